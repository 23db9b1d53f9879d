import { notFoundAnswer } from "@/lib/open-data/api-answers";
import { preflightResponse } from "@/lib/open-data/api-response";

/** An address of the read API at which nothing stands. */
export function GET(): Response {
  return notFoundAnswer("没有这个接口，请查看接口说明 /api/v1/openapi.json。");
}

export function OPTIONS(): Response {
  return preflightResponse();
}
