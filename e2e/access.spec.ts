import { HANDLERS, type Need, PAGES } from "@/lib/access/access-table";
import { GRID_ROLES, rolesWith } from "@/lib/access/permission-grid";
import type { Role } from "@/lib/actor";
import { addressOf, makePlaces, type Places } from "./testing/addresses";
import { enter } from "./testing/enter";
import { expect, SITE, test } from "./testing/fixtures";
import { type RawAnswer, rawRequest } from "./testing/raw-request";

type Who = { name: string; role: Role | null; cookie: string };

/** What stands in no answer to somebody who may not see it. */
const WORD = "不得外传";
const READ_HANDLERS = Object.entries(HANDLERS).flatMap(([place, methods]) =>
  Object.entries(methods)
    .filter(([method]) => method === "GET" || method === "HEAD")
    .map(([method, need]) => ({ place, method, need })),
);
const WRITE_HANDLERS = Object.entries(HANDLERS).flatMap(([place, methods]) =>
  Object.entries(methods)
    .filter(([method, need]) => method !== "GET" && method !== "HEAD" && need !== "public")
    .map(([method, need]) => ({ place, method, need })),
);

test.describe.configure({ mode: "default" });

let places: Places;

test.beforeAll(async ({ operator }) => {
  places = await makePlaces(operator, WORD);
});

function may(who: Who, need: Need): boolean {
  return need === "public" || (who.role !== null && rolesWith(need).includes(who.role));
}

const get = (path: string, who: Who, headers: Record<string, string> = {}, method = "GET") =>
  rawRequest(SITE, { method, path, headers: { ...headers, ...(who.cookie && { cookie: who.cookie }) } });

/** One sentence for every answer that is not what the table says. */
async function deviations(who: Who): Promise<string[]> {
  const found: string[] = [];
  const judge = (what: string, answer: RawAnswer, right: boolean) => {
    if (!right) found.push(`${who.name} ${what}: ${answer.status} ${answer.location}`);
  };
  for (const [template, need] of Object.entries(PAGES)) {
    const path = addressOf(template, places);
    const answer = await get(path, who);
    if (need === "public") judge(path, answer, isPublicAnswer(template, answer));
    else if (may(who, need)) judge(path, answer, answer.status === 200 || isWayHome(template, answer));
    else if (who.role === null)
      judge(path, answer, answer.status === 307 && /\/sign-in\?next=/.test(answer.location));
    else judge(path, answer, answer.status === 404);
    if (!may(who, need) && answer.body.includes(WORD)) found.push(`${who.name} ${path} gives the text away`);
  }
  for (const { place, method, need } of READ_HANDLERS) {
    const path = addressOf(place, places);
    const answer = await get(path, who, {}, method);
    if (need === "public") judge(`${method} ${path}`, answer, isPublicAnswer(place, answer));
    else if (may(who, need)) judge(`${method} ${path}`, answer, answer.status === 200);
    else judge(`${method} ${path}`, answer, answer.status === (who.role === null ? 401 : 404));
  }
  for (const { place, method, need } of WRITE_HANDLERS) {
    const path = addressOf(place, places);
    const headers = {
      origin: SITE,
      "sec-fetch-site": "same-origin",
      ...(who.cookie && { cookie: who.cookie }),
    };
    const answer = await rawRequest(SITE, { method, path, headers });
    if (may(who, need)) judge(`${method} ${path}`, answer, ![401, 403, 404, 500].includes(answer.status));
    else judge(`${method} ${path}`, answer, answer.status === (who.role === null ? 401 : 404));
  }
  return found;
}

/** Who asks makes no difference; an address with a part that stands for anything may stand for nothing here. */
function isPublicAnswer(template: string, { status }: RawAnswer): boolean {
  return status === 200 || (template.includes("[") && [301, 308, 404].includes(status));
}

/** `/admin` leads those without content to their own first page. */
function isWayHome(template: string, { status, location }: RawAnswer): boolean {
  return template === "/admin" && status === 307 && /^\/admin\/(people|roles|audit)$/.test(location);
}

test("somebody without session gets the public pages, and is led to the sign-in page from all others", async () => {
  expect(await deviations({ name: "anonymous", role: null, cookie: "" })).toEqual([]);
  expect(await deviations({ name: "forged", role: null, cookie: "gongkai-session=forged" })).toEqual([]);
});

for (const role of GRID_ROLES)
  test(`${role}: every page and handler answers as the table says`, async ({ page, operator }) => {
    const { cookie } = await enter(page, operator, [role]);
    expect(await deviations({ name: role, role, cookie })).toEqual([]);
  });

