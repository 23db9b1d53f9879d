import { createHash } from "node:crypto";
import type { OutgoingHttpHeaders } from "node:http";
import { promisify } from "node:util";
import { brotliCompress, gzip, constants as zlib } from "node:zlib";

const compressGzip = promisify(gzip);
const compressBrotli = promisify(brotliCompress);
/** Bytes below which a compressed answer is no smaller on the wire. */
const WORTH_COMPRESSING = 1024;
const BROTLI_QUALITY = 9;
/** What a kept page costs beside its bytes: headers, keys, the objects around them. */
const OVERHEAD = 2048;
/** What a page takes together with its compressed forms, as a multiple of its own length. */
const COMPRESSED_TOO = 1.5;

type Variant = { body: Buffer; headers: OutgoingHttpHeaders };

/** A finished page as it goes out: the bytes, compressed once each way, with the headers that belong to them. */
export class FinishedAnswer {
  readonly etag: string;
  readonly bytes: number;
  readonly #plain: Variant;
  #gzip: Variant | undefined;
  #brotli: Variant | undefined;
  #compressing: Promise<void> | undefined;
  #headers: OutgoingHttpHeaders;

  constructor(
    readonly key: string,
    readonly html: Buffer,
    readonly tags: readonly string[],
    headers: OutgoingHttpHeaders,
  ) {
    this.etag = `W/"${createHash("sha256").update(html).digest("base64url").slice(0, 27)}"`;
    this.#headers = { ...headers, etag: this.etag };
    this.#plain = this.#variant(html);
    // Room for both compressed forms, which pages of text bring to less than a quarter, is counted before they are made.
    this.bytes = Math.ceil(html.length * COMPRESSED_TOO) + key.length * 2 + OVERHEAD;
  }

  /** Headers of the answer "you have it already". */
  get unchangedHeaders(): OutgoingHttpHeaders {
    const { "content-type": _, ...headers } = this.#headers;
    return headers;
  }

  /** The smallest form that is ready and that the reader takes; `accepts` is his `accept-encoding`. */
  variant(accepts: string): Variant {
    const takesGzip = takes(accepts, "gzip");
    if (this.#brotli && takes(accepts, "br")) return this.#brotli;
    // Beside this reader's answer, for those who come later.
    if (takesGzip && !this.#brotli) this.#compressing ??= this.compressWell().catch(() => {});
    if (this.#gzip && takesGzip) return this.#gzip;
    return this.#plain;
  }

  /** Makes the quick compressed form, for a reader who waits for it. */
  async compressQuickly(): Promise<void> {
    if (this.#gzip || this.html.length < WORTH_COMPRESSING) return;
    this.#gzip = this.#variant(exact(await compressGzip(this.html)), "gzip");
  }

  /** Makes the small compressed forms, for all readers to come. */
  async compressWell(): Promise<void> {
    if (this.html.length < WORTH_COMPRESSING) return;
    await this.compressQuickly();
    this.#brotli ??= this.#variant(
      exact(
        await compressBrotli(this.html, {
          params: {
            [zlib.BROTLI_PARAM_MODE]: zlib.BROTLI_MODE_TEXT,
            [zlib.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY,
            [zlib.BROTLI_PARAM_SIZE_HINT]: this.html.length,
          },
        }),
      ),
      "br",
    );
  }

  /** Whether anybody wanted it compressed so far. */
  get isCompressed(): boolean {
    return this.#gzip !== undefined;
  }

  /** The same page with other bytes, nothing compressed yet. */
  with(html: Buffer): FinishedAnswer {
    return new FinishedAnswer(this.key, html, this.tags, this.#headers);
  }

  #variant(body: Buffer, encoding?: string): Variant {
    const headers = { ...this.#headers, "content-length": body.length };
    return { body, headers: encoding ? { ...headers, "content-encoding": encoding } : headers };
  }
}

/** The compressor answers with a piece of a larger block; kept as it is, every small page would hold the whole block. */
function exact(bytes: Buffer): Buffer {
  const own = Buffer.allocUnsafeSlow(bytes.length);
  bytes.copy(own);
  return own;
}

/** Whether an `accept-encoding` header lets that encoding through (`br;q=0` does not). */
export function takes(accepts: string, encoding: "br" | "gzip"): boolean {
  const at = accepts.indexOf(encoding);
  return at >= 0 && !/^\s*;\s*q=0(?:\.0*)?\s*(?:,|$)/.test(accepts.slice(at + encoding.length));
}
