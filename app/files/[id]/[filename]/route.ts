import { publicFileResponse } from "@/lib/attachments/public-file-response";

type Context = { params: Promise<{ id: string; filename: string }> };

export async function GET(request: Request, { params }: Context): Promise<Response> {
  return publicFileResponse(request, (await params).id);
}

export const HEAD = GET;
