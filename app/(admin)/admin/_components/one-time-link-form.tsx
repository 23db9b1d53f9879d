"use client";

import { useActionState } from "react";
import { Anchor } from "@/components/ui/anchor";
import { Button } from "@/components/ui/button";
import { ErrorSummary } from "@/components/ui/error-summary";
import { Notice } from "@/components/ui/notice";
import { FIRST_STATE, type FormState } from "@/lib/sign-in/form-state";
import type { FieldSpec } from "./field-spec";
import { SpecField } from "./spec-field";

type Props<T extends { path: string }> = {
  action: (state: FormState<T>, input: FormData) => Promise<FormState<T>>;
  hidden?: Record<string, string | number>;
  fields?: readonly FieldSpec[];
  submit: string;
  /** Address of the site, before the path of the link. */
  base: string;
  /** Path of the page to go on with once the link was handed over. */
  back: string;
};

/** A form whose success is a one-time link, shown here and never again. */
export function OneTimeLinkForm<T extends { path: string }>(props: Props<T>) {
  const { action, hidden = {}, fields = [], submit, base, back } = props;
  const [state, act, pending] = useActionState<FormState<T>, FormData>(action, FIRST_STATE);
  if (state.ok && state.value)
    return (
      <Notice tone="success" title="一次性链接已生成，只显示这一次" live>
        <p>请用当面、内网通讯等可靠方式交给本人。72 小时内有效，只能使用一次。</p>
        <p className="my-3 border border-line bg-paper p-3 font-mono break-all select-all">
          {base}
          {state.value.path}
        </p>
        <Anchor href={back}>已转交，返回</Anchor>
      </Notice>
    );
  return (
    <form action={act} className="flex max-w-form flex-col gap-5">
      <ErrorSummary issues={state.issues} />
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {fields.map((spec) => (
        <SpecField key={spec.name} spec={spec} state={state} idPrefix="" />
      ))}
      <div>
        <Button disabled={pending}>{pending ? "正在办理…" : submit}</Button>
      </div>
    </form>
  );
}
