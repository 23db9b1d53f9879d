import { pageUpload } from "@/lib/exchange/page/page-upload";
import { resultResponse, staffRoute } from "@/lib/sign-in/staff-route";

/** Tries or takes a page of an old site; the page is the body. */
export const POST = staffRoute("document:exchange", async (actor, request) =>
  resultResponse(await pageUpload(actor, request)),
);
