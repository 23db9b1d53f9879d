import type { ReactNode } from "react";
import { Progress } from "@/components/ui/progress";
import { StatusTag } from "@/components/ui/status-tag";

export type UploadState =
  | { kind: "sending"; sent: number; total: number }
  | { kind: "checking" }
  | { kind: "ready" }
  /** One sentence that says what is wrong and what to do. */
  | { kind: "refused"; message: string };

type UploadRowProps = {
  name: string;
  /** Size in words ("1.4 MB"). */
  size: string;
  state: UploadState;
  /** Cancel, remove, rename, move: whatever may be done now. */
  actions?: ReactNode;
};

/** One file on its way in: how far it is, whether it was checked, why it was refused. */
export function UploadRow({ name, size, state, actions }: UploadRowProps) {
  return (
    <li className="flex flex-col gap-1.5 border-b border-line py-2.5 last:border-b-0">
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1">
        <span className="min-w-0">
          {name}
          <span className="ms-2 text-ink-soft">{size}</span>
        </span>
        <span className="flex items-center gap-2">
          {state.kind === "checking" && <StatusTag tone="info">检查中</StatusTag>}
          {state.kind === "ready" && <StatusTag tone="success">可以使用</StatusTag>}
          {state.kind === "refused" && <StatusTag tone="danger">未接收</StatusTag>}
          {actions}
        </span>
      </div>
      {state.kind === "sending" && <Progress label={`上传 ${name}`} value={state.sent} max={state.total} />}
      {state.kind === "refused" && (
        <p role="alert" className="text-danger">
          {state.message}
        </p>
      )}
    </li>
  );
}
