import path from "node:path";
import type { Readable } from "node:stream";
import type { Result } from "@/lib/result";
import { localStore } from "./local-store";

/** What the sender says about a file before it is read, and how much will be taken. */
export type Expected = {
  /** Bytes; one more and the file is refused. */
  maxBytes: number;
  /** Bytes the sender announced; null when unknown. */
  declaredSize: number | null;
  /** Lower-case hex the sender computed; null when it could not. */
  declaredSha256: string | null;
};

/** A file that lies in quarantine: complete, durable, equal to what was announced, and served to nobody. */
export type Received = {
  id: string;
  /** A real path on this machine, for the check of the contents. */
  path: string;
  /** Bytes. */
  size: number;
  sha256: string;
};

/** First and last byte, both included. */
export type ByteRange = { start: number; end: number };

export type StoredObject = { sha256: string; size: number; storedAt: Date };

/**
 * Where the bytes of files are kept, named by their SHA-256. Quarantine is always on this machine's disk, because the
 * check of a file needs a path; only the kept objects may live elsewhere (`S3_*` is reserved for such a driver).
 * The store knows nothing of rows and rights: who may read is decided by whoever opens.
 */
export type Store = {
  /** Takes a stream into quarantine under a UUID. When it fails, or the sender goes away, nothing is left behind. */
  receive(id: string, stream: Readable, expected: Expected): Promise<Result<Received>>;
  /** Keeps a received file. May be repeated; the same bytes are kept once. */
  promote(received: Received): Promise<void>;
  /** Removes a received file that was not promoted; without effect when there is none. */
  discard(id: string): Promise<void>;
  /** The bytes of an object, or a range of them; null when it is not kept here. Cancelling closes the file. */
  open(sha256: string, range?: ByteRange): Promise<ReadableStream<Uint8Array<ArrayBuffer>> | null>;
  has(sha256: string): Promise<boolean>;
  /** Removes an object for good; without effect when there is none. */
  remove(sha256: string): Promise<void>;
  list(): AsyncIterable<StoredObject>;
  /** Removes what was left in quarantine before an instant by processes that were killed; returns the UUIDs. */
  sweepQuarantine(before: Date): Promise<string[]>;
};

/** The store of this installation: `DATA_DIR/files`. */
export function fileStore(): Store {
  return localStore(path.resolve(process.env.DATA_DIR || "data", "files"));
}
