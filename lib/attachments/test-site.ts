import http from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll } from "vitest";
import { db } from "@/lib/db";
import { TEST_NOW } from "@/lib/testing/bureau";
import type { EditorialStatus } from "@/prisma/generated/enums";

type Handler = (request: Request) => Promise<Response>;
type Server = (incoming: http.IncomingMessage, outgoing: http.ServerResponse) => Promise<unknown>;

/** For tests: a handler of web requests behind a bare HTTP server, as a framework would call it. */
export function useRoute(handler: Handler) {
  return useSite((incoming, outgoing) => answer(handler, incoming, outgoing));
}

/** For tests: a bare HTTP server on loopback. */
export function useSite(serve: Server): { url: string; port: number; settled(): Promise<void> } {
  const running = new Set<Promise<void>>();
  const site = {
    url: "",
    port: 0,
    /** Resolves once every request that has come in was handled, also those whose client has gone. */
    async settled() {
      await new Promise((resolve) => setTimeout(resolve, 20));
      while (running.size > 0) await Promise.allSettled([...running]);
    },
  };
  const server = http.createServer((incoming, outgoing) => {
    const work = serve(incoming, outgoing)
      .then(() => {})
      .catch(() => {
        if (!outgoing.headersSent) outgoing.writeHead(500);
        outgoing.end();
      })
      .finally(() => running.delete(work));
    running.add(work);
  });
  beforeAll(async () => {
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    site.port = (server.address() as AddressInfo).port;
    site.url = `http://127.0.0.1:${site.port}`;
  });
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });
  return site;
}

async function answer(handler: Handler, incoming: http.IncomingMessage, outgoing: http.ServerResponse) {
  const hasBody = !["GET", "HEAD"].includes(incoming.method ?? "");
  const init = {
    method: incoming.method,
    headers: incoming.headers as Record<string, string>,
    ...(hasBody && { body: incoming, duplex: "half" }),
  };
  const response = await handler(
    new Request(`http://127.0.0.1${incoming.url}`, init as unknown as RequestInit),
  );
  outgoing.writeHead(response.status, Object.fromEntries(response.headers));
  outgoing.end(Buffer.from(await response.arrayBuffer()));
}

/** A record with one edition in the given state, written directly. */
export async function makeDocument(agencyId: string, status: EditorialStatus = "draft"): Promise<number> {
  const { id } = await db.document.create({
    data: {
      kind: "disclosure_item",
      agencyId,
      createdAt: TEST_NOW,
      editions: { create: { number: 1, status, createdAt: TEST_NOW, updatedAt: TEST_NOW } },
    },
  });
  return id;
}

/** Makes files of a record public in this order, as the publishing command does. */
export async function publishFiles(documentId: number, attachmentIds: string[]): Promise<void> {
  const { agencyId } = await db.document.findUniqueOrThrow({ where: { id: documentId } });
  const edition = await db.edition.findFirstOrThrow({ where: { documentId }, orderBy: { number: "desc" } });
  const attachments = attachmentIds.map((attachmentId, position) => ({
    attachmentId,
    title: "附件",
    position,
  }));
  const revision = await db.revision.create({
    data: {
      editionId: edition.id,
      number: 1,
      title: "标题",
      body: {},
      contentHash: "",
      createdAt: TEST_NOW,
      attachments: { create: attachments },
    },
  });
  await db.edition.update({
    where: { id: edition.id },
    data: { status: "published", publishedAt: TEST_NOW, currentRevisionId: revision.id },
  });
  await db.publishedFile.deleteMany({ where: { documentId } });
  const shown = { withdrawnAt: null, withdrawalReason: null, files: { create: attachments } };
  await db.publishedRecord.upsert({
    where: { documentId },
    update: shown,
    create: {
      documentId,
      kind: "disclosure_item",
      agencyId,
      editionId: edition.id,
      revisionId: revision.id,
      indexNumber: `测试-${documentId}`,
      title: "标题",
      summary: "",
      body: {},
      bodyText: "",
      categoryId: agencyId,
      topic: "",
      documentNumber: "",
      issuingAgency: "",
      issuedOn: TEST_NOW,
      source: "",
      fields: {},
      firstPublishedAt: TEST_NOW,
      updatedAt: TEST_NOW,
      isImported: false,
      ...shown,
    },
  });
}

/** Opens a further edition of a published record. */
export async function openEdition(documentId: number): Promise<void> {
  const number = (await db.edition.count({ where: { documentId } })) + 1;
  await db.edition.create({ data: { documentId, number, createdAt: TEST_NOW, updatedAt: TEST_NOW } });
}

/** Takes a record back, as the withdrawing command does. */
export async function withdraw(documentId: number, reason: string): Promise<void> {
  const withdrawnAt = new Date("2017-05-02T09:30:00+08:00");
  await db.publishedRecord.update({
    where: { documentId },
    data: { withdrawnAt, withdrawalReason: reason, files: { deleteMany: {} } },
  });
  await db.edition.updateMany({ where: { documentId, status: "published" }, data: { status: "withdrawn" } });
}
