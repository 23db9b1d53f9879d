import { readForm } from "@/app/api/admin/read-form";
import { templateInput } from "@/lib/exchange/items/export-input";
import { itemsTemplate } from "@/lib/exchange/items/export-items";
import { downloadResponse } from "@/lib/export/download-response";
import { refusedDownload } from "@/lib/export/refused-download";
import { EXCHANGE_LABELS } from "@/lib/labels/exchange";
import { parseInput } from "@/lib/sign-in/form-input";
import { staffRoute } from "@/lib/sign-in/staff-route";

export const POST = staffRoute("document:exchange", async (actor, request) => {
  const input = parseInput(templateInput, await readForm(request));
  if (!input.ok) return refusedDownload(input.issues);
  const { format } = input.value;
  return downloadResponse(`${EXCHANGE_LABELS.items}-空表`, format, await itemsTemplate(actor, format));
});
