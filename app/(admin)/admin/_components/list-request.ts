/** What a list's address asks for: the words searched, and the page counted from 1. */
export async function listRequest(
  searchParams: Promise<Record<string, string | string[] | undefined>>,
): Promise<{ query: string; page: number }> {
  const { q, page } = await searchParams;
  const number = typeof page === "string" && /^\d{1,5}$/.test(page) ? Number(page) : 1;
  return {
    query: typeof q === "string" ? q.replaceAll("\0", "").slice(0, 100) : "",
    page: Math.max(1, number),
  };
}
