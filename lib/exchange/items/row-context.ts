import { db } from "@/lib/db";
import type { RowContext } from "./read-row";

/** What the rows of an agency's table may refer to, and which of its categories are lowest ones. */
export async function loadRowContext(agency: {
  id: string;
  name: string;
}): Promise<RowContext & { lowest: ReadonlySet<string> }> {
  const all = await db.catalogCategory.findMany({
    where: { agencyId: agency.id },
    select: {
      id: true,
      code: true,
      name: true,
      retiredAt: true,
      _count: { select: { children: { where: { retiredAt: null } } } },
    },
  });
  const named = (name: string) => all.filter((category) => category.name === name).length;
  const categories = new Map([
    ...all.flatMap(({ name, id }): [string, string][] => (named(name) === 1 ? [[name, id]] : [])),
    ...all.map(({ code, id }): [string, string] => [code, id]),
  ]);
  const lowest = all.filter(({ _count, retiredAt }) => _count.children === 0 && retiredAt === null);
  return { agencyName: agency.name, categories, lowest: new Set(lowest.map(({ id }) => id)) };
}
