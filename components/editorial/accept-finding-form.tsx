"use client";

import type { ComponentProps } from "react";
import { TextField } from "@/components/ui/text-field";
import { ActForm } from "./act-form";

/** Where a person answers in writing for a finding that may stand. */
export function AcceptFindingForm({
  action,
  hidden,
}: Pick<ComponentProps<typeof ActForm>, "action" | "hidden">) {
  return (
    <div className="mt-2">
      <ActForm action={action} hidden={hidden} submit="说明理由并保留" variant="secondary">
        <TextField
          name="reason"
          id={`reason-${hidden.key}`}
          label="理由"
          minLength={4}
          maxLength={500}
          required
        />
      </ActForm>
    </div>
  );
}
