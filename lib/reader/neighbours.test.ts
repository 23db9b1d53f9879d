import { describe, expect, it } from "vitest";
import { db } from "@/lib/db";
import { makeBureau } from "@/lib/testing/bureau";
import { useDatabase } from "@/lib/testing/database";
import { publishOn, withdraw } from "@/lib/testing/publish-on";
import { recordsOfColumnType } from "./column-type";
import { listPublished } from "./list-published";
import { neighboursOf } from "./neighbours";

useDatabase();

type Bureau = Awaited<ReturnType<typeof makeBureau>>;

async function beside(documentId: number) {
  const record = await db.publishedRecord.findUniqueOrThrow({ where: { documentId } });
  const { newer, older } = await neighboursOf(record);
  return [newer?.documentId ?? null, older?.documentId ?? null];
}

/** Three of one minute among others, so that the number decides. */
async function publishSome(bureau: Bureau): Promise<number[]> {
  const ids: number[] = [];
  for (const day of ["2016-05-01", "2016-05-02", "2016-05-02", "2016-05-02", "2016-05-03"])
    ids.push(await publishOn(bureau, day));
  return ids;
}

describe("the records beside one", () => {
  it("are those beside it in the list of its category, from end to end", async () => {
    const bureau = await makeBureau();
    const ids = await publishSome(bureau);
    const { rows } = await listPublished({ agencyId: bureau.agency.id, page: 1 });
    const listed = rows.map((row) => row.documentId);
    expect(listed).toEqual([...ids].reverse());
    for (const [place, id] of listed.entries())
      expect(await beside(id)).toEqual([listed[place - 1] ?? null, listed[place + 1] ?? null]);
  });

  it("skip what was withdrawn, other categories and other agencies", async () => {
    const bureau = await makeBureau();
    const other = await makeBureau();
    const [first = 0, second = 0, third = 0] = await publishSome(bureau);
    const category = await db.catalogCategory.create({
      data: { agencyId: bureau.agency.id, code: "12", name: "其他" },
    });
    await publishOn(bureau, "2016-05-02", { categoryId: category.id });
    await publishOn(other, "2016-05-02");
    await withdraw(bureau, second, "数据有误。");
    expect(await beside(first)).toEqual([third, null]);
  });
});

describe("the records on the functions of an agency", () => {
  it("are those of the categories that say so, without what was withdrawn", async () => {
    const bureau = await makeBureau();
    const category = await db.catalogCategory.create({
      data: { agencyId: bureau.agency.id, code: "2-1", name: "机构职能", columnType: "机构职能" },
    });
    const shown = await publishOn(bureau, "2016-05-02", { categoryId: category.id });
    const gone = await publishOn(bureau, "2016-05-03", { categoryId: category.id });
    await publishOn(bureau, "2016-05-04");
    await withdraw(bureau, gone, "数据有误。");
    const records = await recordsOfColumnType(bureau.agency.id, "机构职能");
    expect(records.map(({ documentId }) => documentId)).toEqual([shown]);
  });
});
