import { headers } from "next/headers";
import { notFound, redirect } from "next/navigation";
import type { Staff } from "@/lib/actor";
import { ForbiddenError } from "@/lib/permissions/authorize";
import { can, type Permission, type Subject } from "@/lib/permissions/rules";
import { recordDenial } from "@/lib/transact";
import { currentSession } from "./get-actor";
import { PATH_HEADER } from "./path-header";
import type { Duty } from "./read-session";
import { safeNext } from "./safe-next";

/** Where a duty is done. */
export const DUTY_PAGES: Record<Duty, string> = {
  password: "/admin/account/password",
  "second-factor": "/admin/account/second-factor",
};

type Options = {
  subject?: Subject & { object?: string } /** For the pages on which duties are done. */;
  evenWithDuty?: boolean;
};

/**
 * First line of every staff page: the actor of this request, if they may. Without session it leads to the sign-in
 * page and back; a missing permission is recorded and answered like a page that is not there.
 */
export async function requireActor(
  permission: Permission = "own:account",
  options: Options = {},
): Promise<Staff> {
  const session = await currentSession();
  if (!session) redirect(`/sign-in?next=${encodeURIComponent(await wantedPath())}`);
  const { actor, duty } = session;
  if (duty !== null && !options.evenWithDuty) redirect(DUTY_PAGES[duty]);
  if (!can(actor, permission, options.subject)) {
    await recordDenial(actor, new ForbiddenError(permission, options.subject?.object));
    notFound();
  }
  return actor;
}

async function wantedPath(): Promise<string> {
  return safeNext((await headers()).get(PATH_HEADER));
}
