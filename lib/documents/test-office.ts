import type { Staff } from "@/lib/actor";
import type { Result } from "@/lib/result";
import type { RichText } from "@/lib/rich-text/rich-text";
import { makeBureau } from "@/lib/testing/bureau";
import { approveStep } from "./commands/approve-step";
import { createDocument } from "./commands/create-document";
import { publishEdition } from "./commands/publish-edition";
import { saveRevision } from "./commands/save-revision";
import { submitEdition } from "./commands/submit-edition";
import type { ContentInput } from "./content";

/** The value of a command that must go through; its issues are the failure's message. */
export function value<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.issues.map((issue) => `${issue.code}: ${issue.message}`).join("; "));
  return result.value;
}

/** The codes of what a command was refused for; none when it went through. */
export function codes(result: Result<unknown>): string[] {
  return result.ok ? [] : result.issues.map((issue) => issue.code);
}

/** A body of plain paragraphs. */
export function paragraphs(...texts: string[]): RichText {
  return {
    type: "doc",
    content: texts.map((text) => ({ type: "paragraph", content: [{ type: "text", text }] })),
  };
}

/** A bureau with everybody a disclosure passes, and records in each state, for tests of the engine. */
export async function office() {
  const bureau = await makeBureau();
  const [drafter, first, second, approver, otherApprover, officer] = await Promise.all([
    bureau.staff("drafter"),
    bureau.staff("reviewer"),
    bureau.staff("reviewer"),
    bureau.staff("approver"),
    bureau.staff("approver"),
    bureau.staff("officer"),
  ]);
  const content = (change: Partial<ContentInput> = {}): ContentInput => ({
    title: "关于公布2017年城乡居民养老保险缴费标准的通知",
    summary: "公布2017年度缴费档次和办理地点。",
    body: paragraphs("为方便群众参保，现将缴费标准公布如下。", "办理地点为各乡镇便民服务中心。"),
    categoryId: bureau.category.id,
    documentNumber: "测人社〔2017〕12号",
    issuingAgency: bureau.agency.name,
    issuedOn: "2017-03-10",
    source: bureau.agency.name,
    channels: ["政府网站"],
    ...change,
  });
  const draft = async (change: Partial<ContentInput> = {}) => {
    const { documentId, editionId, version } = value(
      await createDocument(drafter, { kind: "disclosure_item", agencyId: bureau.agency.id, title: "新信息" }),
    );
    const saved = value(await saveRevision(drafter, { editionId, version, content: content(change) }));
    return { documentId, editionId, version: saved.version };
  };
  const approved = async (change: Partial<ContentInput> = {}) => {
    const edition = await draft(change);
    return { ...edition, version: await passReview(edition) };
  };
  const passReview = async (
    edition: { editionId: string; version: number },
    when: (staff: Staff) => Staff = (staff) => staff,
  ) => {
    let { version } = value(await submitEdition(when(drafter), edition));
    const chain: [Staff, "first" | "second" | "final"][] = [
      [first, "first"],
      [second, "second"],
      [approver, "final"],
    ];
    for (const [reviewer, step] of chain) {
      const input = {
        editionId: edition.editionId,
        version,
        step,
        opinion: "同意",
        basis: "不涉及国家秘密和敏感信息",
      };
      version = value(await approveStep(when(reviewer), input)).version;
    }
    return version;
  };
  const published = async (change: Partial<ContentInput> = {}) => {
    const edition = await approved(change);
    const { version, indexNumber } = value(await publishEdition(officer, edition));
    return { ...edition, version, indexNumber };
  };
  return {
    ...bureau,
    drafter,
    first,
    second,
    approver,
    otherApprover,
    officer,
    content,
    draft,
    approved,
    published,
    passReview,
  };
}
