"use client";

import { useState } from "react";
import { TextareaField } from "@/components/ui/textarea-field";

type CsvFieldProps = {
  name: string;
  help: string;
  error?: string;
  defaultValue?: string;
};

/** A CSV table, pasted or read out of a file on this computer; what is in the box is what is sent. */
export function CsvField({ name, help, error, defaultValue = "" }: CsvFieldProps) {
  const [text, setText] = useState(defaultValue);
  const [problem, setProblem] = useState<string>();
  return (
    <div className="flex flex-col gap-4">
      <div className="flex flex-col gap-1.5">
        <label htmlFor={`${name}-file`} className="font-medium">
          选择 CSV 文件
        </label>
        <input
          id={`${name}-file`}
          type="file"
          accept=".csv,.txt,text/csv,text/plain"
          aria-describedby={`${name}-problem`}
          className="file:target-fine file:me-3 file:rounded-sm file:border file:border-line-strong file:bg-paper file:px-3"
          onChange={async (event) => {
            const file = event.target.files?.[0];
            if (!file) return;
            const read = file.size > MOST_BYTES ? null : csvText(await file.arrayBuffer());
            setProblem(read === null ? "文件过大，或不是文本文件。请另存为 CSV 后再选。" : undefined);
            if (read !== null) setText(read);
          }}
        />
        <p id={`${name}-problem`} role="alert" className="text-sm font-medium text-danger">
          {problem}
        </p>
      </div>
      <TextareaField
        name={name}
        label="或把内容粘贴在这里"
        help={help}
        error={error}
        rows={8}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
    </div>
  );
}

const MOST_BYTES = 2 * 1024 * 1024;

/** The text of a CSV file, in UTF-8 or, as Chinese Excel writes it, in GB18030; null for what is no text. */
function csvText(bytes: ArrayBuffer): string | null {
  for (const encoding of ["utf-8", "gb18030"]) {
    try {
      const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
      return text.includes("\0") ? null : text;
    } catch {
      // Not this encoding; the next one may fit.
    }
  }
  return null;
}
