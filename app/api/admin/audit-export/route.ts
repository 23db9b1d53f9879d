import { readForm } from "@/app/api/admin/read-form";
import { auditExportInput, exportAuditEvents } from "@/lib/audit/export-events";
import { downloadResponse } from "@/lib/export/download-response";
import { refusedDownload } from "@/lib/export/refused-download";
import { parseInput } from "@/lib/sign-in/form-input";
import { staffRoute } from "@/lib/sign-in/staff-route";
import { dayOf } from "@/lib/time";

export const POST = staffRoute("audit:export", async (actor, request) => {
  const input = parseInput(auditExportInput, await readForm(request));
  const exported = input.ok ? await exportAuditEvents(actor, input.value) : input;
  if (!exported.ok) return refusedDownload(exported.issues);
  return downloadResponse(`审计日志${dayOf(actor.at)}`, exported.value.format, exported.value.body);
});
