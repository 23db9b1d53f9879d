"use client";

import { useActionState } from "react";
import { Button } from "@/components/ui/button";
import { ErrorSummary } from "@/components/ui/error-summary";
import { TextField } from "@/components/ui/text-field";
import { SIGN_IN_LABELS } from "@/lib/labels/sign-in";
import { FIRST_STATE, fieldOf } from "@/lib/sign-in/form-state";
import { setFirstPassword } from "./actions";

type Props = {
  token: string;
  hint: string;
  /** The first administrator gives name and address here. */
  unnamed: boolean;
};

/** The new password, twice; the first administrator's name and address before it. */
export function FirstPasswordForm({ token, hint, unnamed }: Props) {
  const [state, action, pending] = useActionState(setFirstPassword, FIRST_STATE);
  return (
    <form action={action} className="flex flex-col gap-5">
      <ErrorSummary issues={state.issues} />
      <input type="hidden" name="token" value={token} />
      {unnamed && (
        <>
          <TextField
            name="name"
            label={SIGN_IN_LABELS.name}
            autoComplete="name"
            {...fieldOf(state, "name")}
            required
          />
          <TextField
            name="email"
            type="email"
            label={SIGN_IN_LABELS.email}
            help="以后用它登录。"
            autoComplete="username"
            {...fieldOf(state, "email")}
            required
          />
        </>
      )}
      <TextField
        name="password"
        type="password"
        label={SIGN_IN_LABELS.newPassword}
        help={hint}
        autoComplete="new-password"
        {...fieldOf(state, "password")}
        required
      />
      <TextField
        name="repeatedPassword"
        type="password"
        label={SIGN_IN_LABELS.repeatedPassword}
        autoComplete="new-password"
        {...fieldOf(state, "repeatedPassword")}
        required
      />
      <Button disabled={pending}>设置口令</Button>
    </form>
  );
}
