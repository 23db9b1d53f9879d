import { uploadResponse } from "@/lib/attachments/upload-response";
import { staffRoute } from "@/lib/sign-in/staff-route";

export const POST = staffRoute("document:draft", (actor, request) => uploadResponse(actor, request));
export const PUT = POST;
