import { z } from "zod";
import { readForm } from "@/app/api/admin/read-form";
import { downloadResponse } from "@/lib/export/download-response";
import { refusedDownload } from "@/lib/export/refused-download";
import { parseInput } from "@/lib/sign-in/form-input";
import { staffRoute } from "@/lib/sign-in/staff-route";
import { dayOf } from "@/lib/time";
import { exportWording } from "@/lib/wording/commands/export-wording";

const exportInput = z.strictObject({ agencyId: z.uuid(), format: z.literal("csv") });

export const POST = staffRoute("wording:edit", async (actor, request) => {
  const input = parseInput(exportInput, await readForm(request));
  const exported = input.ok ? await exportWording(actor, input.value) : input;
  if (!exported.ok) return refusedDownload(exported.issues);
  return downloadResponse(`用语词典${dayOf(actor.at)}`, "csv", exported.value);
});
