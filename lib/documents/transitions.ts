import { STATUS_LABELS } from "@/lib/labels/documents";
import { failed, ok, type Result } from "@/lib/result";
import type { EditorialStatus } from "@/prisma/generated/enums";

type Row = { from: readonly EditorialStatus[]; to: EditorialStatus; verb: string };

/** The editorial states, one line a verb of the office. What is not in the table does not happen. */
export const TRANSITIONS = {
  save: { from: ["draft"], to: "draft", verb: "保存" },
  saveReturned: { from: ["returned"], to: "returned", verb: "保存" },
  reopen: { from: ["in_review", "approved", "scheduled"], to: "draft", verb: "重新编辑" },
  submit: { from: ["draft", "returned"], to: "in_review", verb: "送审" },
  approveStep: { from: ["in_review"], to: "in_review", verb: "审核" },
  approveLast: { from: ["in_review"], to: "approved", verb: "审核" },
  return: { from: ["in_review"], to: "returned", verb: "退回" },
  schedule: { from: ["approved", "scheduled"], to: "scheduled", verb: "定时发布" },
  unschedule: { from: ["scheduled"], to: "approved", verb: "取消定时" },
  publish: { from: ["approved", "scheduled"], to: "published", verb: "发布" },
  forcePublish: {
    from: ["draft", "in_review", "returned", "approved", "scheduled"],
    to: "published",
    verb: "应急发布",
  },
  withdraw: { from: ["published"], to: "withdrawn", verb: "撤下" },
  reinstate: { from: ["withdrawn"], to: "published", verb: "恢复发布" },
  supersede: { from: ["published", "withdrawn"], to: "superseded", verb: "替代" },
  discard: { from: ["draft", "returned"], to: "discarded", verb: "作废" },
} as const satisfies Record<string, Row>;

export type Transition = keyof typeof TRANSITIONS;

/** States in which an edition is still on its way; a document has at most one such edition. */
export const OPEN_STATUSES = [
  "draft",
  "in_review",
  "returned",
  "approved",
  "scheduled",
] as const satisfies readonly EditorialStatus[];

export function isOpen(status: EditorialStatus): boolean {
  return (OPEN_STATUSES as readonly EditorialStatus[]).includes(status);
}

/** Whether the state table lets a verb happen now. The button and the command both ask here. */
export function mayHappen(transition: Transition, status: EditorialStatus): boolean {
  return (TRANSITIONS[transition].from as readonly EditorialStatus[]).includes(status);
}

/** The state after a verb, or a sentence that says why it cannot happen from here. */
export function nextStatus(transition: Transition, status: EditorialStatus): Result<EditorialStatus> {
  const row = TRANSITIONS[transition];
  if (mayHappen(transition, status)) return ok(row.to);
  return failed({
    code: "edition.wrong-state",
    message: `当前状态为“${STATUS_LABELS[status]}”，不能${row.verb}。请刷新页面查看最新状态。`,
  });
}
