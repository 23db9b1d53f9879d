"use server";

import { endSessions, resetPassword, resetTotp, unlockUser } from "@/lib/people/commands/secure-user";
import { setRoles } from "@/lib/people/commands/set-roles";
import { grantedRoles, targetUser } from "@/lib/people/schema";
import { staffAction } from "@/lib/sign-in/staff-action";

const back = (done: string) => (_: unknown, input: { userId: string }) =>
  `/admin/roles/${input.userId}?done=${done}`;

export const setRolesAction = staffAction("user:roles", grantedRoles, setRoles, { goTo: back("roles") });
export const unlockUserAction = staffAction("user:secure", targetUser, unlockUser, {
  goTo: back("unlocked"),
});
export const resetPasswordAction = staffAction("user:secure", targetUser, resetPassword);
export const resetTotpAction = staffAction("user:secure", targetUser, resetTotp, { goTo: back("totp") });
export const endSessionsAction = staffAction("user:secure", targetUser, endSessions, {
  goTo: back("sessions"),
});
