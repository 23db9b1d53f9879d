import type { Actor } from "@/lib/actor";
import { db } from "@/lib/db";
import type { Content } from "@/lib/documents/content";
import { failed, ok, type Result } from "@/lib/result";
import { minuteOf } from "@/lib/time";
import { getEdition, userNames } from "./get-edition";

/** The newest saved text of an edition, with who saved it: what a person is shown whose own save came too late. */
export type CurrentText = { version: number; content: Content; savedBy: string; savedAt: string };

export async function readCurrent(actor: Actor, input: { editionId: string }): Promise<Result<CurrentText>> {
  const view = await getEdition(actor, input.editionId);
  if (!view) return failed({ code: "not-found", message: "找不到这条信息，可能已被移除。" });
  const { version, currentRevisionId } = view.edition;
  const revision = await db.revision.findUniqueOrThrow({ where: { id: currentRevisionId } });
  const names = await userNames([revision.createdById]);
  return ok({
    version,
    content: view.content,
    savedBy: names.get(revision.createdById ?? "") ?? "系统",
    savedAt: minuteOf(revision.createdAt),
  });
}
