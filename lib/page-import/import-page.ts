import type { Actor } from "@/lib/actor";
import { db } from "@/lib/db";
import { importRecord } from "@/lib/documents/commands/import-record";
import type { Finding } from "@/lib/finding";
import { authorize } from "@/lib/permissions/authorize";
import { failed, ok, type Result } from "@/lib/result";
import type { ImportedPage, Problem, Recognised } from "./page";
import { type PagePlace, pageContent } from "./page-content";
import { readPage } from "./read-page";

export type PageImport = {
  bytes: Uint8Array;
  /** Name of the file, kept with the record as where it came from. */
  fileName: string;
  /** Short name or full name of the agency. */
  agency: string;
  /** Code or name of the catalog category; null for none. */
  category: string | null;
  /** Read and checked, but not written. */
  dryRun: boolean;
};

export type PageImported = {
  /** Public address of the record; null after a dry run. */
  path: string | null;
  page: ImportedPage;
  recognised: Recognised[];
  problems: Problem[];
  /** What the publish gate remarks on the record. */
  findings: Finding[];
};

/**
 * Takes a page of an old site over as a published record with its own date, marked as imported. Fails with `import.agency`,
 * `import.category`, `import.empty`, `import.title`, `import.publication-day`, `import.category-missing`, and the issues of `importRecord`.
 */
export async function importPage(actor: Actor, input: PageImport): Promise<Result<PageImported>> {
  const place = await placeOf(actor, input);
  if (!place.ok) return place;
  const page = readPage(input.bytes);
  const { content, publishedAt, recognised, problems } = pageContent(page, place.value);
  const understood = {
    page,
    recognised: byLine([...page.recognised, ...recognised]),
    problems: byLine([...page.problems, ...problems]),
  };
  if (input.dryRun) return ok({ path: null, ...understood, findings: [] });
  if (page.problems.some((one) => one.code === "page.empty"))
    return failed({ code: "import.empty", message: "没有找到正文，未导入，请确认文件是要导入的网页。" });
  if (page.title === "")
    return failed({ code: "import.title", message: "没有找到标题，未导入，请在文件中补写标题后重试。" });
  if (publishedAt === null)
    return failed({
      code: "import.publication-day",
      message: "没有找到发布日期，未导入，请在文件中标题之下补写“发布日期：年-月-日”后重试。",
    });
  if (content.categoryId === null)
    return failed({
      code: "import.category-missing",
      message: "已发布的信息都列在公开目录中，请用 --category 写明类别的代码或名称（试运行不需要）。",
    });
  const done = await importRecord(actor, {
    kind: "disclosure_item",
    agencyId: place.value.agencyId,
    content,
    publishedAt,
    importedFrom: `原网站页面 ${input.fileName}`,
  });
  if (!done.ok) return done;
  return ok({
    path: `/disclosure/items/${done.value.documentId}`,
    ...understood,
    findings: done.value.findings,
  });
}

async function placeOf(
  actor: Actor,
  { agency: name, category }: PageImport,
): Promise<Result<PagePlace & { agencyId: string }>> {
  const agency = await db.agency.findFirst({
    where: { OR: [{ slug: name }, { name }, { shortName: name }] },
  });
  authorize(actor, "document:exchange", { agencyId: agency?.id });
  if (!agency) return failed({ code: "import.agency", message: `没有机关“${name}”，请用机关的短名或全称。` });
  if (category === null) return ok({ agencyId: agency.id, agencyName: agency.name, categoryId: null });
  const found = await db.catalogCategory.findFirst({
    where: { agencyId: agency.id, OR: [{ code: category }, { name: category }] },
  });
  if (!found)
    return failed({
      code: "import.category",
      message: `“${agency.name}”的公开目录中没有类别“${category}”。`,
    });
  return ok({ agencyId: agency.id, agencyName: agency.name, categoryId: found.id });
}

function byLine<T extends { where: { line: number } }>(entries: T[]): T[] {
  return entries.toSorted((a, b) => a.where.line - b.where.line);
}
