"use client";

import { useActionState } from "react";
import { Button } from "@/components/ui/button";
import { ErrorSummary } from "@/components/ui/error-summary";
import { type AnyAction, FIRST_STATE, fieldOf } from "@/lib/sign-in/form-state";
import { CsvField } from "./csv-field";

type CsvFormProps = {
  action: AnyAction;
  hidden: Record<string, string>;
  help: string;
  submit: string;
};

/** A form that takes a table in; the faults of its rows stand above it, and the table stays to be mended. */
export function CsvForm({ action, hidden, help, submit }: CsvFormProps) {
  const [state, act, pending] = useActionState(action, FIRST_STATE);
  const { defaultValue } = fieldOf(state, "csv");
  return (
    <form action={act} className="flex max-w-form flex-col gap-5">
      <ErrorSummary issues={state.issues} title="没有导入，请先修改以下内容" />
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <CsvField
        name="csv"
        help={help}
        defaultValue={defaultValue}
        error={state.issues.length > 0 ? "表格中还有内容需要修改。" : undefined}
      />
      <div>
        <Button disabled={pending}>{pending ? "正在导入…" : submit}</Button>
      </div>
    </form>
  );
}
