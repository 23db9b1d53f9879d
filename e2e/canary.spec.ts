import type { APIRequestContext } from "@playwright/test";
import { HANDLERS, PAGES } from "@/lib/access/access-table";
import { expect, SITE, test } from "./testing/fixtures";
import { rawRequest } from "./testing/raw-request";

/** Begins every string that no reader may ever get. */
const CANARY = "CNRY";
/** In every text, so that a search for it would find the hidden ones too. */
const BAIT = "金丝雀试验";

/** Every public address that the table knows. */
const PUBLIC = [
  ...Object.entries(PAGES).filter(([, need]) => need === "public"),
  ...Object.entries(HANDLERS).filter(([, methods]) => methods.GET === "public"),
].map(([address]) => address);

let count = 0;
const canary = (place: string) => `${CANARY}${place}${++count}`;

/** Content in which every field that takes words holds a canary. A withdrawn record may keep its title and its reason. */
function bugged(what: string, title = canary(`${what}title`)) {
  return {
    title: `${BAIT}${title}`,
    paragraphs: [`${BAIT}${canary(`${what}body`)}。`, `${canary(`${what}second`)}。`],
    summary: `${BAIT}${canary(`${what}summary`)}`,
    documentNumber: "",
    source: canary(`${what}source`),
    issuingAgency: canary(`${what}agency`),
    keywords: [canary(`${what}keyword`)],
    topic: "",
  };
}

test("nothing that is not public shows anywhere: drafts, texts in review, scheduled, withdrawn, on request only", async ({
  operator,
  request,
}) => {
  test.setTimeout(300_000);
  const file = (name: string) => [{ name: `${canary(`${name}name`)}.txt`, text: canary(`${name}content`) }];
  const hidden = [
    await operator.does("seed", { stage: "draft", content: bugged("draft"), files: file("draft") }),
    await operator.does("seed", { stage: "in_review", content: bugged("review"), files: file("review") }),
    await operator.does("seed", { stage: "scheduled", content: bugged("schedule"), files: file("schedule") }),
    await operator.does("seed", {
      stage: "withdrawn",
      content: bugged("gone", "已撤下"),
      files: file("gone"),
    }),
    await operator.does("seed", {
      stage: "draft",
      content: { ...bugged("request"), disclosureMode: "on_request", disclosureReason: canary("reason") },
      files: file("request"),
    }),
    await operator.does("seed", {
      stage: "draft",
      content: { ...bugged("withheld"), disclosureMode: "withheld", disclosureReason: canary("reason") },
      files: file("withheld"),
    }),
  ];
  const seen = new Map<string, string>();
  const starts = [
    ...PUBLIC.filter((address) => !address.includes("[")),
    "/api/auth/session",
    "/api/auth/providers",
    `/search?q=${encodeURIComponent(BAIT)}`,
    `/search?q=${encodeURIComponent("信息")}`,
    ...hidden.flatMap(({ documentId, files, indexNumber }) => [
      ...PUBLIC.filter((address) => address.includes("/[id]")).map((one) =>
        one.replace("[id]", String(documentId)),
      ),
      ...(indexNumber ? [`/i/${indexNumber}`] : []),
      ...files.flatMap(({ id, name }) => [
        `/files/${id}/${encodeURIComponent(name)}`,
        `/files/${id}/x`,
        `/api/attachments/${id}`,
      ]),
    ]),
  ];
  await crawl(request, starts, seen);
  expect(seen.size).toBeGreaterThan(300);
  const leaks = [...seen].flatMap(([address, text]) =>
    [...text.matchAll(new RegExp(`${CANARY}\\w+`, "g"))].map(([found]) => `${address}: ${found}`),
  );
  expect(leaks).toEqual([]);

  await test.step("searching for the words themselves finds no record", async () => {
    for (const term of [`${CANARY}draftbody`, `${CANARY}gonebody`, BAIT]) {
      const html = await (await request.get(`/search?q=${encodeURIComponent(term)}`)).text();
      for (const { documentId } of hidden) expect(html).not.toContain(`/disclosure/items/${documentId}"`);
    }
  });
  await test.step("nor do the framework's own forms of the addresses", async () => {
    for (const { documentId } of hidden)
      for (const headers of [{ rsc: "1" }, { rsc: "1", "next-router-prefetch": "1" }, {}]) {
        const path = `/disclosure/items/${documentId}`;
        for (const form of [path, `${path}?_rsc=1`, `${path}.rsc`, `${path}/`]) {
          const { body } = await rawRequest(SITE, { path: form, headers: headers as Record<string, string> });
          expect(body.includes(CANARY), `${form} ${Object.keys(headers)}`).toBe(false);
        }
      }
  });
  await test.step("and hidden addresses answer as those of nothing", async () => {
    const nothing = await request.get("/disclosure/items/2147483646");
    for (const { documentId, indexNumber } of hidden) {
      if (indexNumber) continue;
      const answer = await request.get(`/disclosure/items/${documentId}`);
      expect(answer.status()).toBe(404);
      expect(await answer.text()).toBe((await nothing.text()).replaceAll("2147483646", String(documentId)));
    }
  });
});

/** Reads everything that can be reached from these addresses, each once. */
async function crawl(request: APIRequestContext, starts: string[], seen: Map<string, string>): Promise<void> {
  const waiting = [...starts];
  const visit = async () => {
    for (let address = waiting.pop(); address !== undefined; address = waiting.pop()) {
      if (seen.has(address)) continue;
      seen.set(address, "");
      const answer = await request.get(address);
      const text = JSON.stringify(answer.headers()) + (await answer.body()).toString("utf8");
      seen.set(address, text);
      for (const [, href, loc] of text.matchAll(/(?:href|src|action)="([^"#]+)|<loc>([^<]+)/g))
        waiting.push(...own(href ?? loc ?? ""));
    }
  };
  await Promise.all(Array.from({ length: 6 }, visit));
}

/** The address on this site, without what never ends (sorting and paging by query). */
function own(href: string): string[] {
  if (!URL.canParse(href, SITE)) return [];
  const url = new URL(href.replaceAll("&amp;", "&").replaceAll("&#38;", "&"), SITE);
  const isOurs = url.origin === SITE && !url.pathname.startsWith("/_next/");
  return isOurs && (url.search === "" || url.searchParams.has("page")) ? [url.pathname + url.search] : [];
}
