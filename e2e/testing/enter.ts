import type { Page } from "@playwright/test";
import type { Role } from "@/lib/actor";
import { signIn } from "./fixtures";
import type { Operator } from "./operator";

/** Signs a new person in through the form and takes the session's cookie, for requests that no browser would send. */
export async function enter(page: Page, operator: Operator, roles: Role[], agency?: string) {
  const person = await operator.does("addStaff", { name: `进门人${roles.join("")}`, roles, agency });
  await signIn(page, person);
  const [cookie] = await page.context().cookies();
  return { person, cookie: `${cookie?.name}=${cookie?.value}` };
}
