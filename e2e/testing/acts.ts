import { randomUUID } from "node:crypto";
import { Readable } from "node:stream";
import { operatorActor, type Role, type Staff } from "@/lib/actor";
import { receiveAttachment } from "@/lib/attachments/receive-attachment";
import { db } from "@/lib/db";
import { approveStep } from "@/lib/documents/commands/approve-step";
import { createDocument } from "@/lib/documents/commands/create-document";
import { publishEdition } from "@/lib/documents/commands/publish-edition";
import { saveRevision } from "@/lib/documents/commands/save-revision";
import { scheduleEdition } from "@/lib/documents/commands/schedule-edition";
import { submitEdition } from "@/lib/documents/commands/submit-edition";
import { withdrawDocument } from "@/lib/documents/commands/withdraw-document";
import type { ContentInput } from "@/lib/documents/content";
import { sweep } from "@/lib/jobs/sweep";
import { addUser } from "@/lib/people/add-user";
import { disableUser } from "@/lib/people/commands/disable-user";
import { setRoles } from "@/lib/people/commands/set-roles";
import type { Result } from "@/lib/result";
import { dayOf } from "@/lib/time";

export type Person = { userId: string; email: string; name: string; password: string; roles: Role[] };
export type Stage = "draft" | "in_review" | "approved" | "scheduled" | "published" | "withdrawn";

/** Content of a record that passes every check, but for what a test changes. Paragraphs stand for the body. */
export type SeededContent = Partial<Omit<ContentInput, "body">> & { title: string; paragraphs: string[] };
export type SeededRecord = {
  documentId: number;
  editionId: string;
  indexNumber: string;
  files: { id: string; name: string }[];
};

/** What the operator can do; every act goes through the product's own commands unless its comment says otherwise. */
export const acts = {
  async addStaff(input: { name: string; roles: Role[]; agency?: string }): Promise<Person> {
    const { name, roles, agency } = input;
    people += 1;
    const password = `Ceshi-${people}-kouling`;
    const email = `e2e-${process.pid}-${people}@example.gov.cn`;
    const added = value(await addUser(operatorActor(new Date()), { email, name, roles, agency, password }));
    return { userId: added.userId, email, name, password, roles };
  },

  async changeRoles({ userId, roles }: { userId: string; roles: Role[] }): Promise<void> {
    const { version } = await db.user.findUniqueOrThrow({ where: { id: userId } });
    value(await setRoles(operatorActor(new Date()), { userId, version, roles }));
  },

  async disable({ userId }: { userId: string }): Promise<void> {
    const { version } = await db.user.findUniqueOrThrow({ where: { id: userId } });
    value(await disableUser(operatorActor(new Date()), { userId, version }));
  },

  /** A record at some stage of its way, written, reviewed and published by people of its own. */
  async seed(input: {
    stage: Stage;
    content: SeededContent;
    files?: { name: string; text: string }[];
    /** In a category that no other test looks at. */
    ownCategory?: boolean;
  }): Promise<SeededRecord> {
    const office = await officeOf();
    const { id: agencyId, name: agencyName } = await bureau();
    const category = input.ownCategory
      ? await db.catalogCategory.create({ data: { agencyId, code: `e2e-${randomUUID()}`, name: "测试类别" } })
      : await db.catalogCategory.findFirstOrThrow({
          where: { agencyId, retiredAt: null, children: { none: {} }, presentation: "column" },
          orderBy: { code: "desc" },
        });
    const { title, paragraphs, ...rest } = input.content;
    const created = value(
      await createDocument(now(office.drafter), { kind: "disclosure_item", agencyId, title }),
    );
    const { documentId, editionId } = created;
    const files = [];
    for (const { name, text } of input.files ?? []) {
      const upload = {
        documentId,
        name,
        size: null,
        sha256: null,
        stream: Readable.from([Buffer.from(text)]),
      };
      files.push(value(await receiveAttachment(now(office.drafter), upload)));
    }
    const content: ContentInput = {
      title,
      summary: `${title}的内容概述。`,
      body: {
        type: "doc",
        content: paragraphs.map((text) => ({ type: "paragraph", content: [{ type: "text", text }] })),
      },
      categoryId: category.id,
      issuingAgency: agencyName,
      issuedOn: dayOf(new Date()),
      source: agencyName,
      channels: ["政府网站"],
      attachments: files.map(({ id, name }) => ({ attachmentId: id, title: name.replace(/\.\w+$/, "") })),
      ...rest,
    };
    const saved = value(
      await saveRevision(now(office.drafter), { editionId, version: created.version, content }),
    );
    const indexNumber = await bring({ editionId, version: saved.version }, input.stage, office);
    return { documentId, editionId, indexNumber, files: files.map(({ id, name }) => ({ id, name })) };
  },

  /** Sets a schedule back in time, as if its minute had come; no command can. */
  async makeDue({ editionId }: { editionId: string }): Promise<void> {
    await db.edition.update({
      where: { id: editionId },
      data: { scheduledFor: new Date(Date.now() - 60_000) },
    });
  },

  /** Takes away what a record needs to be published, behind the engine's back: its category is retired. */
  async retireCategoryOf({ editionId }: { editionId: string }): Promise<void> {
    const { currentRevisionId } = await db.edition.findUniqueOrThrow({ where: { id: editionId } });
    const revision = await db.revision.findUniqueOrThrow({ where: { id: currentRevisionId ?? "" } });
    await db.catalogCategory.update({
      where: { id: revision.categoryId ?? "" },
      data: { retiredAt: new Date() },
    });
  },

  /** What the site does every minute, now. */
  async sweep(_: null): Promise<void> {
    await sweep();
  },

  /** Lets every preview link of an edition run out, as if its days had passed. */
  async expirePreviews({ editionId }: { editionId: string }): Promise<void> {
    await db.previewLink.updateMany({
      where: { revision: { editionId } },
      data: { expiresAt: new Date(Date.now() - 1000) },
    });
  },

  /** The newest events of the log of one action, newest first. */
  async events({ action, actor }: { action: string; actor?: string }) {
    const rows = await db.auditEvent.findMany({
      where: { action, ...(actor && { actor }) },
      orderBy: { seq: "desc" },
      take: 20,
    });
    return rows.map(({ object, ok, data }) => ({ object, ok, data }));
  },

  /** Ids of things of the sample that addresses name. */
  async places(_: null) {
    const { id: agency } = await bureau();
    const person = await db.user.findFirstOrThrow({ where: { agencyId: agency } });
    const entry = await db.wordingEntry.findFirstOrThrow({ where: { agencyId: agency } });
    const { categoryId } = await db.publishedRecord.findFirstOrThrow({ where: { agencyId: agency } });
    const { code } = await db.catalogCategory.findUniqueOrThrow({ where: { id: categoryId } });
    return { agency, person: person.id, entry: String(entry.id), category: { id: categoryId, code } };
  },

  /** Ids of the stored texts of an edition, oldest first. */
  async revisionsOf({ editionId }: { editionId: string }): Promise<string[]> {
    const rows = await db.revision.findMany({ where: { editionId }, orderBy: { number: "asc" } });
    return rows.map(({ id }) => id);
  },
};

