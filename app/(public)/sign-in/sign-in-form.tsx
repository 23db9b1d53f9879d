"use client";

import { useActionState } from "react";
import { Button } from "@/components/ui/button";
import { ErrorSummary } from "@/components/ui/error-summary";
import { TextField } from "@/components/ui/text-field";
import { SIGN_IN_LABELS } from "@/lib/labels/sign-in";
import { FIRST_STATE, fieldOf } from "@/lib/sign-in/form-state";
import { signInAction } from "./actions";

/** E-mail address, password and, for those who use one, the code of the second factor. */
export function SignInForm({ next }: { next: string }) {
  const [state, action, pending] = useActionState(signInAction, FIRST_STATE);
  return (
    <form action={action} className="flex flex-col gap-5">
      <ErrorSummary issues={state.issues} title="没有登录成功" />
      <input type="hidden" name="next" value={next} />
      <TextField
        name="email"
        type="email"
        label={SIGN_IN_LABELS.email}
        autoComplete="username"
        {...fieldOf(state, "email")}
        required
      />
      <TextField
        name="password"
        type="password"
        label={SIGN_IN_LABELS.password}
        autoComplete="current-password"
        {...fieldOf(state, "password")}
        required
      />
      <TextField
        name="totpCode"
        label={SIGN_IN_LABELS.code}
        help="已启用动态口令的，请填写验证器应用上的 6 位数字；没有启用的不用填写。"
        inputMode="numeric"
        autoComplete="one-time-code"
        maxLength={6}
        {...fieldOf(state, "totpCode")}
      />
      <Button disabled={pending}>{pending ? "正在登录…" : SIGN_IN_LABELS.signIn}</Button>
    </form>
  );
}
