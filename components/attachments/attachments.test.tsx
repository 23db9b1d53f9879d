import { createHash } from "node:crypto";
import { renderToStaticMarkup } from "react-dom/server";
import { afterEach, describe, expect, test, vi } from "vitest";
import type { AttachedFile } from "./attached-file";
import {
  type AttachmentAction,
  type AttachmentState,
  attachmentState,
  attachmentsField,
} from "./attachment-state";
import { hashFile } from "./hash-file";
import { sendFile } from "./send-file";
import { UploadList } from "./upload-list";

afterEach(() => vi.unstubAllGlobals());

const attachedFile = (attachmentId: string, title = attachmentId): AttachedFile => ({
  attachmentId,
  title,
  name: `${attachmentId}.pdf`,
  size: 1536,
  hiddenData: [],
});
const sending = (key: string, replaces: string | null = null) => ({
  key,
  file: new File(["x"], `${key}.pdf`),
  replaces,
  state: { kind: "sending", sent: 0, total: 1 } as const,
});
const abc: AttachmentState = {
  attached: ["a", "b", "c"].map((id) => attachedFile(id)),
  sending: [sending("1")],
};
const ids = (state: AttachmentState) => state.attached.map(({ attachmentId }) => attachmentId).join("");

test.each<[string, AttachmentAction, string, number]>([
  ["an accepted file comes last", { type: "accepted", key: "1", file: attachedFile("d") }, "abcd", 0],
  ["a dismissed file goes from its way", { type: "dismissed", key: "1" }, "abc", 0],
  ["up", { type: "moved", attachmentId: "b", by: -1 }, "bac", 1],
  ["down", { type: "moved", attachmentId: "b", by: 1 }, "acb", 1],
  ["the first stays first", { type: "moved", attachmentId: "a", by: -1 }, "abc", 1],
  ["the last stays last", { type: "moved", attachmentId: "c", by: 1 }, "abc", 1],
  ["removed", { type: "removed", attachmentId: "b" }, "ac", 1],
  ["a stranger moves nothing", { type: "moved", attachmentId: "x", by: 1 }, "abc", 1],
])("the list: %s", (_, action, order, onTheirWay) => {
  const next = attachmentState(abc, action);
  expect([ids(next), next.sending.length]).toEqual([order, onTheirWay]);
  expect(ids(abc)).toBe("abc");
});

test("a replacement takes place and title of the file it replaces", () => {
  const named = attachmentState(abc, { type: "renamed", attachmentId: "b", title: "统计表" });
  const chosen = attachmentState(named, { type: "chosen", items: [sending("2", "b")] });
  const next = attachmentState(chosen, { type: "accepted", key: "2", file: attachedFile("n", "新文件") });
  expect(JSON.parse(attachmentsField(next.attached))).toEqual([
    { attachmentId: "a", title: "a" },
    { attachmentId: "n", title: "统计表" },
    { attachmentId: "c", title: "c" },
  ]);
});

test("a replacement of a file removed meanwhile comes last", () => {
  const chosen = attachmentState(abc, { type: "chosen", items: [sending("2", "b")] });
  const removed = attachmentState(chosen, { type: "removed", attachmentId: "b" });
  expect(ids(attachmentState(removed, { type: "accepted", key: "2", file: attachedFile("n") }))).toBe("acn");
});

test.each([0, 1, 4 * 1024 * 1024, 4 * 1024 * 1024 + 1, 9_000_000])(
  "the hash of %i bytes in pieces is that of the whole",
  async (size) => {
    const bytes = Buffer.alloc(size, "政务");
    const hash = await hashFile(new Blob([bytes]), new AbortController().signal);
    expect(hash).toBe(createHash("sha256").update(bytes).digest("hex"));
  },
);

test("hashing ends when the upload is cancelled", async () => {
  await expect(hashFile(new Blob(["x"]), AbortSignal.abort())).rejects.toThrow();
});

