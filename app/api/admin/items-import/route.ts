import { itemsUpload } from "@/lib/exchange/items/items-upload";
import { resultResponse, staffRoute } from "@/lib/sign-in/staff-route";

/** Tries or takes a table of records; the file is the body. */
export const POST = staffRoute("document:exchange", async (actor, request) =>
  resultResponse(await itemsUpload(actor, request)),
);
