import type { Archive } from "./archive";
import type { HiddenData } from "./hidden-data";
import { type Inspection, Notes } from "./inspection";
import { readXml } from "./read-xml";

/** Parts with words, and what a person calls them. */
const PARTS: [pattern: RegExp, place: string][] = [
  [/^word\/document\d*\.xml$/, "正文"],
  [/^word\/header\d*\.xml$/, "页眉"],
  [/^word\/footer\d*\.xml$/, "页脚"],
  [/^word\/footnotes\.xml$/, "脚注"],
  [/^word\/endnotes\.xml$/, "尾注"],
  [/^word\/comments(?:Extended)?\.xml$/, "批注"],
  [/^word\/glossary\/document\.xml$/, "文档部件"],
  [/^word\/charts\/chart\d*\.xml$/, "图表"],
];

const CHANGES = new Set([
  "ins",
  "del",
  "moveFrom",
  "moveTo",
  "cellIns",
  "cellDel",
  "rPrChange",
  "pPrChange",
  "tblPrChange",
]);
const LINE_ENDS = new Set(["p", "tr", "br", "cr"]);

/** Words, comments, tracked changes and hidden text of a .docx. */
export async function inspectDocx(archive: Archive): Promise<Inspection> {
  const notes = new Notes();
  for (const entry of archive.entries) {
    const place = PARTS.find(([pattern]) => pattern.test(entry.name))?.[1];
    if (!place) continue;
    const reader = new PartReader(place);
    await readXml(archive, entry, reader);
    reader.report(notes);
  }
  return notes.result();
}

/** Sorts the words of a part: shown, hidden by format, deleted but still in the file. */
class PartReader {
  private shown = "";
  private unseen = "";
  private deleted = "";
  private instruction = "";
  private changes = 0;
  private isRunHidden = false;
  private isRunFormat = false;
  private reading: "t" | "delText" | "instrText" | null = null;

  constructor(private readonly place: string) {}

  open(name: string, attributes: Record<string, string>): void {
    if (CHANGES.has(name)) this.changes++;
    if (name === "r") this.isRunHidden = false;
    if (name === "rPr") this.isRunFormat = true;
    if (this.isRunFormat && hidesText(name, attributes)) this.isRunHidden = true;
    if (name === "t" || name === "delText" || name === "instrText") this.reading = name;
    if (name === "v" && this.place === "图表") this.reading = "t";
    if (name === "tab") this.shown += "\t";
    if (name === "br" || name === "cr") this.shown += "\n";
  }

  close(name: string): void {
    if (name === "rPr") this.isRunFormat = false;
    if (name === this.reading || name === "v") this.reading = null;
    if (LINE_ENDS.has(name)) {
      this.shown += "\n";
      if (this.deleted !== "") this.deleted += "\n";
      if (this.unseen !== "") this.unseen += "\n";
    }
    if (name === "tc") this.shown = `${this.shown.trimEnd()}\t`;
    if (name === "comment" || name === "v") this.shown += "\n";
  }

  text(text: string): void {
    if (this.reading === "delText") this.deleted += text;
    else if (this.reading === "instrText") this.instruction += text;
    else if (this.reading === "t" && this.isRunHidden) this.unseen += text;
    else if (this.reading === "t") this.shown += text;
  }

  report(notes: Notes): void {
    notes.text(this.place, this.shown.replace(/\n{2,}/g, "\n"));
    notes.text(`${this.place}（隐藏文字）`, this.unseen);
    notes.text(`${this.place}（修订中已删除的文字）`, this.deleted);
    for (const found of this.hidden()) notes.hidden(found);
  }

  private *hidden(): Generator<HiddenData> {
    const place = this.place;
    if (this.changes > 0)
      yield {
        code: "hidden.tracked-change",
        place,
        message: "文件里有修订痕迹，读者能看到修改前的文字。请在“审阅”中接受全部修订，关闭修订后重新上传。",
        quote: this.deleted,
      };
    if (place === "批注" && this.shown.trim() !== "")
      yield {
        code: "hidden.comment",
        place,
        message: "文件里有批注。请在“审阅”中删除全部批注后重新上传。",
        quote: this.shown,
      };
    if (this.unseen.trim() !== "")
      yield {
        code: "hidden.text",
        place,
        message: "文件里有设为隐藏或白色的文字，读者可以让它显示出来。请删除后重新上传。",
        quote: this.unseen,
      };
    if (/\bDDE(?:AUTO)?\b/.test(this.instruction))
      yield {
        code: "hidden.script",
        place,
        message: "文件里有会启动其他程序的域（DDE）。请删除后重新上传。",
      };
  }
}

/** `w:vanish`, and white letters: what stands on a dark ground is met too, which an officer sees at once. */
function hidesText(name: string, attributes: Record<string, string>): boolean {
  if (name === "vanish" || name === "webHidden") return !/^(?:0|false|off)$/.test(attributes.val ?? "");
  return name === "color" && /^f{6}$/i.test(attributes.val ?? "");
}
