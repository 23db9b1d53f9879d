import { describe, expect, test } from "vitest";
import { openArchive } from "./archive";
import { ARCHIVE_LIMITS } from "./archive-limits";
import { FileRefused } from "./refuse";
import { type SampleEntry, sampleZip } from "./sample-bytes";
import { withFile } from "./sample-file";

async function refusal(bytes: Buffer): Promise<string> {
  return withFile(bytes, async (file) => {
    try {
      (await openArchive(file)).close();
      return "opened";
    } catch (error) {
      if (error instanceof FileRefused) return error.message;
      throw error;
    }
  });
}

const zip = (...entries: SampleEntry[]) => sampleZip(entries);
const ZEROS = Buffer.alloc(4 * 1024 * 1024);

test("a sound archive opens and gives its entries back", async () => {
  await withFile(zip({ name: "名单/" }, { name: "名单/一.txt", data: "甲" }), async (file) => {
    const archive = await openArchive(file);
    expect(archive.entries.map(({ name }) => name)).toEqual(["名单/一.txt"]);
    const entry = archive.find("名单/一.txt");
    expect((await archive.read(entry as NonNullable<typeof entry>, 100)).toString()).toBe("甲");
    archive.close();
  });
});

test("names in GBK, as Chinese Windows writes them, are read", async () => {
  const gbk = Buffer.from("cda8d6aa2e747874", "hex");
  await withFile(zip({ name: gbk, data: "x" }), async (file) => {
    const archive = await openArchive(file);
    expect(archive.entries[0]?.name).toBe("通知.txt");
    archive.close();
  });
});

describe("an archive is refused", () => {
  test.each<[string, Buffer, string]>([
    ["that is empty", zip(), "空的"],
    ["that is cut off", zip({ name: "a.txt", data: "x".repeat(100) }).subarray(0, 60), "损坏"],
    ["that is no archive", Buffer.from("PK\x03\x04 and nothing behind it"), "损坏"],
    ["with a path upwards", zip({ name: "../a.txt" }), "路径"],
    ["with a path upwards inside", zip({ name: "a/../../b.txt" }), "路径"],
    ["with an absolute path", zip({ name: "/etc/a.txt" }), "路径"],
    ["with a drive", zip({ name: "C:/a.txt" }), "路径"],
    ["with a backslash", zip({ name: "a\\b.txt" }), "路径"],
    ["with a NUL in a name", zip({ name: "a\0.txt" }), "路径"],
    ["with a reversed name", zip({ name: "a\u202etxt.exe" }), "路径"],
    ["with a name of 300 characters", zip({ name: `${"a".repeat(300)}.txt` }), "路径"],
    ["with 30 folders one in another", zip({ name: `${"a/".repeat(30)}b.txt` }), "路径"],
    ["with the same name twice", zip({ name: "a.txt" }, { name: "A.TXT" }), "同名"],
    ["with a name in no encoding", zip({ name: Buffer.from([0xff, 0xff, 0x2e]) }), "文件名无法识别"],
    ["that is encrypted", zip({ name: "a.txt", flags: 0x801 }), "密码"],
    ["with a symbolic link", zip({ name: "a.txt", unixMode: 0o120777 }), "链接"],
    ["packed in a rare way", zip({ name: "a.txt", compression: 99 }), "压缩方式"],
    ["packed a thousand to one", zip({ name: "a.txt", data: ZEROS }), "炸弹"],
    [
      "whose entries share bytes",
      zip({ name: "a.txt", data: "x" }, { name: "b.txt", data: "x", sharesWith: 0 }),
      "结构",
    ],
    ["that says it unpacks to 3 GB", zip({ name: "a.txt", data: "x", declaredSize: 3_000_000_000 }), "炸弹"],
  ])("%s", async (_, bytes, sentence) => {
    expect(await refusal(bytes)).toContain(sentence);
  });

  test("with one entry too many", async () => {
    const entries = Array.from({ length: ARCHIVE_LIMITS.entries + 1 }, (_, at) => ({ name: `${at}.txt` }));
    expect(await refusal(sampleZip(entries))).toContain("太多");
  });

  test("with 100,000 entries, at once and without reading them", async () => {
    const bytes = zip({ name: "a.txt" });
    const end = bytes.length - 22;
    // The directory says so; a reader that trusts it would loop.
    bytes.writeUInt16LE(65_534, end + 8);
    bytes.writeUInt16LE(65_534, end + 10);
    expect(await refusal(bytes)).toContain("太多");
  });
});

test("an entry that goes on after its declared size is not read further", async () => {
  await withFile(zip({ name: "a.txt", data: "x".repeat(5000), declaredSize: 10 }), async (file) => {
    const archive = await openArchive(file);
    const [entry] = archive.entries;
    await expect(archive.read(entry as NonNullable<typeof entry>, 100)).rejects.toThrow("损坏");
    archive.close();
  });
});

test("an entry above the caller's limit is not read at all", async () => {
  await withFile(zip({ name: "a.txt", data: "x".repeat(5000) }), async (file) => {
    const archive = await openArchive(file);
    const [entry] = archive.entries;
    await expect(archive.read(entry as NonNullable<typeof entry>, 100)).rejects.toThrow("过大");
    archive.close();
  });
});
