import { DATASET_LABELS, LICENCE_TEXT } from "@/lib/labels/open-data";
import type { Dataset } from "./dataset";

/**
 * A data set as one JSON value that is written while its rows are read: what it is, its licence, its data dictionary,
 * its rows as objects. An error while reading breaks the stream off, so that a cut file is never taken for a whole one.
 */
export function jsonStream({ id, fields, rows }: Dataset): ReadableStream<Uint8Array<ArrayBuffer>> {
  const encoder = new TextEncoder();
  const { title, description } = DATASET_LABELS[id];
  const dictionary = fields.map((field) => ({
    name: field.name,
    label: field.label,
    type: field.type,
    description: field.description,
  }));
  const head = { dataset: id, title, description, licence: LICENCE_TEXT.join("\n"), fields: dictionary };
  const source = rows()[Symbol.asyncIterator]();
  let separator = "";
  return new ReadableStream({
    start(controller) {
      controller.enqueue(encoder.encode(`${JSON.stringify(head).slice(0, -1)},"rows":[\n`));
    },
    async pull(controller) {
      const { done, value } = await source.next();
      if (done) {
        controller.enqueue(encoder.encode("\n]}\n"));
        return controller.close();
      }
      const lines = value.map((row) =>
        JSON.stringify(Object.fromEntries(fields.map(({ name }, at) => [name, row[at] ?? null]))),
      );
      if (lines.length > 0) controller.enqueue(encoder.encode(separator + lines.join(",\n")));
      if (lines.length > 0) separator = ",\n";
    },
    async cancel() {
      await source.return?.();
    },
  });
}
