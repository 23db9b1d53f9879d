import { describe, expect, test } from "vitest";
import { bodyOf, cleanDraft, link, paragraph, publishContext } from "@/lib/gate/sample-draft";
import { checkLinks, isInternalLink } from "./links";

const look = (
  href: string,
  text = "培训办法",
  linkTargets = new Map<string, "live" | "missing" | "withdrawn">(),
) =>
  checkLinks(
    { ...cleanDraft, body: bodyOf(paragraph(link(href, text))) },
    { ...publishContext, linkTargets },
  ).map(({ code }) => code);

describe("targets", () => {
  test.each([
    ["https://www.example.gov.cn/a"],
    ["http://example.org"],
    ["//www.example.gov.cn/a"],
    ["mailto:xxgk@example.gov.cn"],
    ["tel:0598-8312345"],
    ["#section-2"],
    ["https://8.8.8.8/"],
    ["https://[2001:da8::1]/"],
    ["https://例子.政务"],
  ])("%s can be reached", (href) => {
    expect(look(href)).toEqual([]);
  });

  test.each([
    ["file:///C:/通知.docx"],
    ["C:\\通知.docx"],
    ["\\\\server\\share"],
    ["通知.html"],
    ["../index.html"],
    ["javascript:alert(1)"],
    ["http://localhost:3000/"],
    ["http://oa/"],
    ["http://192.168.1.8/"],
    ["http://10.0.0.1/"],
    ["http://172.16.5.4/"],
    ["http://127.0.0.1/"],
    ["http://169.254.1.1/"],
    ["http://[::1]/"],
    ["http://[fd00::1]/"],
    ["http://oa.local/"],
    ["https://"],
    [""],
  ])("%s cannot", (href) => {
    expect(look(href)).toContain("link.unreachable");
  });

  test("172.15 and 172.32 are public", () => {
    expect(look("http://172.15.0.1/")).toEqual([]);
    expect(look("http://172.32.0.1/")).toEqual([]);
  });

  test.each([
    ["live", []],
    ["missing", ["link.missing"]],
    ["withdrawn", ["link.withdrawn"]],
  ] as const)("an internal target that is %s", (state, codes) => {
    expect(look("/disclosure/items/1", "培训办法", new Map([["/disclosure/items/1", state]]))).toEqual(codes);
  });

  test("an internal target nobody looked up is a question", () => {
    expect(look("/disclosure/items/1")).toEqual(["link.unchecked"]);
  });
});

describe("words of a link", () => {
  test.each([
    ["点击这里"],
    ["这里"],
    ["点此下载"],
    ["点击查看"],
    ["更多>>"],
    ["详情"],
    ["here"],
    ["Click here"],
    ["下载"],
  ])("%s says nothing", (text) => {
    expect(look("https://www.example.gov.cn/", text)).toEqual(["link.text"]);
  });
  test.each([
    ["培训办法"],
    ["下载申请表"],
    ["查看2018年工作报告"],
    ["https://www.example.gov.cn/"],
    ["国务院公报"],
  ])("%s says where it leads", (text) => {
    expect(look("https://www.example.gov.cn/", text)).toEqual([]);
  });
  test("a link whose words are in several formats is one link", () => {
    const body = bodyOf(
      paragraph(link("https://www.example.gov.cn/", "点击"), link("https://www.example.gov.cn/", "这里")),
    );
    expect(checkLinks({ ...cleanDraft, body }, publishContext)).toHaveLength(1);
  });
});

test("internal links begin with one slash", () => {
  expect(["/a", "//a", "a", "#a", "https://a"].map(isInternalLink)).toEqual([
    true,
    false,
    false,
    false,
    false,
  ]);
});
