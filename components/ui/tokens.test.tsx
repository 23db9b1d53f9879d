import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";

const css = readFileSync(path.join(import.meta.dirname, "tokens.css"), "utf8");

/** Colours of the blocks that open with `selector`, by token name. */
function colours(selector: string): Record<string, string> {
  const block = css.slice(css.indexOf(`${selector} {`)).split("\n}")[0] ?? "";
  return Object.fromEntries(
    [...block.matchAll(/--color-([a-z-]+): (#[0-9a-f]{6});/g)].map((m) => [m[1], m[2]]),
  );
}

function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

const light = colours("@theme");
const sets = [
  { name: "light", tokens: light, text: 4.5 },
  { name: "high contrast", tokens: { ...light, ...colours('html[data-contrast="high"]') }, text: 7 },
];

const textOn: [string, string][] = [
  ["ink", "paper"],
  ["ink", "panel"],
  ["ink-soft", "paper"],
  ["ink-soft", "panel"],
  ["ink-soft", "main-tint"],
  ["main", "paper"],
  ["main", "panel"],
  ["main", "main-tint"],
  ["on-main", "main"],
  ["on-main", "main-strong"],
  ["danger", "paper"],
  ["danger", "panel"],
  ["danger", "danger-tint"],
  ["danger", "main-tint"],
  ["on-danger", "danger"],
  ["warning", "warning-tint"],
  ["success", "success-tint"],
];

describe.each(sets)("the $name colours", ({ tokens, text }) => {
  it.each(textOn)("let %s be read on %s (WCAG 1.4.3)", (front, back) => {
    expect(contrast(tokens[front] ?? "", tokens[back] ?? "")).toBeGreaterThanOrEqual(text);
  });

  it.each([
    ["line-strong", "paper"],
    ["line-strong", "panel"],
    ["focus", "paper"],
    ["focus", "panel"],
  ])("let the edge %s be seen on %s (WCAG 1.4.11)", (edge, back) => {
    expect(contrast(tokens[edge] ?? "", tokens[back] ?? "")).toBeGreaterThanOrEqual(3);
  });
});
