import { expect, test } from "vitest";
import { decodePlainText } from "./plain-text";

const GBK = Buffer.from("d0d5c3fb2cbdf0b6ee0ad5c5c8fd2c383030", "hex");

test.each<[string, Buffer, string]>([
  ["UTF-8", Buffer.from("姓名,金额\n张三,800"), "姓名,金额\n张三,800"],
  ["UTF-8 with a mark", Buffer.from("\ufeff姓名"), "姓名"],
  ["GBK, as Excel saves csv", GBK, "姓名,金额\n张三,800"],
  ["the word 通知 in GBK, which is valid UTF-8 by chance", Buffer.from("cda8d6aa", "hex"), "通知"],
  ["UTF-16 with a mark", Buffer.from("\ufeff姓名", "utf16le"), "姓名"],
  ["French", Buffer.from("né à Paris"), "né à Paris"],
  ["plain ASCII", Buffer.from("a,b\r\n1,2"), "a,b\r\n1,2"],
])("%s is read", (_, bytes, text) => {
  expect(decodePlainText(bytes)).toBe(text);
});

test.each<[string, Buffer]>([
  ["a program", Buffer.from("MZ\x90\0\x03", "latin1")],
  ["data with zeros", Buffer.from("abc\0def")],
  ["bytes in no encoding", Buffer.from([0xff, 0x00, 0x80, 0xff])],
  ["a page", Buffer.from("<!DOCTYPE html><p>")],
  ["a page after blanks", Buffer.from("\n\n  <html>")],
  ["svg", Buffer.from("<svg onload=alert(1)>")],
  ["xml", Buffer.from("<?xml version='1.0'?>")],
  ["php", Buffer.from("<?php system($_GET[0]);")],
  ["a shell script", Buffer.from("#!/bin/sh\nrm -rf /")],
  ["a pdf under a false name", Buffer.from("%PDF-1.7\n")],
])("%s is no text", (_, bytes) => {
  expect(decodePlainText(bytes)).toBeNull();
});
