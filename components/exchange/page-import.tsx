"use client";

import { useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import { ErrorSummary } from "@/components/ui/error-summary";
import { SelectField } from "@/components/ui/select-field";
import { TextareaField } from "@/components/ui/textarea-field";
import type { PageAnswer } from "@/lib/exchange/page/page-upload";
import { FileField } from "./file-field";
import { PageOutcome } from "./page-outcome";
import { SendingLine } from "./sending-line";
import { useExchange } from "./use-exchange";

type PageImportProps = { categories: { value: string; label: string }[] };

/** Takes a page of an old site in: choose or paste, look at what was understood of it, confirm. */
export function PageImport({ categories }: PageImportProps) {
  const file = useRef<HTMLInputElement>(null);
  const [text, setText] = useState("");
  const [category, setCategory] = useState("");
  const exchange = useExchange<PageAnswer>(
    (mode) => `/api/admin/page-import?${new URLSearchParams({ mode, category })}`,
  );
  const { state } = exchange;
  const check = () => {
    const chosen = file.current?.files?.[0];
    if (chosen) void exchange.check({ content: chosen, name: chosen.name });
    else if (text.trim() !== "")
      void exchange.check({ content: new Blob([text], { type: "text/plain" }), name: "粘贴的文字" });
    else exchange.refuse("请先选择文件，或粘贴页面的文字。");
  };
  return (
    <div className="flex flex-col gap-5">
      <ErrorSummary issues={state.kind === "idle" ? state.issues : []} title="没有导入" />
      <form
        className="flex max-w-form flex-col gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          check();
        }}
      >
        <FileField
          ref={file}
          name="page"
          label="页面文件"
          help="从旧网站保存的网页（.html）或文字（.txt），不超过 5 MB。"
          accept=".html,.htm,.txt"
          onChange={exchange.reset}
        />
        <TextareaField
          name="text"
          label="或粘贴页面的文字"
          help="从标题上方的索引号一栏到落款，连同“发布时间”一行，整页复制。选了文件的，以文件为准。"
          rows={8}
          value={text}
          onChange={({ currentTarget }) => {
            setText(currentTarget.value);
            exchange.reset();
          }}
        />
        <SelectField
          name="category"
          label="目录类别"
          help="年度报告可以不选。"
          options={categories}
          emptyLabel="按标题判断"
          value={category}
          onChange={({ currentTarget }) => {
            setCategory(currentTarget.value);
            exchange.reset();
          }}
        />
        <div>
          <Button
            variant={state.kind === "checked" ? "secondary" : "primary"}
            disabled={state.kind === "sending"}
          >
            识别
          </Button>
        </div>
      </form>
      {state.kind === "sending" && <SendingLine {...state} />}
      {(state.kind === "checked" || state.kind === "imported") && (
        <PageOutcome answer={state.answer} onConfirm={exchange.confirm} />
      )}
    </div>
  );
}
