import { docxResponse } from "@/lib/documents/docx-response";
import { staffRoute } from "@/lib/sign-in/staff-route";

/** Reads a Word file into a body for the editor; nothing is saved but its pictures, as attachments of the record. */
export const POST = staffRoute("document:draft", docxResponse);
