import type { z } from "zod";
import type { Actor } from "@/lib/actor";
import { announceTags } from "@/lib/announce";
import { record } from "@/lib/audit/record";
import { POSITION_STEP } from "@/lib/catalog/create-categories";
import { loadForChange, STALE } from "@/lib/catalog/load-for-change";
import { loadPlaced } from "@/lib/catalog/load-placed";
import { codeIssue, placeIssue } from "@/lib/catalog/rules";
import type { editedCategory, newCategory } from "@/lib/catalog/schema";
import type { Tx } from "@/lib/db";
import type { Issue } from "@/lib/issue";
import { CATEGORY_LABELS, PRESENTATION_LABELS } from "@/lib/labels/catalog";
import { MODE_LABELS } from "@/lib/labels/documents";
import { authorize } from "@/lib/permissions/authorize";
import { failed, ok, type Result } from "@/lib/result";
import { transact } from "@/lib/transact";
import type { CategoryPresentation, DisclosureMode } from "@/prisma/generated/enums";

export type SavedCategory = { categoryId: string; version: number };

/** 新增类别: at the end of its neighbours. */
export function createCategory(
  actor: Actor,
  input: z.output<typeof newCategory>,
): Promise<Result<SavedCategory>> {
  return transact(actor, async (tx) => {
    const { agencyId, slug: code, ...content } = input;
    authorize(actor, "catalog:edit", { agencyId });
    const placed = await loadPlaced(tx, agencyId);
    const issue =
      codeIssue(code, new Set(placed.map((one) => one.code))) ?? placeIssue(placed, null, content.parentId);
    if (issue) return failed(issue);
    const position = await lastPosition(tx, agencyId, content.parentId);
    const { id, version } = await tx.catalogCategory.create({
      data: { agencyId, code, ...content, position },
    });
    await announceTags(tx, [`category:${id}`, `agency:${agencyId}`, "site"]);
    await record(tx, actor, {
      action: "category.saved",
      object: `category:${id}`,
      data: { agency: agencyId, code, name: content.name, created: true },
    });
    return ok({ categoryId: id, version });
  });
}

/** 修改类别: every column but its code. */
export function editCategory(
  actor: Actor,
  input: z.output<typeof editedCategory>,
): Promise<Result<SavedCategory>> {
  return transact(actor, async (tx) => {
    const { categoryId, version, ...content } = input;
    const loaded = await loadForChange(tx, actor, { categoryId, version });
    if (!loaded.ok) return failed(...loaded.issues, ...(await savedMeanwhile(tx, loaded.issues, input)));
    const before = loaded.value;
    const { agencyId } = before;
    const isMoved = before.parentId !== content.parentId;
    if (isMoved) {
      const issue = placeIssue(await loadPlaced(tx, agencyId), categoryId, content.parentId);
      if (issue) return failed(issue);
    }
    const { count } = await tx.catalogCategory.updateMany({
      where: { id: categoryId, version },
      data: {
        ...content,
        ...(isMoved && { position: await lastPosition(tx, agencyId, content.parentId) }),
        version: { increment: 1 },
      },
    });
    if (count === 0) return failed(STALE);
    await announceTags(tx, [`category:${categoryId}`, `agency:${agencyId}`, "site"]);
    await record(tx, actor, {
      action: "category.saved",
      object: `category:${categoryId}`,
      data: { agency: agencyId, code: before.code, changed: changes(before, content) },
    });
    return ok({ categoryId, version: version + 1 });
  });
}

async function lastPosition(tx: Tx, agencyId: string, parentId: string | null): Promise<number> {
  const { _max } = await tx.catalogCategory.aggregate({
    where: { agencyId, parentId },
    _max: { position: true },
  });
  return (_max.position ?? 0) + POSITION_STEP;
}

/** Beside each field that differs, what somebody else saved there: both texts are in sight, the person decides. */
async function savedMeanwhile(
  tx: Tx,
  issues: readonly Issue[],
  { categoryId, version: _, ...content }: z.output<typeof editedCategory>,
): Promise<Issue[]> {
  if (!issues.includes(STALE)) return [];
  const saved = await tx.catalogCategory.findUnique({
    where: { id: categoryId },
    include: { parent: { select: { name: true } } },
  });
  if (!saved) return [];
  return Object.keys(changes(saved, content)).map((field) => ({
    code: "stale.field",
    field,
    message: `${CATEGORY_LABELS[field as keyof typeof CATEGORY_LABELS]}已被改为：${wordsOf(saved, field)}`,
  }));
}

function wordsOf(
  saved: Record<string, unknown> & {
    parent: { name: string } | null;
    mode: DisclosureMode;
    presentation: CategoryPresentation;
  },
  field: string,
): string {
  if (field === "parentId") return saved.parent?.name ?? "没有上级";
  if (field === "mode") return MODE_LABELS[saved.mode];
  if (field === "presentation") return PRESENTATION_LABELS[saved.presentation].name;
  const stored = saved[field];
  return (Array.isArray(stored) ? stored.join("、") : String(stored ?? "")) || "（空白）";
}

/** Each changed column with what stood there and what stands there now. */
function changes(before: Record<string, unknown>, after: Record<string, unknown>) {
  return Object.fromEntries(
    Object.entries(after)
      .filter(([name, value]) => JSON.stringify(before[name]) !== JSON.stringify(value))
      .map(([name, value]) => [name, { before: before[name], after: value }]),
  );
}
