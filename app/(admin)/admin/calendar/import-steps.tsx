"use client";

import { useActionState } from "react";
import { importCalendarAction, previewCalendarAction } from "@/app/(admin)/admin/calendar/actions";
import { CsvField } from "@/components/admin/csv-field";
import { ChangeTable } from "@/components/calendar/change-table";
import { ActForm } from "@/components/editorial/act-form";
import { Button } from "@/components/ui/button";
import { ErrorSummary } from "@/components/ui/error-summary";
import { FIRST_STATE, fieldOf } from "@/lib/sign-in/form-state";
import { writtenDay } from "@/lib/time";

const HELP =
  "第一行是列名 date,kind,name,notice，以下每天一行，例如：2017-01-01,off,元旦,国办发明电〔2016〕17号。kind 填 off（放假）或 work（调休上班）。元旦、劳动节、国庆节都在内的年份才算完整。";

/** The yearly notice in two steps: first what it would change, then the change itself. */
export function ImportSteps() {
  const [state, act, pending] = useActionState(previewCalendarAction, FIRST_STATE);
  const preview = state.ok ? state.value : undefined;
  return (
    <>
      <form action={act} className="flex max-w-form flex-col gap-5">
        <ErrorSummary issues={state.issues} title="这份安排还不能导入，请先修改" />
        <CsvField
          name="csv"
          help={HELP}
          defaultValue={preview?.csv ?? fieldOf(state, "csv").defaultValue}
          error={state.issues.length > 0 ? "表格中还有内容需要修改。" : undefined}
        />
        <div>
          <Button variant={preview ? "secondary" : "primary"} disabled={pending}>
            {pending ? "正在核对…" : "查看会有哪些变化"}
          </Button>
        </div>
      </form>
      {preview && (
        <div role="status" className="mt-5 flex flex-col gap-4 border-t border-line pt-4">
          <ChangeTable changes={preview.changes} />
          <p>
            导入后，日历载有{writtenDay(preview.knownFrom)}至{writtenDay(preview.knownThrough)}的安排。
          </p>
          {preview.changes.length > 0 && (
            <ActForm action={importCalendarAction} hidden={{ csv: preview.csv }} submit="确认导入" />
          )}
        </div>
      )}
    </>
  );
}
