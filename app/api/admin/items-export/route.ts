import { readForm } from "@/app/api/admin/read-form";
import { exportInput } from "@/lib/exchange/items/export-input";
import { exportItems } from "@/lib/exchange/items/export-items";
import { downloadResponse } from "@/lib/export/download-response";
import { refusedDownload } from "@/lib/export/refused-download";
import { EXCHANGE_LABELS } from "@/lib/labels/exchange";
import { parseInput } from "@/lib/sign-in/form-input";
import { staffRoute } from "@/lib/sign-in/staff-route";
import { dayOf } from "@/lib/time";

export const POST = staffRoute("document:exchange", async (actor, request) => {
  const input = parseInput(exportInput, await readForm(request));
  const exported = input.ok ? await exportItems(actor, { ...input.value, agency: null }) : input;
  if (!input.ok || !exported.ok) return refusedDownload(exported.ok ? [] : exported.issues);
  const { format, year } = input.value;
  const name = [EXCHANGE_LABELS.items, ...(year === null ? [] : [`${year}年`]), dayOf(actor.at)].join("-");
  return downloadResponse(name, format, exported.value.stream);
});
