import { dcatAnswer } from "@/lib/open-data/api-answers";

export const dynamic = "force-dynamic";

export function GET(request: Request): Promise<Response> {
  return dcatAnswer(request);
}
