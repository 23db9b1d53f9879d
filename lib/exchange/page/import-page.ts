import type { Actor } from "@/lib/actor";
import { db } from "@/lib/db";
import { importRecordIn } from "@/lib/documents/commands/import-record";
import type { ContentInput } from "@/lib/documents/content";
import { type ExchangeAgency, findAgency } from "@/lib/exchange/find-agency";
import { findSame, likenessKey } from "@/lib/exchange/find-same";
import type { Finding } from "@/lib/finding";
import type { Issue } from "@/lib/issue";
import type { ImportedPage, Problem, Recognised } from "@/lib/page-import/page";
import { readPage } from "@/lib/page-import/read-page";
import { recordPath } from "@/lib/reader/list-published";
import { failed, ok, type Result } from "@/lib/result";
import { plainText } from "@/lib/rich-text/plain-text";
import { dayOf } from "@/lib/time";
import { transact } from "@/lib/transact";
import { choices, type PageCategory, pageCategory } from "./page-category";
import { pageContent } from "./page-content";

export type PageImport = {
  bytes: Uint8Array;
  /** Name of the file, kept with the record as where it came from. */
  fileName: string;
  /** Slug or name of the agency; null: the actor's own. */
  agency: string | null;
  /** Code or name of the catalog category; null: by the title, where that is certain. */
  category: string | null;
  /** Read and checked as if it were imported, but not written. */
  dryRun: boolean;
};

export type PageImported = {
  /** Public address of the record; null after a dry run. */
  path: string | null;
  agencyName: string;
  category: PageCategory | null;
  page: ImportedPage;
  /** The record that the page became or would become. */
  content: ContentInput;
  publishedAt: Date | null;
  recognised: Recognised[];
  problems: Problem[];
  /** What the publish gate remarks on the record. */
  findings: Finding[];
  /** Only after a dry run: why the page would not be taken. */
  obstacles: Issue[];
};

type Writing = { actor: Actor; input: PageImport; agency: ExchangeAgency; content: ContentInput };

/**
 * Takes a page of an old site over as a published record with its own date, marked as imported. Fails with
 * `exchange.agency`, `import.category`, `import.empty`, `import.title`, `import.publication-day`, `import.category-missing`,
 * `import.again`, and the issues of `importRecord`; after a dry run all but the first two are `obstacles` instead.
 */
export async function importPage(actor: Actor, input: PageImport): Promise<Result<PageImported>> {
  const agency = await findAgency(actor, input.agency);
  if (!agency.ok) return agency;
  const page = readPage(input.bytes);
  const category = await pageCategory(agency.value, input.category, page.title);
  if (!category.ok) return category;
  const { content, publishedAt, recognised, problems } = pageContent(page, {
    agencyName: agency.value.name,
    category: category.value,
  });
  const understood = {
    agencyName: agency.value.name,
    category: category.value,
    page,
    content,
    publishedAt,
    recognised: byLine([...page.recognised, ...recognised]),
    problems: byLine([...page.problems, ...problems]),
  };
  const writing = { actor, input, agency: agency.value, content };
  const lacking = await whatIsLacking(page, publishedAt, writing);
  const written =
    lacking.length > 0 || publishedAt === null ? failed(...lacking) : await write(writing, publishedAt);
  if (written.ok) return ok({ ...understood, ...written.value, obstacles: [] });
  return input.dryRun ? ok({ ...understood, path: null, findings: [], obstacles: written.issues }) : written;
}

/** Writes the record; in a dry run everything is done as well, and taken back. */
async function write({ actor, input, agency, content }: Writing, publishedAt: Date) {
  let tried: { path: null; findings: Finding[] } | undefined;
  const done = await transact(actor, async (tx) => {
    const same = await sameRecord(agency, content, publishedAt);
    if (same)
      return failed({
        code: "import.again",
        message: `标题、发布日期和正文完全相同的信息已经导入过（${recordPath(same.documentId)}），没有再次导入。`,
      });
    const imported = await importRecordIn(
      tx,
      actor,
      {
        kind: "disclosure_item",
        agencyId: agency.id,
        content,
        publishedAt,
        importedFrom: `原网站页面 ${input.fileName}`,
      },
      { recorded: !input.dryRun },
    );
    if (!imported.ok) return imported;
    const { documentId, findings } = imported.value;
    if (!input.dryRun) return ok({ path: recordPath(documentId), findings });
    tried = { path: null, findings };
    return failed();
  });
  return tried ? ok(tried) : done;
}

async function sameRecord(agency: ExchangeAgency, content: ContentInput, publishedAt: Date) {
  const title = content.title.trim().normalize("NFC");
  const key = likenessKey({
    title,
    publishedOn: dayOf(publishedAt),
    bodyText: plainText(content.body),
  });
  return (await findSame(db, agency.id, [title])).get(key);
}

async function whatIsLacking(
  page: ImportedPage,
  publishedAt: Date | null,
  { agency, content }: Writing,
): Promise<Issue[]> {
  if (page.problems.some((one) => one.code === "page.empty"))
    return [{ code: "import.empty", message: "没有找到正文，未导入，请确认文件是要导入的网页。" }];
  const lacking: Issue[] = [];
  if (page.title === "")
    lacking.push({ code: "import.title", message: "没有找到标题，未导入，请在文件中补写标题后重试。" });
  if (publishedAt === null)
    lacking.push({
      code: "import.publication-day",
      message: "没有找到发布日期，未导入，请在文件中标题之下补写“发布日期：年-月-日”后重试。",
    });
  if (content.categoryId === null)
    lacking.push({
      code: "import.category-missing",
      field: "category",
      message: `请指定公开目录类别（命令行用 --category 写代码或名称）。${await choices(agency.id)}`,
    });
  return lacking;
}

function byLine<T extends { where: { line: number } }>(entries: T[]): T[] {
  return entries.toSorted((a, b) => a.where.line - b.where.line);
}
