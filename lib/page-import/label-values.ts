import { findTemplateResidue } from "@/lib/text-damage/template-residue";
import { type LabelHit, type LabelMeaning, labelsIn } from "./metadata-labels";
import { writtenDayAt } from "./written-day";

/** A label with its value; `value` is empty where the page left it blank. */
export type LabelValue = {
  name: string;
  meaning: LabelMeaning;
  value: string;
  line: number;
  residue: string | null;
};

export type HeaderLine = { text: string; line: number };

const EMPTY = /^[-—–/\s\u00a0_.。无]*$/;
const AGENCY_END =
  /(?:局|委|办|办公室|厅|府|院|处|中心|室|站|队|会|所|署|部|社|馆|校|行|司|厂|区|园|科|股|组|海关|政府|机关|党委)$/;
const DATES: LabelMeaning[] = ["issuedOn", "publishedOn", "effectiveOn", "repealedOn"];

/**
 * Reads labels and values from neighbouring lines, beginning with the first: `label:value` on one line, several on one line,
 * or the label on one line and its value on the next. Gives what was read and how many lines it took; 0 when the first
 * line has no label. `valuesBelow`: labels read before had their values on the next line.
 */
export function readLabels(
  lines: HeaderLine[],
  valuesBelow = false,
): { values: LabelValue[]; taken: number } {
  const [first, next, afterNext] = lines;
  if (!first) return { values: [], taken: 0 };
  const hits = labelsIn(first.text);
  if (hits.length === 0) return { values: [], taken: 0 };
  const values = hits.map((hit, index) => valueAfter(first, hit, hits[index + 1]));
  const last = values.at(-1);
  const awaits =
    last &&
    last.value === "" &&
    last.residue === null &&
    last.meaning !== "furniture" &&
    last.meaning !== "views";
  if (!awaits || !next || labelsIn(next.text).length > 0) return plausible(first, values, hits);
  const followedByLabel = afterNext !== undefined && labelsIn(afterNext.text).length > 0;
  if (!fits(last.meaning, next.text, followedByLabel || (valuesBelow && isFewWords(next.text))))
    return plausible(first, values, hits);
  const filled = { ...last, ...cleaned(next.text), line: next.line };
  return { values: [...values.slice(0, -1), filled], taken: 2 };
}

/** A label without colon and without a fitting value is a word of the text, unless it stands alone on its line. */
function plausible(
  line: HeaderLine,
  values: LabelValue[],
  hits: LabelHit[],
): { values: LabelValue[]; taken: number } {
  const [first] = values;
  const bare = hits[0]?.colon === false && hits[0].end < line.text.length;
  if (bare && first && first.value !== "" && !fits(first.meaning, first.value, true))
    return { values: [], taken: 0 };
  return { values, taken: 1 };
}

function valueAfter(line: HeaderLine, hit: LabelHit, next: LabelHit | undefined): LabelValue {
  const raw = line.text.slice(hit.end, next?.index ?? line.text.length);
  return { name: hit.name, meaning: hit.meaning, line: line.line, ...cleaned(raw) };
}

/** Template residue is no value; dashes and brackets around nothing are none either. */
function cleaned(raw: string): { value: string; residue: string | null } {
  const text = raw.replace(/[\s\u00a0|｜【[]+$/, "").replace(/^[\s\u00a0]+/, "");
  const trimmed = text.replace(/^[^【[（(]*[】\])）]$/, (closed) => closed.slice(0, -1)).trim();
  const [residue] = findTemplateResidue(/^null$/.test(trimmed) ? `:${trimmed}` : trimmed);
  if (residue) return { value: "", residue: residue.quote };
  return { value: EMPTY.test(trimmed) && trimmed !== "无" ? "" : trimmed, residue: null };
}

/** The last label of a block is followed by the title: only what can be no title is taken for its value. */
function isFewWords(text: string): boolean {
  const words = text.trim();
  return !/^关于/.test(words) && (words.length <= 10 || (words.length <= 40 && /[\s;；、,，]/.test(words)));
}

/** Whether a line can be the value of a label that stood alone on the line before. */
function fits(meaning: LabelMeaning, text: string, followedByLabel: boolean): boolean {
  const words = text.trim();
  if (DATES.includes(meaning)) return writtenDayAt(words) !== null && words.length <= 24;
  if (meaning === "indexNumber") return /^[A-Za-z0-9][\w\-/.\s]*$/.test(words);
  if (meaning === "documentNumber")
    return /^无$|[〔[［(（]\s*\d{4}\s*[〕\]］)）]\s*第?\d+\s*号$|^\S{1,20}\d+号$/.test(words);
  if (meaning === "issuingAgency" || meaning === "source")
    return words.length <= 30 && AGENCY_END.test(words) && !/[，。：:]/.test(words);
  return followedByLabel && words.length <= 60;
}
