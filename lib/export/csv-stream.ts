import { csvFile, csvLines } from "./csv-file";
import type { Row } from "./row";

/**
 * A CSV file that is written while its rows are read, page by page: a table of any length takes the memory of one page.
 * An error while reading breaks the stream off, so that a cut file is never taken for a whole one.
 */
export function csvStream(
  header: readonly string[],
  pages: AsyncIterable<readonly Row[]>,
): ReadableStream<Uint8Array<ArrayBuffer>> {
  const encoder = new TextEncoder();
  const source = pages[Symbol.asyncIterator]();
  return new ReadableStream({
    start(controller) {
      controller.enqueue(encoder.encode(csvFile(header, [])));
    },
    async pull(controller) {
      const { done, value } = await source.next();
      if (done) controller.close();
      else controller.enqueue(encoder.encode(csvLines(value)));
    },
    async cancel() {
      await source.return?.();
    },
  });
}
