import type { Page } from "@playwright/test";
import { FIELD_LABELS, STEP_LABELS } from "@/lib/labels/documents";
import type { ReviewStep } from "@/prisma/generated/enums";
import { button, field } from "./controls";
import { expect } from "./fixtures";

/** Opens a record through the list of what waits for somebody. */
export async function openWork(page: Page, title: string): Promise<void> {
  await page.goto("/admin");
  await page.getByRole("main").getByRole("link", { name: title, exact: true }).click();
  await expect(page).toHaveURL(/\/admin\/documents\//);
}

/** One step of the review chain, done by whoever is signed in. */
export async function approve(page: Page, title: string, step: ReviewStep): Promise<void> {
  await openWork(page, title);
  const basis = field(page, `${STEP_LABELS.secrecy}意见和依据`);
  if (step === "second") await basis.fill("经审查，不涉及国家秘密、工作秘密和个人隐私，可以公开。");
  await button(page, `${STEP_LABELS[step]}同意`).click();
  await expect(page).toHaveURL(/\/admin\/documents\/[0-9a-f-]{36}$/);
}

/** Fills what every disclosure item must have beyond its title and text. */
export async function fillMetadata(page: Page, facts: { summary: string; issuedOn: string }): Promise<void> {
  const categories = field(page, FIELD_LABELS.categoryId);
  await categories.selectOption({ index: (await categories.locator("option").count()) - 1 });
  await field(page, FIELD_LABELS.issuedOn).fill(facts.issuedOn);
  await field(page, FIELD_LABELS.summary).fill(facts.summary);
  await page.getByLabel("政府网站", { exact: true }).check();
}
