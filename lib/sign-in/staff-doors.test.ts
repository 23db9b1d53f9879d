import { beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { z } from "zod";
import { db } from "@/lib/db";
import { authorize } from "@/lib/permissions/authorize";
import { failed, ok } from "@/lib/result";
import { useDatabase } from "@/lib/testing/database";
import { FIRST_STATE } from "./form-state";
import { PATH_HEADER } from "./path-header";
import { requireActor } from "./require-actor";
import { openSession, sealSession, sessionCookie } from "./session-cookie";
import { signIn } from "./sign-in";
import { staffAction } from "./staff-action";
import { readJson, resultResponse, staffRoute } from "./staff-route";
import { GOOD_PASSWORD, giveTestKey, testPerson, visitorAt } from "./test-person";

/** The request as Next would hand it over. */
const request = { headers: new Headers(), cookies: new Map<string, string>() };
vi.mock("next/headers", () => ({
  headers: async () => request.headers,
  cookies: async () => ({
    get: (name: string) => (request.cookies.has(name) ? { value: request.cookies.get(name) } : undefined),
  }),
}));

useDatabase();
beforeAll(giveTestKey);
beforeEach(() => {
  request.headers = new Headers({
    "sec-fetch-site": "same-origin",
    host: "localhost:3000",
    origin: "http://localhost:3000",
  });
  request.cookies.clear();
});

async function enter(roles: Parameters<typeof testPerson>[0] = {}) {
  const person = await testPerson(roles);
  await db.user.update({ where: { id: person.id }, data: { passwordChangedAt: new Date() } });
  const given = { email: person.email, password: GOOD_PASSWORD, code: "", userAgent: "" };
  const result = await signIn(visitorAt(new Date(), `10.9.${Math.floor(Math.random() * 250)}.1`), given);
  if (!result.ok) throw new Error("not signed in");
  request.cookies.set(sessionCookie().name, await sealSession(result.value.sid));
  return person;
}

/** Where Next's own signals lead: `redirect /path` or `not-found`. */
async function answerOf(work: Promise<unknown>): Promise<unknown> {
  try {
    return await work;
  } catch (error) {
    const digest = String((error as { digest?: string }).digest);
    if (digest.startsWith("NEXT_REDIRECT")) return `redirect ${digest.split(";")[2]}`;
    if (digest.includes("404")) return "not-found";
    throw error;
  }
}

const form = (entries: Record<string, string> = { title: "通知" }) => {
  const data = new FormData();
  for (const [name, value] of Object.entries(entries)) data.append(name, value);
  return data;
};

const done: string[] = [];
const draft = staffAction(
  "document:draft",
  z.object({ title: z.string().min(1) }),
  async (actor, { title }) => {
    done.push(`${actor.userId} ${title}`);
    return title === "空"
      ? failed({ code: "empty", field: "title", message: "请填写标题。" })
      : ok({ id: 7 });
  },
);
const act = (input: FormData | { title: string } = form()) => answerOf(draft(FIRST_STATE, input));

describe("the cookie", () => {
  test("carries the session's random id and nothing else, and opens only if this installation sealed it", async () => {
    const sealed = await sealSession("random");
    expect(await openSession(sealed)).toBe("random");
    for (const forged of [undefined, "", "random", `${sealed.slice(0, -4)}AAAA`, "a.b.c.d.e"])
      expect(await openSession(forged)).toBeNull();
  });

  test("is HttpOnly, Lax, for the whole host, and bound to it where the site is on https", () => {
    expect(sessionCookie()).toMatchObject({
      name: "gongkai-session",
      options: { httpOnly: true, sameSite: "lax", path: "/", secure: false },
    });
    vi.stubEnv("BASE_URL", "https://www.bureau.example");
    expect(sessionCookie()).toMatchObject({
      name: "__Host-gongkai-session",
      options: { secure: true, path: "/" },
    });
    vi.unstubAllEnvs();
  });
});

describe("a staff page", () => {
  test("leads somebody without session to sign in, and back to a page of the staff side only", async () => {
    request.headers.set(PATH_HEADER, "/admin/documents?page=2");
    expect(await answerOf(requireActor("work:see"))).toBe(
      "redirect /sign-in?next=%2Fadmin%2Fdocuments%3Fpage%3D2",
    );
    request.headers.set(PATH_HEADER, "//evil.example");
    expect(await answerOf(requireActor("work:see"))).toBe("redirect /sign-in?next=%2Fadmin");
  });

  test("is not there for those who may not, which is recorded", async () => {
    const person = await enter({ roles: ["auditor"] });
    expect(await answerOf(requireActor("document:draft"))).toBe("not-found");
    const event = await db.auditEvent.findFirstOrThrow({
      where: { actor: person.id, action: "access.denied" },
    });
    expect(event).toMatchObject({ ok: false, data: { permission: "document:draft" } });
  });

  test("waits until an expired password is changed, but for the page on which it is", async () => {
    const person = await enter({ roles: ["sysadmin"] });
    await db.user.update({ where: { id: person.id }, data: { passwordChangedAt: new Date("2020-01-01") } });
    expect(await answerOf(requireActor("user:see"))).toBe("redirect /admin/account/password");
    expect(await answerOf(requireActor("own:account", { evenWithDuty: true }))).toMatchObject({
      userId: person.id,
    });
  });
});

describe("a staff action", () => {
  test("runs its command for the person of this request, from a form or an object", async () => {
    const person = await enter();
    expect(await act()).toMatchObject({ ok: true, value: { id: 7 } });
    expect(await act({ title: "对象" })).toMatchObject({ ok: true });
    expect(done.slice(-2)).toEqual([`${person.id} 通知`, `${person.id} 对象`]);
  });

  test.each<[string, Record<string, string | null>]>([
    ["from another site", { origin: "https://evil.example", "sec-fetch-site": "cross-site" }],
    ["from nowhere", { origin: "null" }],
    ["that does not say where it comes from", { origin: null, "sec-fetch-site": null }],
    [
      "from another site behind a spoofed proxy header",
      { origin: "https://evil.example", "sec-fetch-site": null, "x-forwarded-host": "evil.example" },
    ],
  ])("%s does nothing", async (_, headers) => {
    await enter();
    for (const [name, value] of Object.entries(headers))
      value === null ? request.headers.delete(name) : request.headers.set(name, value);
    const before = done.length;
    expect(await act()).toMatchObject({
      ok: false,
      issues: [{ code: "request.origin" }],
      values: { title: "通知" },
    });
    expect(done).toHaveLength(before);
  });

  test("without session, or without the permission, does nothing", async () => {
    const before = done.length;
    expect(await act()).toMatch(/^redirect \/sign-in/);
    await enter({ roles: ["secadmin"] });
    expect(await act()).toBe("not-found");
    expect(done).toHaveLength(before);
  });

  test("takes nothing its schema does not name, and gives the typed text back with the issues", async () => {
    await enter();
    expect(await act(form({ title: "x", status: "published" }))).toMatchObject({
      issues: [{ code: "input.malformed" }],
    });
    expect(await act(form({ title: "空" }))).toEqual({
      ok: false,
      issues: [{ code: "empty", field: "title", message: "请填写标题。" }],
      values: { title: "空" },
    });
  });

  test("whose command forbids it answers like a page that is not there", async () => {
    await enter({ agencyId: null });
    const forbidden = staffAction("document:draft", z.object({}), async (actor) => {
      authorize(actor, "user:roles");
      return ok(null);
    });
    expect(await answerOf(forbidden(FIRST_STATE, form({})))).toBe("not-found");
  });

  test("that breaks shows a number, never what broke", async () => {
    await enter();
    const log = vi.spyOn(console, "error").mockImplementation(() => {});
    const broken = staffAction("document:draft", z.object({}), async () => {
      throw new Error("password=secret at /srv/db");
    });
    const state = (await answerOf(broken(FIRST_STATE, form({})))) as { issues: { message: string }[] };
    expect(state.issues[0]?.message).toMatch(/编号 [0-9a-f]{8} /);
    expect(JSON.stringify(state)).not.toContain("secret");
    expect(log).toHaveBeenCalledOnce();
    log.mockRestore();
  });

  test("leads on to a path of this site when it went through", async () => {
    await enter();
    const moving = staffAction("document:draft", z.object({}), async () => ok(12), {
      goTo: (id) => `/admin/documents/${id}`,
    });
    expect(await answerOf(moving(FIRST_STATE, form({})))).toBe("redirect /admin/documents/12");
  });

  test("is held up beyond 240 a minute", async () => {
    const person = await enter();
    await db.rateWindow.create({ data: { key: `act:${person.id}`, startAt: new Date(), count: 240 } });
    expect(await act()).toMatchObject({ issues: [{ code: "request.rate" }] });
  });
});

describe("a staff route", () => {
  const save = staffRoute<{ id: string }>("document:draft", async (actor, incoming, { id }) => {
    const input = await readJson(z.object({ title: z.string() }), incoming);
    return resultResponse(input.ok ? ok({ id, by: actor.userId }) : input);
  });
  const post = (
    body: string,
    headers: Record<string, string> = { "sec-fetch-site": "same-origin" },
    type = "application/json",
  ) =>
    save(
      new Request("http://localhost:3000/api/x", {
        method: "POST",
        body,
        headers: { ...headers, "content-type": type },
      }),
      {
        params: Promise.resolve({ id: "5" }),
      },
    );

  test("answers the person of this request, and nothing keeps the answer", async () => {
    const person = await enter();
    const response = await post('{"title":"x"}');
    expect(await response.json()).toEqual({ ok: true, value: { id: "5", by: person.id } });
    expect(response.headers.get("cache-control")).toBe("private, no-store");
  });

  test("refuses: no session 401, no permission 404, foreign or silent origin 403, wrong shape 422", async () => {
    expect((await post("{}")).status).toBe(401);
    await enter({ roles: ["auditor"] });
    expect((await post("{}")).status).toBe(404);
    await enter();
    expect((await post("{}", {})).status).toBe(403);
    expect((await post("{}", { origin: "https://evil.example" })).status).toBe(403);
    expect((await post("{}")).status).toBe(422);
    expect((await post('{"title":"x","id":9}')).status).toBe(422);
    expect((await post('{"title":"x"}', undefined, "text/plain")).status).toBe(422);
    expect((await post("{")).status).toBe(422);
    expect((await post(`{"title":"${"x".repeat(3_000_000)}"}`)).status).toBe(422);
  });
});
