import { itemAnswer } from "@/lib/open-data/api-answers";
import { preflightResponse } from "@/lib/open-data/api-response";

type Context = { params: Promise<{ id: string }> };

export async function GET(request: Request, { params }: Context): Promise<Response> {
  return itemAnswer(request, (await params).id);
}

export function OPTIONS(): Response {
  return preflightResponse();
}
