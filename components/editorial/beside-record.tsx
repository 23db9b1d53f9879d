import type { ReactNode } from "react";
import { EditLayout } from "@/components/admin/edit-layout";
import type { RecordPreview as Preview } from "@/lib/documents/queries/get-preview";
import { RecordPreview } from "./record-preview";

/** A record as the public would see it, and beside it what is to be decided about it. */
export function BesideRecord({
  preview,
  label,
  children,
}: {
  preview: Preview;
  label: string;
  children: ReactNode;
}) {
  return (
    <EditLayout
      sideLabel={label}
      side={children}
      form={
        <div className="border border-line bg-paper p-4 md:p-6">
          <RecordPreview preview={preview} />
        </div>
      }
    />
  );
}
