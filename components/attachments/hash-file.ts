import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";

const PIECE = 4 * 1024 * 1024;

/**
 * SHA-256 of a file in lower-case hex, read in pieces of 4 MB, so that the page stays awake and the memory small. Not
 * the browser's own crypto: that takes whole files only, and is missing on the plain-http intranets of many offices.
 */
export async function hashFile(file: Blob, signal: AbortSignal): Promise<string> {
  const hash = sha256.create();
  for (let start = 0; start < file.size; start += PIECE) {
    signal.throwIfAborted();
    hash.update(new Uint8Array(await file.slice(start, start + PIECE).arrayBuffer()));
  }
  return bytesToHex(hash.digest());
}
