import {
  type BrowserContext,
  type BrowserContextOptions,
  test as base,
  expect,
  type Page,
} from "@playwright/test";
import type { Role } from "@/lib/actor";
import { SIGN_IN_LABELS } from "@/lib/labels/sign-in";
import type { Person } from "./acts";
import { button, field } from "./controls";
import { Operator } from "./operator";

/** Where the site of this run answers. */
export const SITE = `http://localhost:${process.env.E2E_PORT}`;

export type SignedIn = { page: Page; context: BrowserContext; person: Person };

type Fixtures = {
  /** A person of their own with these roles, signed in through the form in a browser of their own. */
  signInAs(name: string, ...roles: Role[]): Promise<SignedIn>;
  /** A browser of somebody without account. */
  visitor(options?: BrowserContextOptions): Promise<Page>;
};

export const test = base.extend<Fixtures, { operator: Operator }>({
  operator: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of what a fixture needs from here.
    async ({}, use) => {
      const operator = await Operator.open();
      await use(operator);
      await operator.close();
    },
    { scope: "worker", timeout: 60_000 },
  ],
  visitor: async ({ browser }, use) => {
    const contexts: BrowserContext[] = [];
    await use(async (options) => {
      const context = await browser.newContext(options);
      contexts.push(context);
      return context.newPage();
    });
    for (const context of contexts) await context.close();
  },
  signInAs: async ({ visitor, operator }, use) => {
    await use(async (name, ...roles) => {
      const person = await operator.does("addStaff", { name, roles });
      const page = await visitor();
      await signIn(page, person);
      return { page, context: page.context(), person };
    });
  },
});

export { expect };

/** Signs somebody in through the form, and waits for the staff side. */
export async function signIn(
  page: Page,
  { email, password }: Pick<Person, "email" | "password">,
): Promise<void> {
  await page.goto("/sign-in");
  await fillCredentials(page, email, password);
  await expect(page).toHaveURL(/\/admin/);
}

export async function fillCredentials(page: Page, email: string, password: string): Promise<void> {
  await field(page, SIGN_IN_LABELS.email).fill(email);
  await field(page, SIGN_IN_LABELS.password).fill(password);
  await button(page, SIGN_IN_LABELS.signIn).click();
}
