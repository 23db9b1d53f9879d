import type { ContentInput } from "@/lib/documents/content";
import { allKinds } from "@/lib/kinds/registry";
import { MODE_LABELS } from "@/lib/labels/documents";
import { textToBody } from "./body-text";
import { dayIn, instantIn, isRoundedNumber, wordsIn } from "./cell-rules";
import type { ItemColumn } from "./columns";
import type { GridRow } from "./grid";
import type { Layout } from "./read-header";
import { type RowProblem, shortened } from "./row-problem";

/** What a row of the table may refer to. */
export type RowContext = {
  agencyName: string;
  /** Id of a category by its code and, where only one has it, by its name. */
  categories: ReadonlyMap<string, string>;
};

/** A record as a row describes it. */
export type ItemRecord = {
  row: number;
  kind: string;
  content: ContentInput;
  publishedAt: Date;
};

export type ReadRow = {
  record: ItemRecord | null;
  problems: RowProblem[];
  /** What was filled in for the person, in sentences. */
  filledIn: string[];
};

const DAYS = ["issuedOn", "effectiveOn", "expiresOn"] as const;
const NUMBERS = ["indexNumber", "documentNumber"] as const;

/** Reads one row; `record` is null when there are problems. Everything that is wrong with the row is named at once. */
export function readRow(row: GridRow, layout: Layout, columns: ItemColumn[], context: RowContext): ReadRow {
  const problems: RowProblem[] = [];
  const cellOf = (key: ItemColumn["key"]) => row.cells[layout.get(key)?.index ?? -1];
  const text = (key: ItemColumn["key"]) => cellOf(key)?.text.trim() ?? "";
  const report = (key: ItemColumn["key"], message: string) =>
    problems.push({
      row: row.number,
      column: layout.get(key)?.name ?? null,
      quote: shortened(text(key)),
      message,
    });

  for (const { key, header, required } of columns) {
    const fault = cellOf(key)?.fault;
    if (fault) report(key, fault);
    else if (required && text(key) === "") report(key, `请填写${header}。`);
  }
  const beyond = row.cells.findIndex((cell, index) => cell.text.trim() !== "" && !holds(layout, index));
  if (beyond >= 0)
    problems.push({
      row: row.number,
      column: null,
      quote: shortened(row.cells[beyond]?.text ?? ""),
      message: "这一行有内容写在没有列名的列中，请检查是否错位。",
    });
  const days = Object.fromEntries(
    DAYS.map((key) => {
      const day = text(key) === "" ? null : dayIn(text(key));
      if (day === null && text(key) !== "") report(key, NOT_A_DAY);
      return [key, day];
    }),
  );
  const publishedAt = instantIn(text("publishedAt"));
  if (publishedAt === null && text("publishedAt") !== "" && !cellOf("publishedAt")?.fault)
    report("publishedAt", NOT_A_DAY);
  for (const key of NUMBERS) if (isRoundedNumber(text(key))) report(key, ROUNDED);
  const kind = kindNamed(text("kind"));
  if (kind === null) report("kind", `没有这种信息，可用的有：${kindNames()}。`);
  const categoryId = context.categories.get(text("categoryId")) ?? null;
  if (categoryId === null && text("categoryId") !== "")
    report("categoryId", "本机关的公开目录中没有这个类别，请填写类别的代码。");
  if (!["", MODE_LABELS.proactive, "proactive"].includes(text("disclosureMode")))
    report("disclosureMode", `只有“${MODE_LABELS.proactive}”的信息可以作为已发布的信息导入。`);
  if (problems.length > 0 || publishedAt === null || kind === null)
    return { record: null, problems, filledIn: [] };

  const content: ContentInput = {
    title: text("title"),
    summary: text("summary"),
    body: textToBody(cellOf("body")?.text ?? ""),
    categoryId,
    topic: text("topic"),
    documentNumber: text("documentNumber"),
    legacyIndexNumber: text("indexNumber"),
    issuingAgency: text("issuingAgency") || context.agencyName,
    ...days,
    source: text("source"),
    keywords: wordsIn(text("keywords")),
    channels: wordsIn(text("channels")),
    fields: ownFields(columns, text),
  };
  const filledIn = text("issuingAgency") === "" ? [`没有填写发布机构，按“${context.agencyName}”导入。`] : [];
  return { record: { row: row.number, kind, content, publishedAt }, problems, filledIn };
}

function ownFields(columns: ItemColumn[], text: (key: ItemColumn["key"]) => string): Record<string, unknown> {
  return Object.fromEntries(
    columns
      .filter(({ key }) => key.startsWith("fields.") && text(key) !== "")
      .map(({ key }) => [key.slice("fields.".length), text(key)]),
  );
}

function kindNamed(name: string): string | null {
  if (name === "") return "disclosure_item";
  return allKinds().find((kind) => kind.id === name || kind.label === name)?.id ?? null;
}

function kindNames(): string {
  return allKinds()
    .map((kind) => kind.label)
    .join("、");
}

function holds(layout: Layout, index: number): boolean {
  return [...layout.values()].some((column) => column.index === index);
}

const NOT_A_DAY = "不是可以辨认的日期，请按“年-月-日”填写，如 2017-01-19。";
const ROUNDED = "表格软件已把这个长数字改写，末尾几位已经丢失，请把单元格设为文本后重新填写。";
