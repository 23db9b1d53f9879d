import type { Actor } from "@/lib/actor";
import { createAgency } from "@/lib/agencies/commands/create-agency";
import { editAgency } from "@/lib/agencies/commands/edit-agency";
import { retireSection, saveSection } from "@/lib/agencies/commands/save-section";
import { setIndexTemplate } from "@/lib/agencies/commands/set-index-template";
import { setReviewSteps } from "@/lib/agencies/commands/set-review-steps";
import { receiveAttachment } from "@/lib/attachments/receive-attachment";
import { replaceAttachment } from "@/lib/attachments/replace-attachment";
import { exportAuditEvents } from "@/lib/audit/export-events";
import { loadStatutoryCatalog } from "@/lib/catalog/commands/load-catalog";
import { moveCategory } from "@/lib/catalog/commands/move-category";
import { reinstateCategory, retireCategory } from "@/lib/catalog/commands/retire-category";
import { createCategory, editCategory } from "@/lib/catalog/commands/save-category";
import { DEFAULT_REVIEW_STEPS } from "@/lib/documents/review-steps";
import { exportItems, itemsTemplate } from "@/lib/exchange/items/export-items";
import { importItems } from "@/lib/exchange/items/import-items";
import { importPage } from "@/lib/exchange/page/import-page";
import { createUser } from "@/lib/people/commands/create-user";
import { disableUser, enableUser } from "@/lib/people/commands/disable-user";
import { editUser } from "@/lib/people/commands/edit-user";
import { endSessions, resetPassword, resetTotp, unlockUser } from "@/lib/people/commands/secure-user";
import { setRoles } from "@/lib/people/commands/set-roles";
import type { Permission } from "@/lib/permissions/rules";
import { loadSample } from "@/lib/sample/load";
import { removeSample } from "@/lib/sample/remove";
import { exportWording } from "@/lib/wording/commands/export-wording";
import { importWording } from "@/lib/wording/commands/import-wording";
import { loadSampleDictionary } from "@/lib/wording/commands/load-sample-dictionary";
import { removeWordingEntry } from "@/lib/wording/commands/remove-wording-entry";
import { saveWordingEntry } from "@/lib/wording/commands/save-wording-entry";
import { importCalendar } from "@/lib/workdays/commands";
import { DOCUMENT_COMMANDS } from "./test-document-commands";
import type { Scene } from "./test-scene";

/** What a command needs, and the command on things of the scene, with an input that gets as far as the question who asks. */
export type CommandRow = { needs: Permission; run: (actor: Actor, scene: Scene) => Promise<unknown> };

const IDENTITY = {
  name: "新机关",
  shortName: "新",
  unifiedSocialCreditCode: null,
  areaCode: null,
  parentId: null,
};
const PERSON = { name: "新人", sectionId: null };
const CATEGORY = { name: "新类别", parentId: null } as never as object;
const ROW = {
  kind: "term",
  term: "帐户",
  suggestion: "账户",
  level: "warn",
  reason: "",
  before: "",
  after: "",
};
const NO_PLACES = { store: undefined as never };

