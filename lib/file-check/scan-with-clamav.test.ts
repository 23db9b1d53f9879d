import { mkdtemp, rm } from "node:fs/promises";
import { createServer, type Server, type Socket } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import { checkFile } from "./check-file";
import { withFile } from "./sample-file";
import { clamdAddress, ScannerUnavailable, scanWithClamav } from "./scan-with-clamav";

const servers: { server: Server; sockets: Set<Socket> }[] = [];

afterEach(async () => {
  for (const { server, sockets } of servers.splice(0)) {
    for (const socket of sockets) socket.destroy();
    await new Promise((resolve) => server.close(resolve));
  }
});

/** A clamd that speaks INSTREAM and answers what it is told to, given the bytes it received. */
async function fakeClamd(
  answer: (received: Buffer) => string | null,
  at: number | string = 0,
): Promise<number> {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    let data = Buffer.alloc(0);
    socket.on("error", () => {});
    socket.on("data", (chunk) => {
      data = Buffer.concat([data, chunk]);
      const received = unpacked(data);
      const reply = received && answer(received);
      if (reply !== null && reply !== undefined) socket.end(reply);
    });
  });
  servers.push({ server, sockets });
  await new Promise<void>((resolve) => server.listen(at, () => resolve()));
  const address = server.address();
  return typeof address === "object" && address ? address.port : 0;
}

/** The file inside an INSTREAM conversation, once its end has come. */
function unpacked(data: Buffer): Buffer | null {
  const command = "zINSTREAM\0";
  if (data.length < command.length) return null;
  expect(data.toString("latin1", 0, command.length)).toBe(command);
  const parts: Buffer[] = [];
  for (let at = command.length; at + 4 <= data.length; ) {
    const length = data.readUInt32BE(at);
    if (length === 0) return Buffer.concat(parts);
    parts.push(data.subarray(at + 4, at + 4 + length));
    at += 4 + length;
  }
  return null;
}

const scan = (bytes: Buffer | string, port: number, seconds = 5) =>
  withFile(bytes, (file) => scanWithClamav(file, { host: "127.0.0.1", port }, seconds));

describe("clamd is asked", () => {
  test("and a clean file is clean", async () => {
    expect(await scan("hello", await fakeClamd(() => "stream: OK\0"))).toBeNull();
  });

  test("and what it found is named", async () => {
    const port = await fakeClamd(() => "stream: Win.Test.EICAR_HDB-1 FOUND\0");
    expect(await scan("x", port)).toBe("Win.Test.EICAR_HDB-1");
  });

  test("and gets every byte of a file of several chunks", async () => {
    const bytes = Buffer.alloc(1_000_001, "通知");
    let same = false;
    const port = await fakeClamd((received) => {
      same = received.equals(bytes);
      return "stream: OK\0";
    });
    await scan(bytes, port);
    expect(same).toBe(true);
  });

  test("through a socket file too", async () => {
    const folder = await mkdtemp(path.join(tmpdir(), "gongkai-clamd-"));
    const socket = path.join(folder, "clamd.sock");
    await fakeClamd(() => "stream: OK\0", socket);
    expect(await withFile("x", (file) => scanWithClamav(file, { path: socket }, 5))).toBeNull();
    await rm(folder, { recursive: true, force: true });
  });
});

describe("a scanner in trouble never means clean", () => {
  test.each([
    ["the size limit", "INSTREAM size limit exceeded. ERROR\0"],
    ["an error", "stream: Can't allocate memory ERROR\0"],
    ["a half answer", "stream: O"],
    ["an empty answer", ""],
    ["an answer that only looks like OK", "stream: OK but not really\0"],
    ["an unknown word", "PONG\0"],
  ])("%s", async (_, answer) => {
    await expect(scan("x", await fakeClamd(() => answer))).rejects.toThrow(ScannerUnavailable);
  });

  test("silence", async () => {
    await expect(scan("x", await fakeClamd(() => null), 0.2)).rejects.toThrow(ScannerUnavailable);
  });

  test("nobody there", async () => {
    const port = await fakeClamd(() => null);
    const [entry] = servers.splice(0);
    await new Promise((resolve) => entry?.server.close(resolve));
    await expect(scan("x", port)).rejects.toThrow(ScannerUnavailable);
  });
});

describe("the whole check", () => {
  const check = (port: number) =>
    withFile("姓名,金额", (file) =>
      checkFile(file, { name: "名单.csv" }, { scanner: { host: "127.0.0.1", port } }),
    );

  test("takes a clean file", async () => {
    expect(await check(await fakeClamd(() => "stream: OK\0"))).toMatchObject({ ok: true });
  });
  test("refuses an infected one", async () => {
    expect(await check(await fakeClamd(() => "stream: Eicar FOUND\0"))).toMatchObject({
      ok: false,
      issues: [{ code: "file.infected", message: expect.stringContaining("Eicar") }],
    });
  });
  test("refuses the file while the scanner is in trouble", async () => {
    expect(await check(await fakeClamd(() => "ERROR\0"))).toMatchObject({
      ok: false,
      issues: [{ code: "file.scan-unavailable" }],
    });
  });
});

describe("the setting CLAMD", () => {
  test.each([
    ["", null],
    ["127.0.0.1:3310", { host: "127.0.0.1", port: 3310 }],
    ["clamd.internal", { host: "clamd.internal", port: 3310 }],
    ["[::1]:3311", { host: "::1", port: 3311 }],
    ["/run/clamav/clamd.ctl", { path: "/run/clamav/clamd.ctl" }],
  ])("%j is understood", (CLAMD, address) => {
    expect(clamdAddress({ CLAMD })).toEqual(address);
  });
  test("is off when it is absent", () => {
    expect(clamdAddress({})).toBeNull();
  });
  test.each([["host:99999"], ["two words"], ["http://host:3310"]])(
    "%j is refused in one sentence",
    (CLAMD) => {
      expect(() => clamdAddress({ CLAMD })).toThrow("环境变量 CLAMD");
    },
  );
});
