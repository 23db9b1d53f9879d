import { describe, expect, test } from "vitest";
import { inspectImage } from "./inspect-image";
import { withFile } from "./sample-file";
import { sampleExif, sampleGif, sampleJpeg, samplePng } from "./sample-pictures";

const look = (bytes: Buffer, extension: string) =>
  withFile(bytes, (file) => inspectImage(file, extension, bytes.length));

describe("sound pictures pass", () => {
  test.each<[string, Buffer, string]>([
    ["a png", samplePng({ width: 800, height: 600 }), "png"],
    ["a gif of three frames", sampleGif({ frames: 3 }), "gif"],
    ["a jpeg", sampleJpeg({ width: 4000, height: 3000 }), "jpg"],
    ["a jpeg with Exif but without a place", sampleJpeg({ exif: sampleExif() }), "jpg"],
    [
      "a jpeg whose GPS directory holds only its version",
      sampleJpeg({ exif: sampleExif({ gpsFields: 1 }) }),
      "jpg",
    ],
    [
      "a jpeg with a preview behind it, as telephones write",
      Buffer.concat([sampleJpeg(), sampleJpeg()]),
      "jpg",
    ],
    ["a jpeg padded with zeros", Buffer.concat([sampleJpeg(), Buffer.alloc(64)]), "jpg"],
  ])("%s", async (_, bytes, extension) => {
    expect(await look(bytes, extension)).toEqual({ texts: [], hiddenData: [] });
  });
});

test.each<[string, Buffer, string]>([
  ["a jpeg", sampleJpeg({ exif: sampleExif({ gpsFields: 4 }) }), "jpg"],
  ["a png", samplePng({ chunks: [["eXIf", sampleExif({ gpsFields: 4 })]] }), "png"],
])("the place where %s was taken is found", async (_, bytes, extension) => {
  expect((await look(bytes, extension)).hiddenData).toEqual([
    expect.objectContaining({ code: "hidden.location" }),
  ]);
});

describe("a picture is refused", () => {
  const cut = (bytes: Buffer) => bytes.subarray(0, bytes.length - 5);
  test.each<[string, Buffer, string, string]>([
    ["png flood", samplePng({ width: 65_535, height: 65_535 }), "png", "像素"],
    ["gif flood", sampleGif({ width: 60_000, height: 60_000 }), "gif", "像素"],
    ["jpeg flood", sampleJpeg({ width: 65_000, height: 65_000 }), "jpg", "像素"],
    ["gif of 10,000 frames", sampleGif({ frames: 10_000 }), "gif", "帧"],
    [
      "animated png of 10,000 frames",
      samplePng({ chunks: [["acTL", Buffer.from([0, 0, 0x27, 0x10, 0, 0, 0, 0])]] }),
      "png",
      "帧",
    ],
    ["cut png", cut(samplePng()), "png", "损坏"],
    ["cut gif", cut(sampleGif()), "gif", "损坏"],
    ["cut jpeg", cut(sampleJpeg()), "jpg", "损坏"],
    ["script behind a gif", Buffer.concat([sampleGif(), Buffer.from("*/=1;alert(1)")]), "gif", "夹带"],
    ["script behind a png", Buffer.concat([samplePng(), Buffer.from("alert(1)")]), "png", "夹带"],
    ["page behind a jpeg", Buffer.concat([sampleJpeg(), Buffer.from("<html>")]), "jpg", "夹带"],
    [
      "script in a text chunk",
      samplePng({ chunks: [["tEXt", Buffer.from("Comment\0<script>alert(1)</script>")]] }),
      "png",
      "夹带",
    ],
    [
      "php in a jpeg comment",
      sampleJpeg({ exif: Buffer.from("MM\0*<?php system(1);      ") }),
      "jpg",
      "夹带",
    ],
  ])("%s", async (_, bytes, extension, sentence) => {
    await expect(look(bytes, extension)).rejects.toThrow(sentence);
  });

  test("above 50 MB, without reading it", async () => {
    await withFile(samplePng(), async (file) => {
      await expect(inspectImage(file, "png", 51 * 1024 * 1024)).rejects.toThrow("50 MB");
    });
  });
});