/** By `file name` below lib; a command of a room of commands that is not here fails the test. */
export const COMMANDS: Record<string, CommandRow> = {
  ...DOCUMENT_COMMANDS,
  "agencies/commands/create-agency.ts createAgency": {
    needs: "agency:create",
    run: (actor) => createAgency(actor, { ...IDENTITY, slug: "new" } as never),
  },
  "agencies/commands/edit-agency.ts editAgency": {
    needs: "agency:edit",
    run: (actor, { agencyId }) =>
      editAgency(actor, { ...IDENTITY, agencyId, version: 99, settings: {} } as never),
  },
  "agencies/commands/save-section.ts saveSection": {
    needs: "agency:edit",
    run: (actor, { agencyId }) =>
      saveSection(actor, { agencyId, name: "办公室", duties: "", phone: "", position: 0 } as never),
  },
  "agencies/commands/save-section.ts retireSection": {
    needs: "agency:edit",
    run: (actor, { agencyId, sectionId }) => retireSection(actor, { agencyId, sectionId, version: 99 }),
  },
  "agencies/commands/set-index-template.ts setIndexTemplate": {
    needs: "agency:edit",
    run: (actor, { agencyId }) => setIndexTemplate(actor, { agencyId, version: 99, template: "{seq:5}" }),
  },
  "agencies/commands/set-review-steps.ts setReviewSteps": {
    needs: "agency:edit",
    run: (actor, { agencyId }) =>
      setReviewSteps(actor, { agencyId, version: 99, steps: [...DEFAULT_REVIEW_STEPS] } as never),
  },
  "catalog/commands/load-catalog.ts loadStatutoryCatalog": {
    needs: "catalog:edit",
    run: (actor, { agencyId }) => loadStatutoryCatalog(actor, { agencyId, catalog: "hrss-county" }),
  },
  "catalog/commands/move-category.ts moveCategory": {
    needs: "catalog:edit",
    run: (actor, { categoryId }) => moveCategory(actor, { categoryId, version: 99, direction: "up" }),
  },
  "catalog/commands/retire-category.ts retireCategory": {
    needs: "catalog:edit",
    run: (actor, { categoryId }) => retireCategory(actor, { categoryId, version: 99 }),
  },
  "catalog/commands/retire-category.ts reinstateCategory": {
    needs: "catalog:edit",
    run: (actor, { categoryId }) => reinstateCategory(actor, { categoryId, version: 99 }),
  },
  "catalog/commands/save-category.ts createCategory": {
    needs: "catalog:edit",
    // A code that is taken: allowed, and yet nothing comes of it.
    run: (actor, { agencyId }) => createCategory(actor, { ...CATEGORY, agencyId, slug: "11-1" } as never),
  },
  "catalog/commands/save-category.ts editCategory": {
    needs: "catalog:edit",
    run: (actor, { categoryId }) => editCategory(actor, { ...CATEGORY, categoryId, version: 99 } as never),
  },
  "wording/commands/save-wording-entry.ts saveWordingEntry": {
    needs: "wording:edit",
    run: (actor, { agencyId }) => saveWordingEntry(actor, { agencyId, row: ROW } as never),
  },
  "wording/commands/remove-wording-entry.ts removeWordingEntry": {
    needs: "wording:edit",
    run: (actor, { entryId }) => removeWordingEntry(actor, { entryId, version: 99 }),
  },
  "wording/commands/import-wording.ts importWording": {
    needs: "wording:edit",
    run: (actor, { agencyId }) => importWording(actor, { agencyId, csv: "" }),
  },
  "wording/commands/export-wording.ts exportWording": {
    needs: "wording:edit",
    run: (actor, { agencyId }) => exportWording(actor, { agencyId }),
  },
  "wording/commands/load-sample-dictionary.ts loadSampleDictionary": {
    needs: "wording:edit",
    run: (actor, { agencyId }) => loadSampleDictionary(actor, agencyId),
  },
  "workdays/commands.ts importCalendar": {
    needs: "calendar:edit",
    run: (actor) => importCalendar(actor, { csv: "" }),
  },
  "people/commands/create-user.ts createUser": {
    needs: "user:create",
    run: (actor, { agencyId }) =>
      createUser(actor, { ...PERSON, agencyId, email: "person-1@test.invalid", role: "" } as never),
  },
  "people/commands/edit-user.ts editUser": {
    needs: "user:edit",
    run: (actor, { user, agencyId }) =>
      editUser(actor, { ...PERSON, ...user, version: 99, agencyId, email: "e@test.invalid" } as never),
  },
  "people/commands/disable-user.ts disableUser": {
    needs: "user:edit",
    run: (actor, { user }) => disableUser(actor, { ...user, version: 99 }),
  },
  "people/commands/disable-user.ts enableUser": {
    needs: "user:edit",
    run: (actor, { user }) => enableUser(actor, { ...user, version: 99 }),
  },
  "people/commands/set-roles.ts setRoles": {
    needs: "user:roles",
    run: (actor, { user }) => setRoles(actor, { ...user, version: 99, roles: ["reviewer"] }),
  },
  "people/commands/secure-user.ts unlockUser": {
    needs: "user:secure",
    run: (actor, { user }) => unlockUser(actor, { ...user, version: 99 }),
  },
  "people/commands/secure-user.ts resetPassword": {
    needs: "user:secure",
    run: (actor, { user }) => resetPassword(actor, { ...user, version: 99 }),
  },
  "people/commands/secure-user.ts resetTotp": {
    needs: "user:secure",
    run: (actor, { user }) => resetTotp(actor, { ...user, version: 99 }),
  },
  "people/commands/secure-user.ts endSessions": {
    needs: "user:secure",
    run: (actor, { user }) => endSessions(actor, { ...user, version: 99 }),
  },
};

/** What acts in other rooms: files, exchange, the log, the sample. */
export const FURTHER_COMMANDS: Record<string, CommandRow> = {
  receiveAttachment: {
    needs: "document:draft",
    run: (actor, { upload }) => receiveAttachment(actor, { ...upload(), name: "" }, NO_PLACES),
  },
  replaceAttachment: {
    needs: "document:draft",
    run: (actor, { upload, attachmentId }) =>
      replaceAttachment(actor, attachmentId, { ...upload(), name: "" }, NO_PLACES),
  },
  exportItems: {
    needs: "document:exchange",
    run: (actor, { agencyId: _ }) => exportItems(actor, { agency: "bureau-1", year: null, format: "csv" }),
  },
  itemsTemplate: { needs: "document:exchange", run: (actor) => itemsTemplate(actor, "csv") },
  importItems: {
    needs: "document:exchange",
    run: (actor) =>
      importItems(actor, { file: "/nowhere.csv", fileName: "x.csv", agency: "bureau-1", dryRun: true }),
  },
  importPage: {
    needs: "document:exchange",
    run: (actor) =>
      importPage(actor, {
        bytes: Buffer.from(""),
        fileName: "x.html",
        agency: "bureau-1",
        category: null,
        dryRun: true,
      }),
  },
  exportAuditEvents: {
    needs: "audit:export",
    run: (actor) => exportAuditEvents(actor, { format: "csv", filters: {} } as never),
  },
  loadSample: { needs: "agency:create", run: (actor) => loadSample(actor, undefined as never) },
  removeSample: { needs: "agency:create", run: (actor) => removeSample(actor, undefined as never) },
};
