import type { acts, SeededRecord } from "./acts";
import type { Operator } from "./operator";

/** Records in the states that the pages about an edition are for, and whatever else an address can name. */
export type Places = Awaited<ReturnType<(typeof acts)["places"]>> & {
  draft: SeededRecord;
  review: SeededRecord;
  live: SeededRecord;
  revisions: string[];
};

/** Sets up what `addressOf` needs. The word is part of every title, so that a leak of the draft can be told. */
export async function makePlaces(operator: Operator, word: string): Promise<Places> {
  const seed = (stage: "draft" | "in_review" | "published", title: string) =>
    operator.does("seed", {
      stage,
      content: { title: `${title}${word}`, paragraphs: [`${title}的正文。`, "联系人见附件。"] },
      files: [{ name: `${title}附件.txt`, text: `${title}附件的内容` }],
    });
  const draft = await seed("draft", "草拟的信息");
  return {
    ...(await operator.does("places", null)),
    draft,
    review: await seed("in_review", "送审的信息"),
    live: await seed("published", "公开的信息"),
    revisions: await operator.does("revisionsOf", draft),
  };
}

/**
 * An address of the table with everything in brackets filled in by something that exists and fits the page; on the
 * public side, what is not known here becomes something that does not exist.
 */
export function addressOf(template: string, places: Places): string {
  const { draft, review, live, revisions } = places;
  const editions: Record<string, SeededRecord> = { review, publication: review, withdrawal: live };
  const edition = editions[template.split("/").at(-1) ?? ""] ?? draft;
  const isStaff = /^\/(admin|api\/(?!v1\/|auth\/))/.test(template);
  const filled = template
    .replace("[edition]", edition.editionId)
    .replace("[before]", revisions[0] ?? "")
    .replace("[after]", revisions.at(-1) ?? "")
    .replace("[agency]", places.agency)
    .replace("[person]", places.person)
    .replace("[entry]", places.entry)
    .replace("[category]", template.startsWith("/admin") ? places.category.id : places.category.code)
    .replace("[...number]", live.indexNumber)
    .replace("[...missing]", "nothing/here")
    .replace("[...nextauth]", "session")
    .replace(
      "/files/[id]/[filename]",
      `/files/${live.files[0]?.id}/${encodeURIComponent(live.files[0]?.name ?? "")}`,
    )
    .replace("/api/attachments/[id]", `/api/attachments/${draft.files[0]?.id}`)
    .replace("[id]", String(live.documentId))
    .replace("[token]", "none");
  if (!isStaff) return filled.replace(/\[[^/]*\]\]?/g, "none");
  if (filled.includes("[")) throw new Error(`no test knows what stands for a part of ${filled}`);
  return filled;
}
