import { openArchive } from "./archive";
import { inspectOfd } from "./inspect-ofd";
import { inspectOffice } from "./inspect-office";
import type { Inspection } from "./inspection";
import { withFile } from "./sample-file";

/** Inspects the bytes of an Office or OFD file, for tests. */
export async function lookInside(
  bytes: Buffer,
  extension: "docx" | "xlsx" | "pptx" | "ofd",
): Promise<Inspection> {
  return withFile(bytes, async (file) => {
    const archive = await openArchive(file);
    try {
      return extension === "ofd" ? await inspectOfd(archive) : await inspectOffice(archive, extension);
    } finally {
      archive.close();
    }
  });
}

/** The codes of what is hidden, in order. */
export const codes = ({ hiddenData }: Inspection) => hiddenData.map(({ code }) => code);

/** The words at a place, one line a text. */
export const textAt = ({ texts }: Inspection, place: string) =>
  texts
    .filter((text) => text.place === place)
    .map(({ text }) => text)
    .join("\n");
