"use client";

import { useActionState } from "react";
import { Button } from "@/components/ui/button";
import { SIGN_IN_LABELS } from "@/lib/labels/sign-in";
import { FIRST_STATE } from "@/lib/sign-in/form-state";
import { signOutAction } from "./sign-out-action";

/** The way out. */
export function SignOutForm() {
  const [, action, pending] = useActionState(signOutAction, FIRST_STATE);
  return (
    <form action={action}>
      <Button variant="quiet" size="small" disabled={pending}>
        {SIGN_IN_LABELS.signOut}
      </Button>
    </form>
  );
}
