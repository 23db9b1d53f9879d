import type { Locator, Page } from "@playwright/test";

/** The control of a label, whether or not the label says that it must be filled in. */
export function field(scope: Page | Locator, label: string): Locator {
  const escaped = label.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  return scope.getByLabel(new RegExp(`^${escaped}(（必填）)?$`));
}

export function button(scope: Page | Locator, name: string): Locator {
  return scope.getByRole("button", { name, exact: true });
}

/** The block of a screen with this heading. */
export function panel(page: Page, title: string): Locator {
  return page.locator("section").filter({ has: page.getByRole("heading", { name: title, exact: true }) });
}

/** The summary of what kept a form from going through. */
export function errors(scope: Page | Locator): Locator {
  return scope.locator("[data-error-summary]");
}
