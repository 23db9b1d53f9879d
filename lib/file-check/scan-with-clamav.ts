import { createReadStream } from "node:fs";
import { connect, type Socket } from "node:net";
import { Refusal } from "@/lib/refusal";

/** Where clamd listens. */
export type ClamdAddress = { host: string; port: number } | { path: string };

/** The scanner could not be asked or did not answer clearly: the file counts as not checked. */
export class ScannerUnavailable extends Error {}

const PORT = 3310;
const LONGEST_ANSWER = 4096;

/**
 * Reads the setting `CLAMD`: `host:port`, `host`, or the path of a socket. `null` when no scanner is set up.
 * @throws Refusal when it is set to something else
 */
export function clamdAddress(
  environment: Record<string, string | undefined> = process.env,
): ClamdAddress | null {
  const value = environment.CLAMD?.trim() ?? "";
  if (value === "") return null;
  if (value.startsWith("/")) return { path: value };
  const match = /^([\w.-]+|\[[0-9a-f:]+\])(?::(\d{1,5}))?$/i.exec(value);
  const port = Number(match?.[2] ?? PORT);
  if (!match?.[1] || port < 1 || port > 65_535)
    throw new Refusal(`环境变量 CLAMD 应为“主机:端口”或套接字文件的路径，现在是“${value}”。`);
  return { host: match[1].replace(/^\[|\]$/g, ""), port };
}

/**
 * Has clamd scan a file through INSTREAM.
 * @returns the name of what was found, or `null` for a clean file
 * @throws ScannerUnavailable when clamd is away, slow, busy, or refuses the size. Its `AlertExceedsMax` should be `yes`,
 * for otherwise it calls files beyond its own limits clean.
 */
export async function scanWithClamav(
  file: string,
  address: ClamdAddress,
  seconds = 120,
): Promise<string | null> {
  const socket = connect(address);
  socket.setTimeout(seconds * 1000, () => socket.destroy(new Error("timeout")));
  try {
    const answer = readAnswer(socket);
    // Without this, a refusal that arrives while the file is still being sent is an unhandled rejection.
    answer.catch(() => {});
    await Promise.race([sendFile(socket, file), answer]);
    return verdict(await answer);
  } catch (error) {
    if (error instanceof ScannerUnavailable) throw error;
    throw new ScannerUnavailable("clamd did not answer", { cause: error });
  } finally {
    socket.destroy();
  }
}

async function sendFile(socket: Socket, file: string): Promise<void> {
  await write(socket, Buffer.from("zINSTREAM\0"));
  for await (const chunk of createReadStream(file, { highWaterMark: 256 * 1024 })) {
    const length = Buffer.alloc(4);
    length.writeUInt32BE(chunk.length);
    await write(socket, Buffer.concat([length, chunk as Buffer]));
  }
  await write(socket, Buffer.alloc(4));
}

function write(socket: Socket, bytes: Buffer): Promise<void> {
  return new Promise((resolve, reject) =>
    socket.write(bytes, (error) => (error ? reject(error) : resolve())),
  );
}

function readAnswer(socket: Socket): Promise<string> {
  return new Promise((resolve, reject) => {
    let answer = "";
    socket.on("data", (chunk) => {
      answer += chunk.toString("utf8");
      if (answer.includes("\0") || answer.length > LONGEST_ANSWER) resolve(answer);
    });
    socket.once("end", () => resolve(answer));
    socket.once("error", reject);
    socket.once("close", () => reject(new Error("closed")));
  });
}

/** Only the exact word OK means clean; everything that is neither OK nor FOUND is trouble. */
function verdict(answer: string): string | null {
  const line = answer.replace(/\0.*$/s, "").trim();
  if (line === "stream: OK") return null;
  const found = /^stream: (.+) FOUND$/.exec(line)?.[1];
  if (found) return found;
  throw new ScannerUnavailable(`clamd answered: ${line.slice(0, 200)}`);
}
