"use server";

import { createUser } from "@/lib/people/commands/create-user";
import { disableUser, enableUser } from "@/lib/people/commands/disable-user";
import { editUser } from "@/lib/people/commands/edit-user";
import { editedUser, newUser, targetUser } from "@/lib/people/schema";
import { staffAction } from "@/lib/sign-in/staff-action";

const back = (done: string) => (_: unknown, input: { userId: string }) =>
  `/admin/people/${input.userId}?done=${done}`;

export const createUserAction = staffAction("user:create", newUser, createUser);
export const editUserAction = staffAction("user:edit", editedUser, editUser, { goTo: back("saved") });
export const disableUserAction = staffAction("user:edit", targetUser, disableUser, {
  goTo: back("disabled"),
});
export const enableUserAction = staffAction("user:edit", targetUser, enableUser, { goTo: back("enabled") });
