import { agenciesAnswer } from "@/lib/open-data/api-answers";
import { preflightResponse } from "@/lib/open-data/api-response";

export const dynamic = "force-dynamic";

export function GET(request: Request): Promise<Response> {
  return agenciesAnswer(request);
}

export function OPTIONS(): Response {
  return preflightResponse();
}
