import type { Archive, ArchiveEntry } from "./archive";
import { readXml } from "./read-xml";
import { FileRefused } from "./refuse";

export type SheetState = "visible" | "hidden" | "veryHidden";
export type Sheet = { name: string; state: SheetState; entry: ArchiveEntry };

/** The sheets of a workbook in their order, each with its part. */
export async function readSheets(archive: Archive): Promise<Sheet[]> {
  const workbook = archive.find("xl/workbook.xml");
  const relations = archive.find("xl/_rels/workbook.xml.rels");
  if (!workbook || !relations)
    throw new FileRefused("broken", "表格文件不完整，打不开。请在本机打开检查，重新保存后再上传。");
  const targets = new Map<string, string>();
  await readXml(archive, relations, {
    open(name, { Id, Target }) {
      if (name === "Relationship" && Id && Target) targets.set(Id, partName(Target));
    },
  });
  const sheets: Sheet[] = [];
  await readXml(archive, workbook, {
    open(name, { name: title = "", state, id = "" }) {
      if (name !== "sheet") return;
      const entry = archive.find(targets.get(id) ?? "");
      if (entry) sheets.push({ name: title, state: stateOf(state), entry });
    },
  });
  return sheets;
}

/** The string table that cells point into. */
export async function readSharedStrings(archive: Archive): Promise<string[]> {
  const entry = archive.find("xl/sharedStrings.xml");
  if (!entry) return [];
  const strings: string[] = [];
  let current = "";
  let isReading = false;
  let isPhonetic = false;
  await readXml(archive, entry, {
    open(name) {
      if (name === "si") current = "";
      if (name === "rPh") isPhonetic = true;
      if (name === "t") isReading = !isPhonetic;
    },
    close(name) {
      if (name === "t") isReading = false;
      if (name === "rPh") isPhonetic = false;
      if (name === "si") strings.push(current);
    },
    text(text) {
      if (isReading) current += text;
    },
  });
  return strings;
}

function partName(target: string): string {
  return target.startsWith("/") ? target.slice(1) : `xl/${target.replace(/^\.\//, "")}`;
}

function stateOf(state: string | undefined): SheetState {
  return state === "hidden" || state === "veryHidden" ? state : "visible";
}
