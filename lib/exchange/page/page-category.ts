import { db } from "@/lib/db";
import type { ExchangeAgency } from "@/lib/exchange/find-agency";
import { failed, ok, type Result } from "@/lib/result";

export type PageCategory = {
  id: string;
  code: string;
  name: string;
  /** Chosen by the title of the page, not by a person. */
  byTitle: boolean;
};

/** The category of annual reports, the one kind of page whose title alone says where it belongs (条例第四十九条). */
const ANNUAL_REPORTS = "annual-reports";
const MOST_NAMED = 12;

/**
 * The category a page goes into: the one of that code or name; none named: that of annual reports for such a title, else null.
 * Fails with `import.category`.
 */
export async function pageCategory(
  agency: ExchangeAgency,
  named: string | null,
  title: string,
): Promise<Result<PageCategory | null>> {
  const byTitle = named === null;
  if (byTitle && !isAnnualReport(title)) return ok(null);
  const code = named ?? ANNUAL_REPORTS;
  const found = await db.catalogCategory.findFirst({
    where: { agencyId: agency.id, retiredAt: null, OR: [{ code }, ...(byTitle ? [] : [{ name: code }])] },
    select: { id: true, code: true, name: true },
  });
  if (found) return ok({ ...found, byTitle });
  if (byTitle) return ok(null);
  const message = `“${agency.name}”的公开目录中没有类别“${named}”。${await choices(agency.id)}`;
  return failed({ code: "import.category", field: "category", message });
}

/** Which categories there are, in a sentence for the person who must name one. */
export async function choices(agencyId: string): Promise<string> {
  const lowest = await db.catalogCategory.findMany({
    where: { agencyId, retiredAt: null, children: { none: { retiredAt: null } } },
    orderBy: [{ position: "asc" }, { code: "asc" }],
    select: { code: true, name: true },
  });
  if (lowest.length === 0) return "公开目录中还没有类别，请先建立目录。";
  const named = lowest.slice(0, MOST_NAMED).map(({ code, name }) => `${code}（${name}）`);
  const rest = lowest.length > MOST_NAMED ? `等 ${lowest.length} 个，全部代码见管理后台的“目录”` : "";
  return `可用的类别：${named.join("、")}${rest}。`;
}

function isAnnualReport(title: string): boolean {
  return /(?:信息|政务)公开.*年度报告|(?:信息|政务)公开.*年报/.test(title);
}
