import { z } from "zod";
import { emailAddress } from "@/lib/sign-in/email-address";
import { Role } from "@/prisma/generated/enums";

export const personName = z.string().trim().min(1, "请填写姓名。").max(50, "姓名最多 50 个字。");

/** A choice that may be left open: the empty option of a list is none. */
const chosen = z
  .string()
  .transform((value) => value || null)
  .pipe(z.uuid("请从列表中选择。").nullable())
  .default(null);

export const version = z.coerce.number().int().positive();

export const newUser = z.strictObject({
  name: personName,
  email: emailAddress,
  agencyId: chosen,
  sectionId: chosen,
  /** Only while there is no security administrator who could grant it. */
  role: z.enum(["", "secadmin", "auditor"]).default(""),
});

export const editedUser = z.strictObject({
  userId: z.uuid(),
  version,
  name: personName,
  email: emailAddress,
  agencyId: chosen,
  sectionId: chosen,
});

/** For acts that need nothing but the person they concern. */
export const targetUser = z.strictObject({ userId: z.uuid(), version });

export const grantedRoles = z.strictObject({
  userId: z.uuid(),
  version,
  roles: z.array(z.enum(Role)).max(7).default([]),
});
