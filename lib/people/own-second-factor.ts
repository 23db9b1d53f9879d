import { z } from "zod";
import type { Role, Staff } from "@/lib/actor";
import { record } from "@/lib/audit/record";
import { db } from "@/lib/db";
import { authorize } from "@/lib/permissions/authorize";
import { ADMINISTRATOR_ROLES } from "@/lib/permissions/rules";
import { failed, ok, type Result } from "@/lib/result";
import { revokeSessions } from "@/lib/sign-in/revoke-sessions";
import { signInSettings } from "@/lib/sign-in/settings";
import {
  NO_TOTP,
  newTotpSecret,
  sealTotpSecret,
  totpAddress,
  totpStep,
  unsealTotpSecret,
} from "@/lib/sign-in/totp";
import { transact } from "@/lib/transact";
import { asOneself } from "./own-account";

const currentPassword = z.string().min(1, "请填写现在的口令。").max(1000);
export const confirmedTotp = z.strictObject({
  currentPassword,
  totpCode: z
    .string()
    .trim()
    .regex(/^\d{6}$/, "动态口令应为 6 位数字。"),
});
export const removedTotp = z.strictObject({ currentPassword });

const ALREADY = { code: "totp.exists", message: "动态口令已经启用。如需更换，请先停用。" };

/** Makes a secret for a second factor. It counts only once a code of it was confirmed. */
export function beginTotp(actor: Staff): Promise<Result<null>> {
  return transact(actor, async (tx) => {
    authorize(actor, "own:account");
    const { count } = await tx.user.updateMany({
      where: { id: actor.userId, totpConfirmedAt: null },
      data: { totpSecret: sealTotpSecret(newTotpSecret(), actor.userId), totpLastStep: null },
    });
    if (count === 0) return failed(ALREADY);
    await record(tx, actor, { action: "totp.begun", object: `user:${actor.userId}` });
    return ok(null);
  });
}

export type SecondFactor =
  | { state: "none" }
  /** Waiting for its first code: what the authenticator app is to be told, and the address of the QR code. */
  | { state: "pending"; secret: string; address: string }
  | { state: "active"; since: Date; required: boolean };

/** Where one's own second factor stands. The secret is shown only until it is confirmed. */
export async function ownSecondFactor(actor: Staff): Promise<SecondFactor> {
  const user = await db.user.findUniqueOrThrow({ where: { id: actor.userId } });
  if (user.totpConfirmedAt !== null)
    return { state: "active", since: user.totpConfirmedAt, required: isTotpRequired(actor) };
  if (user.totpSecret === null) return { state: "none" };
  const secret = unsealTotpSecret(user.totpSecret, user.id);
  return { state: "pending", secret, address: totpAddress(secret, user.email) };
}

/** Switches the second factor on, by the password and a first code. The other sessions end. */
export function confirmTotp(actor: Staff, input: z.output<typeof confirmedTotp>): Promise<Result<null>> {
  return asOneself(actor, input.currentPassword, async (tx, user) => {
    if (user.totpConfirmedAt !== null) return failed(ALREADY);
    const step =
      user.totpSecret && totpStep(unsealTotpSecret(user.totpSecret, user.id), input.totpCode, actor.at, null);
    if (!step)
      return failed({
        code: "totp.code",
        field: "totpCode",
        message: "动态口令不正确，请核对手机时间后输入最新的 6 位数字。",
      });
    await tx.user.update({ where: { id: user.id }, data: { totpConfirmedAt: actor.at, totpLastStep: step } });
    await tx.session.updateMany({ where: { id: actor.sessionId }, data: { totpAt: actor.at } });
    await revokeSessions(tx, user.id, actor.at, actor.sessionId);
    await record(tx, actor, { action: "totp.set", object: `user:${user.id}` });
    return ok(null);
  });
}

/** Switches one's own second factor off, where it is not demanded. The other sessions end. */
export function removeTotp(actor: Staff, input: z.output<typeof removedTotp>): Promise<Result<null>> {
  return asOneself(actor, input.currentPassword, async (tx, user) => {
    if (isTotpRequired(actor))
      return failed({ code: "totp.required", message: "按照本机关的安全要求，管理员不能停用动态口令。" });
    await tx.user.update({ where: { id: user.id }, data: NO_TOTP });
    await revokeSessions(tx, user.id, actor.at, actor.sessionId);
    await record(tx, actor, { action: "totp.removed", object: `user:${user.id}` });
    return ok(null);
  });
}

function isTotpRequired(actor: Staff): boolean {
  return (
    signInSettings().requireTotp &&
    actor.roles.some((role) => (ADMINISTRATOR_ROLES as readonly Role[]).includes(role))
  );
}
