"use client";

import { useActionState } from "react";
import { Button } from "@/components/ui/button";
import type { ButtonVariant } from "@/components/ui/button-look";
import { ErrorSummary } from "@/components/ui/error-summary";
import { type AnyAction, FIRST_STATE } from "@/lib/sign-in/form-state";
import type { FieldGroup, FieldSpec } from "./field-spec";
import { SpecField } from "./spec-field";

type FieldFormProps = {
  action: AnyAction;
  /** Sent along: which record, which version. */
  hidden?: Record<string, string | number>;
  fields?: readonly FieldSpec[];
  groups?: readonly FieldGroup[];
  submit: string;
  variant?: ButtonVariant;
  /** Before the id of every field, where several forms with the same fields share a page. */
  idPrefix?: string;
};

/** A form from the description of its fields. What was typed stays when something keeps it from going through. */
export function FieldForm(props: FieldFormProps) {
  const { action, hidden = {}, fields = [], groups = [], submit, variant, idPrefix = "" } = props;
  const [state, act, pending] = useActionState(action, FIRST_STATE);
  const groupNames = [...fields, ...groups.flatMap((group) => group.fields)]
    .filter((field) => field.kind === "checkboxes")
    .map((field) => field.name);
  return (
    <form action={act} className="flex max-w-form flex-col gap-5">
      <ErrorSummary
        issues={state.issues}
        idOf={(field) => (groupNames.includes(field) ? `${field}[]` : `${idPrefix}${field}`)}
      />
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {fields.map((spec) => (
        <SpecField key={spec.name} {...{ spec, state, idPrefix }} />
      ))}
      {groups.map((group) => (
        <fieldset key={group.heading} className="flex min-w-0 flex-col gap-5">
          <legend className="mb-3 w-full border-b border-line pb-1 font-bold">{group.heading}</legend>
          {group.fields.map((spec) => (
            <SpecField key={spec.name} {...{ spec, state, idPrefix }} />
          ))}
        </fieldset>
      ))}
      <div>
        <Button variant={variant} disabled={pending}>
          {pending ? "正在办理…" : submit}
        </Button>
      </div>
    </form>
  );
}
