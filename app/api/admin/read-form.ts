const LONGEST = 64 * 1024;

/** The fields of a small form; empty where the request carries something else. */
export async function readForm(request: Request): Promise<FormData> {
  const form = new FormData();
  const isForm = /^application\/x-www-form-urlencoded\b/i.test(request.headers.get("content-type") ?? "");
  if (!isForm || Number(request.headers.get("content-length") ?? 0) > LONGEST) return form;
  for (const [name, value] of new URLSearchParams(await request.text())) form.append(name, value);
  return form;
}