type Office = Record<"drafter" | "first" | "second" | "approver" | "officer", Staff>;
type Seen = { editionId: string; version: number };

let people = 0;
let office: Office | null = null;

async function officeOf(): Promise<Office> {
  if (office) return office;
  const { id: agencyId } = await bureau();
  const member = async (name: string, role: Role): Promise<Staff> => {
    const { userId } = await acts.addStaff({ name, roles: [role] });
    return { kind: "staff", userId, name, agencyId, roles: [role], sessionId: "e2e", at: new Date(), ip: "" };
  };
  office = {
    drafter: await member("起草甲", "drafter"),
    first: await member("初审乙", "reviewer"),
    second: await member("复审丙", "reviewer"),
    approver: await member("签发丁", "approver"),
    officer: await member("公开戊", "officer"),
  };
  return office;
}

async function bring(seen: Seen, stage: Stage, staff: Office): Promise<string> {
  const { editionId } = seen;
  if (stage === "draft") return "";
  let { version } = value(await submitEdition(now(staff.drafter), seen));
  if (stage === "in_review") return "";
  const chain = [
    [staff.first, "first"],
    [staff.second, "second"],
    [staff.approver, "final"],
  ] as const;
  for (const [actor, step] of chain) {
    const basis = "经审查，不涉及国家秘密、工作秘密和个人隐私，可以公开。";
    ({ version } = value(await approveStep(now(actor), { editionId, version, step, opinion: "", basis })));
  }
  if (stage === "approved") return "";
  if (stage === "scheduled") {
    const publishAt = new Date(Date.now() + 86_400_000);
    value(await scheduleEdition(now(staff.officer), { editionId, version, publishAt }));
    return "";
  }
  const published = value(await publishEdition(now(staff.officer), { editionId, version }));
  if (stage === "withdrawn") {
    const reason = "内容有误，正在核实";
    value(await withdrawDocument(now(staff.officer), { editionId, version: published.version, reason }));
  }
  return published.indexNumber;
}

function bureau() {
  return db.agency.findFirstOrThrow({ where: { isPrimary: true } });
}

function now(actor: Staff): Staff {
  return { ...actor, at: new Date() };
}

function value<T>(result: Result<T>): T {
  if (result.ok) return result.value;
  throw new Error(result.issues.map(({ code, message }) => `${code}: ${message}`).join("; "));
}
