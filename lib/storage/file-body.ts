import type { FileHandle } from "node:fs/promises";
import type { ByteRange } from "./store";

const CHUNK = 256 * 1024;

/**
 * The bytes of an open file as a web stream that reads only when asked, so that a slow reader holds one chunk and not
 * the file. The file is closed at the end, on an error, and when the reader goes away.
 */
export function fileBody(
  file: FileHandle,
  { start, end }: ByteRange,
): ReadableStream<Uint8Array<ArrayBuffer>> {
  let position = start;
  return new ReadableStream(
    {
      async pull(controller) {
        try {
          const buffer = new Uint8Array(Math.min(CHUNK, end + 1 - position));
          const { bytesRead } = await file.read(buffer, 0, buffer.length, position);
          if (bytesRead === 0) throw new Error("a stored file is shorter than its size");
          position += bytesRead;
          controller.enqueue(buffer.subarray(0, bytesRead));
          if (position <= end) return;
          await file.close();
          controller.close();
        } catch (error) {
          await file.close().catch(() => {});
          controller.error(error);
        }
      },
      cancel: () => file.close(),
    },
    { highWaterMark: 0 },
  );
}
