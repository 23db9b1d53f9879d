import { request } from "node:http";

export type RawAnswer = { status: number; location: string; redirect: string; body: string };
export type RawRequest = { method?: string; path: string; headers?: Record<string, string>; body?: string };

/** A request exactly as written, with no address put right and no redirect followed. `redirect`: where an action leads. Status 0: hung up on. */
export function rawRequest(
  base: string,
  { method = "GET", path, headers, body }: RawRequest,
): Promise<RawAnswer> {
  const { hostname, port } = new URL(base);
  return new Promise((resolve, reject) => {
    const sent = request(
      { hostname, port, method, path, headers, agent: false, timeout: 20_000 },
      (answer) => {
        const chunks: Buffer[] = [];
        answer.on("data", (chunk: Buffer) => chunks.push(chunk));
        answer.on("end", () =>
          resolve({
            status: answer.statusCode ?? 0,
            location: answer.headers.location ?? "",
            redirect: String(answer.headers["x-action-redirect"] ?? ""),
            body: Buffer.concat(chunks).toString("utf8"),
          }),
        );
        answer.on("error", reject);
      },
    );
    sent.on("upgrade", (_, socket) => {
      socket.destroy();
      resolve({ status: 101, location: "", redirect: "", body: "" });
    });
    sent.on("timeout", () => sent.destroy(new Error(`no answer to ${method} ${path}`)));
    sent.on("error", (error: NodeJS.ErrnoException) =>
      error.code === "ECONNRESET"
        ? resolve({ status: 0, location: "", redirect: "", body: "" })
        : reject(error),
    );
    sent.end(body);
  });
}
