"use client";

import { useRouter } from "next/navigation";
import { type ReactNode, useActionState, useEffect } from "react";
import { Button } from "@/components/ui/button";
import type { ButtonVariant } from "@/components/ui/button-look";
import { ErrorSummary } from "@/components/ui/error-summary";
import { type AnyAction, FIRST_STATE } from "@/lib/sign-in/form-state";

type ActFormProps = {
  action: AnyAction;
  /** Sent along: which edition, which version. */
  hidden: Record<string, string | number>;
  submit: string;
  variant?: ButtonVariant;
  /** Asked before it is done, for what cannot be taken back with one click. */
  confirm?: string;
  children?: ReactNode;
};

/** One act of the office as a form: its fields, its one button, and what kept it from going through. */
export function ActForm({ action, hidden, submit, variant, confirm, children }: ActFormProps) {
  const [state, act, pending] = useActionState(action, FIRST_STATE);
  const router = useRouter();
  useEffect(() => {
    if (state.ok) router.refresh();
  }, [state, router]);
  return (
    <form
      action={act}
      onSubmit={(event) => {
        if (confirm && !window.confirm(confirm)) event.preventDefault();
      }}
      className="flex flex-col gap-4"
    >
      <ErrorSummary issues={state.issues} />
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {children}
      <div>
        <Button variant={variant} disabled={pending}>
          {pending ? "正在办理…" : submit}
        </Button>
      </div>
    </form>
  );
}
