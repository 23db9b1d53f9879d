import { staffFileResponse } from "@/lib/attachments/staff-file-response";
import { staffRoute } from "@/lib/sign-in/staff-route";

export const GET = staffRoute<{ id: string }>("document:see", (actor, request, { id }) =>
  staffFileResponse(actor, request, id),
);
export const HEAD = GET;
