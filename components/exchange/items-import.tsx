"use client";

import { useRef } from "react";
import { Button } from "@/components/ui/button";
import { ErrorSummary } from "@/components/ui/error-summary";
import { Notice } from "@/components/ui/notice";
import { sitePath } from "@/components/ui/site-path";
import type { ItemsAnswer } from "@/lib/exchange/items/items-upload";
import { FileField } from "./file-field";
import { ProblemTable } from "./problem-table";
import { RemarkList } from "./remark-list";
import { SendingLine } from "./sending-line";
import { useExchange } from "./use-exchange";

type ItemsImportProps = {
  /** Rows that may come this way. */
  mostRows: number;
};

/** Takes a table in: choose, check, look at what was found, confirm. */
export function ItemsImport({ mostRows }: ItemsImportProps) {
  const input = useRef<HTMLInputElement>(null);
  const exchange = useExchange<ItemsAnswer>((mode) => `/api/admin/items-import?mode=${mode}`);
  const { state } = exchange;
  return (
    <div className="flex flex-col gap-4">
      <ErrorSummary issues={state.kind === "idle" ? state.issues : []} title="没有导入" />
      <form
        className="flex max-w-form flex-col gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          const file = input.current?.files?.[0];
          if (file) void exchange.check({ content: file, name: file.name });
          else exchange.refuse("请先选择要导入的文件。");
        }}
      >
        <FileField
          ref={input}
          name="items"
          label="表格文件"
          help={`.csv 或 .xlsx，一行一条，不超过 50 MB、${mostRows} 行；更多的请由系统管理员用命令行导入。`}
          accept=".csv,.xlsx"
          onChange={exchange.reset}
        />
        <div>
          <Button
            variant={state.kind === "checked" ? "secondary" : "primary"}
            disabled={state.kind === "sending"}
          >
            检查
          </Button>
        </div>
      </form>
      {state.kind === "sending" && <SendingLine {...state} />}
      {state.kind === "checked" && <Checked answer={state.answer} onConfirm={exchange.confirm} />}
      {state.kind === "imported" && <Imported answer={state.answer} />}
    </div>
  );
}

function Checked({ answer, onConfirm }: { answer: ItemsAnswer; onConfirm: () => void }) {
  const { rows, problemCount, problems, remarks, agencyName } = answer;
  if (problemCount > 0)
    return (
      <>
        <Notice tone="danger" title={`共 ${rows} 行，有 ${problemCount} 处要改正，没有写入任何一行`} live>
          请在表格中改正后，重新选择文件并检查。
        </Notice>
        <ProblemTable problems={problems} count={problemCount} />
        <RemarkList remarks={remarks} />
      </>
    );
  return (
    <>
      <Notice tone="success" title={`${rows} 行都可以导入，还没有写入`} live>
        确认后，这些信息将立即以原发布日期向社会公开，发布机关为{agencyName}。
      </Notice>
      <RemarkList remarks={remarks} />
      <div>
        <Button type="button" onClick={onConfirm}>
          确认导入 {rows} 条
        </Button>
      </div>
    </>
  );
}

function Imported({ answer }: { answer: ItemsAnswer }) {
  if (answer.imported === 0) return <Checked answer={answer} onConfirm={() => {}} />;
  return (
    <Notice tone="success" title={`已导入 ${answer.imported} 条信息`} live>
      可在<a href={sitePath("/admin/documents")}>信息</a>中查看。
    </Notice>
  );
}
