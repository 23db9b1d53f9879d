"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { failed } from "@/lib/result";
import { emailAddress } from "@/lib/sign-in/email-address";
import { redeemOneTimeSignIn } from "@/lib/sign-in/one-time-sign-in";
import { visitorAction } from "@/lib/sign-in/visitor-action";

const first = z.object({
  token: z.string().min(1).max(200),
  password: z.string().min(1, "请填写新口令。").max(1000),
  repeatedPassword: z.string().max(1000),
  name: z.string().trim().min(1, "请填写姓名。").max(50).optional(),
  email: emailAddress.optional(),
});

/** Sets the first, or a new, password by a one-time link. */
export const setFirstPassword = visitorAction(
  first,
  async (visitor, { token, password, repeatedPassword, name, email }) => {
    if (password !== repeatedPassword)
      return failed({
        code: "password.mismatch",
        field: "repeatedPassword",
        message: "两次输入的口令不一致。",
      });
    const identity = name && email ? { name, email } : undefined;
    return redeemOneTimeSignIn(visitor, { token, password, identity });
  },
  async () => redirect("/sign-in?done=password"),
);