test("a closed account with a living cookie is a stranger", async ({ page, operator }) => {
  const { person, cookie } = await enter(page, operator, ["officer"]);
  await operator.does("disable", { userId: person.userId });
  expect(await deviations({ name: "disabled", role: null, cookie })).toEqual([]);
});

test("people of another agency find nothing of this one's", async ({ page, operator }) => {
  const { cookie } = await enter(page, operator, ["officer", "approver", "reviewer", "drafter"], "yunxi");
  const who: Who = { name: "county", role: "officer", cookie };
  const ofEditions = Object.keys(PAGES).filter((template) =>
    /\[(edition|before|agency|entry)\]/.test(template),
  );
  const paths = [...ofEditions, "/api/attachments/[id]"].map((template) => addressOf(template, places));
  for (const path of paths) {
    const answer = await get(path, who);
    expect([path, answer.status]).toEqual([path, 404]);
    expect(answer.body).not.toContain(WORD);
  }
  expect((await get("/admin/documents", who)).body).not.toContain(WORD);
});

test("every form in which doors were ever passed by is answered like the plain address", async ({
  page,
  operator,
}) => {
  const auditor = await enter(page, operator, ["auditor"]);
  const strangers: Who[] = [
    { name: "anonymous", role: null, cookie: "" },
    { name: "auditor", role: "auditor", cookie: auditor.cookie },
  ];
  const targets = [
    "/admin/documents",
    "/admin/documents/[edition]",
    "/admin/documents/[edition]/edit",
    "/admin/people",
  ];
  const found: string[] = [];
  for (const who of strangers)
    for (const path of targets.map((template) => addressOf(template, places)))
      for (const form of forms(path)) {
        const headers = { ...form.headers, ...(who.cookie && { cookie: who.cookie }) };
        const answer = await rawRequest(SITE, { ...form, headers });
        const words = `${who.name} ${form.method ?? "GET"} ${form.path} ${Object.keys(form.headers ?? {})}`;
        const open = answer.status === 200 && !saysRefused(answer, who);
        if (open || answer.status >= 500 || answer.status === 101) found.push(`${words}: ${answer.status}`);
        if (answer.body.includes(WORD)) found.push(`${words} gives the text away`);
      }
  expect(found).toEqual([]);
});

/** Answers to the framework's own requests say 200 and carry the refusal inside, or that no page has this address. */
function saysRefused({ body }: RawAnswer, who: Who): boolean {
  const isNowhere = /"n":"missing","t":"c"|NEXT_HTTP_ERROR_FALLBACK;404/.test(body);
  return isNowhere || (who.role === null && /NEXT_REDIRECT[^"]*\/sign-in/.test(body));
}

type Form = { method?: string; path: string; headers?: Record<string, string> };

function forms(path: string): Form[] {
  const inside = path.slice("/admin".length);
  const subrequest = (name: string) => Array(5).fill(name).join(":");
  const headers: Record<string, string>[] = [
    ...["middleware", "src/middleware", "proxy", "src/proxy"].map((name) => ({
      "x-middleware-subrequest": subrequest(name),
    })),
    { rsc: "1" },
    { rsc: "1", "next-router-prefetch": "1" },
    { rsc: "1", "next-router-segment-prefetch": "/_tree" },
    { "x-nextjs-data": "1" },
    { "next-resume": "1" },
    { "x-matched-path": "/" },
    { "x-original-url": "/" },
    { "x-rewrite-url": "/" },
    { "x-forwarded-host": "localhost" },
    { "x-http-method-override": "GET" },
    {
      connection: "Upgrade",
      upgrade: "websocket",
      "sec-websocket-version": "13",
      "sec-websocket-key": "AAAAAAAAAAAAAAAAAAAAAA==",
    },
  ];
  const paths = [
    `${path}/`,
    `/${path}`,
    `/admin/${inside}`,
    `/%2fadmin${inside}`,
    `/admin%2f${inside.slice(1)}`,
    `/%61dmin${inside}`,
    `/ADMIN${inside}`,
    `/./admin${inside}`,
    `/disclosure/../admin${inside}`,
    `/zh-CN${path}`,
    `${path};x=1`,
    `${path}.rsc`,
    `${path}.html`,
    `${path}.segments/_tree.segment.rsc`,
    `${path}?_rsc=abc`,
    `/_next/data/build${path}.json`,
    `${path}%00`,
    `${path}/%2e%2e/documents`,
  ];
  const methods = ["HEAD", "OPTIONS", "POST", "PUT", "DELETE", "PATCH"];
  return [
    ...headers.map((one) => ({ path, headers: one })),
    ...paths.map((one) => ({ path: one })),
    ...paths.map((one) => ({ path: one, headers: { rsc: "1" } })),
    ...methods
      .filter((method) => method !== "HEAD" && method !== "OPTIONS")
      .map((method) => ({ method, path })),
  ];
}
