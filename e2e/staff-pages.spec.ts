import { PAGES } from "@/lib/access/access-table";
import type { Role } from "@/lib/actor";
import { addressOf, makePlaces } from "./testing/addresses";
import { faultless } from "./testing/faultless";
import { expect, test } from "./testing/fixtures";

/** Who looks at which pages of the staff side; every page of the table is looked at by one of them. */
const EYES: [name: string, roles: Role[], sees: RegExp][] = [
  [
    "公开办薛",
    ["officer", "approver", "reviewer", "drafter"],
    /^\/admin($|\/(?!people|roles|audit|agencies\/new))/,
  ],
  ["系统员雷", ["sysadmin"], /^\/admin\/(people|agencies\/new)/],
  ["安全员贺", ["secadmin"], /^\/admin\/roles/],
  ["审计员倪", ["auditor"], /^\/admin\/audit/],
];

for (const [name, roles, sees] of EYES)
  test(`${roles.join("+")}: the staff pages are faultless to axe and fit a screen 320 px wide`, async ({
    operator,
    signInAs,
  }) => {
    test.setTimeout(180_000);
    const places = await makePlaces(operator, name);
    const { page } = await signInAs(name, ...roles);
    const addresses = Object.keys(PAGES)
      .filter((template) => sees.test(template))
      .map((template) => addressOf(template, places));
    expect(addresses.length).toBeGreaterThan(0);
    for (const address of addresses)
      await test.step(address, async () => {
        expect((await page.goto(address))?.status(), address).toBe(200);
        await faultless(page, address);
        await page.setViewportSize({ width: 320, height: 700 });
        const widest = await page.evaluate("document.documentElement.scrollWidth");
        expect.soft(widest, `${address} scrolls sideways`).toBeLessThanOrEqual(320);
        await page.setViewportSize({ width: 1280, height: 720 });
      });
  });