describe("sending", () => {
  /** A browser's request that ends as the test says. */
  function stubRequest(end: (request: Record<string, unknown> & { aborted: boolean }) => void) {
    const headers = new Map<string, string>();
    const request = {
      upload: {} as { onprogress?: (event: { loaded: number }) => void },
      aborted: false,
      url: "",
      open(_: string, url: string) {
        this.url = url;
      },
      setRequestHeader: (name: string, value: string) => void headers.set(name, value),
      abort() {
        this.aborted = true;
        (this as unknown as { onabort(): void }).onabort();
      },
      send() {
        end(this as never);
      },
    };
    vi.stubGlobal(
      "XMLHttpRequest",
      vi.fn().mockImplementation(function stub() {
        return request;
      }),
    );
    return { request, headers };
  }
  const file = new File(["content"], "附件 1\ud800.pdf");
  const send = (signal = new AbortController().signal, onSent = (_: number) => {}) =>
    sendFile({ documentId: 7, file, sha256: "ab", replaces: "r", signal, onSent });
  const answering = (responseText: string) => (request: object) => {
    Object.assign(request, { responseText });
    (request as { onload(): void }).onload();
  };

  test("gives the accepted file with a first title, and says on the way how far it is", async () => {
    const value = { id: "f", name: "附件 1.pdf", size: 7, hiddenData: [] };
    const { request, headers } = stubRequest((it) => {
      request.upload.onprogress?.({ loaded: 3 });
      request.upload.onprogress?.({ loaded: 99 });
      answering(JSON.stringify({ ok: true, value }))(it);
    });
    const sent: number[] = [];
    const outcome = await send(undefined, (bytes) => sent.push(bytes));
    expect(outcome).toEqual({
      ok: true,
      file: { attachmentId: "f", title: "附件 1", name: "附件 1.pdf", size: 7, hiddenData: [] },
    });
    expect(sent).toEqual([3, 7]);
    expect(request.url).toBe("/api/attachments?documentId=7&replaces=r");
    expect(decodeURIComponent(headers.get("X-File-Name")!)).toBe("附件 1\ufffd.pdf");
    expect(headers.get("X-File-Sha256")).toBe("ab");
  });

  test.each<[string, string, RegExp]>([
    ["a refusal", '{"ok":false,"issues":[{"code":"x","message":"文件带有病毒。"}]}', /^文件带有病毒。$/],
    ["the page of a proxy", "<html>413</html>", /^服务器没有接收.*。$/],
    ["nothing", "", /^服务器没有接收.*。$/],
    ["an odd answer", "{}", /^服务器没有接收.*。$/],
    ["null", "null", /^服务器没有接收.*。$/],
  ])("%s becomes a sentence", async (_, answer, sentence) => {
    stubRequest(answering(answer));
    const outcome = await send();
    expect(outcome.ok ? "" : outcome.message).toMatch(sentence);
  });

  test("a broken line and a cancelled upload are sentences", async () => {
    stubRequest((request) => (request.onerror as () => void)());
    expect(await send()).toMatchObject({ ok: false, message: expect.stringMatching(/^网络中断/) });
    const cancel = new AbortController();
    const { request } = stubRequest(() => cancel.abort());
    expect(await send(cancel.signal)).toMatchObject({ ok: false });
    expect(request.aborted).toBe(true);
  });
});

test("without scripts the form still carries the attachments it has, each with a label", () => {
  const file = {
    ...attachedFile("a", "统计表"),
    hiddenData: [{ code: "hidden.sheet" as const, place: "工作表“名单”", message: "这是隐藏的工作表。" }],
  };
  const html = renderToStaticMarkup(
    <UploadList documentId={1} initial={[file]} limits={{ maxBytes: 1024 * 1024, maxFiles: 9 }} />,
  );
  expect(html).toContain('name="attachments" value="[{&quot;attachmentId&quot;:&quot;a&quot;');
  expect(html).toContain("附件名称");
  expect(html).toContain("这是隐藏的工作表。");
  expect(html).toContain("每个不超过 1.0 MB");
});
