import { readFileSync } from "node:fs";
import path from "node:path";
import { ACTIONS, type Need } from "@/lib/access/access-table";
import { GRID_ROLES, rolesWith } from "@/lib/access/permission-grid";
import { addressOf, makePlaces, type Places } from "./testing/addresses";
import { enter } from "./testing/enter";
import { expect, SITE, test } from "./testing/fixtures";
import { rawRequest } from "./testing/raw-request";

/** What the build itself says can be called from outside, whether or not any page shows a button for it. */
type Built = { id: string; file: string; name: string; pages: string[] };
const manifest = JSON.parse(
  readFileSync(
    path.join(process.env.E2E_SITE_ROOT ?? "", ".next/server/server-reference-manifest.json"),
    "utf8",
  ),
) as { node: Record<string, { workers: Record<string, unknown>; filename: string; exportedName: string }> };
const BUILT: Built[] = Object.entries(manifest.node).map(([id, { workers, filename, exportedName }]) => ({
  id,
  file: filename.replace(/^app\//, ""),
  name: exportedName,
  pages: Object.keys(workers).map((worker) => worker.replace(/^app|\/\([^)]*\)|\/page$/g, "") || "/"),
}));
const needOf = ({ file, name }: Built): Need | undefined => ACTIONS[file]?.[name];

let places: Places;
test.beforeAll(async ({ operator }) => {
  places = await makePlaces(operator, "供动作测试");
});

/** Calls an action as its page's script does, with an input that no schema takes: what is allowed must not happen here. */
function call({ id, pages }: Built, headers: Record<string, string>) {
  const state = { ok: false, issues: [], values: {} };
  return rawRequest(SITE, {
    method: "POST",
    path: addressOf(pages[0] ?? "/", places),
    headers: {
      "next-action": id,
      "content-type": "text/plain;charset=UTF-8",
      accept: "text/x-component",
      ...headers,
    },
    body: JSON.stringify([state, { unheard: "of" }]),
  });
}

test("the build holds exactly the actions of the table", () => {
  const built = BUILT.map(({ file, name }) => `${file} ${name}`);
  const listed = Object.entries(ACTIONS).flatMap(([file, inFile]) =>
    Object.keys(inFile).map((name) => `${file} ${name}`),
  );
  expect(built.sort()).toEqual(listed.sort());
});

test("without session every staff action leads to the sign-in page and does nothing", async () => {
  const found: string[] = [];
  for (const action of BUILT.filter((one) => needOf(one) !== "public")) {
    const answer = await call(action, { origin: SITE, "sec-fetch-site": "same-origin" });
    const led = `${answer.location} ${answer.redirect}`;
    if (!led.includes("/sign-in") || /"issues":/.test(answer.body))
      found.push(`${action.name}: ${answer.status} ${led}`);
  }
  expect(found).toEqual([]);
});

for (const role of GRID_ROLES)
  test(`${role}: every action is refused or judged as the table says, and only for this site's own pages`, async ({
    page,
    operator,
  }) => {
    const { cookie } = await enter(page, operator, [role]);
    const found: string[] = [];
    for (const action of BUILT) {
      const need = needOf(action);
      // One's own account is everybody's; calling it here would end the session.
      if (!need || need === "public" || need === "own:account") continue;
      const answer = await call(action, {
        cookie,
        origin: SITE,
        "sec-fetch-site": "same-origin",
      });
      const judged = /"issues":\[\{"code":"input\./.test(answer.body);
      const right = rolesWith(need).includes(role)
        ? answer.status === 200 && judged
        : answer.status === 404 && !judged;
      if (!right) found.push(`${role} ${action.name}: ${answer.status} ${answer.body.slice(0, 200)}`);
      if (!rolesWith(need).includes(role)) continue;
      const bare = await call(action, { cookie });
      if (!bare.body.includes("request.origin")) found.push(`${action.name} without Origin: ${bare.status}`);
    }
    expect(found).toEqual([]);
  });
