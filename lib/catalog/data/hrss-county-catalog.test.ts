import { describe, expect, it } from "vitest";
import { hrssCountyCatalog } from "./hrss-county-catalog";
import type { StatutoryLeaf } from "./schema";
import { statisticsTopics } from "./statistics-topics";

const { categories, channels, columnTypes, freshnessLimits } = hrssCountyCatalog;
const leaves = categories.filter((category): category is StatutoryLeaf => category.kind === "leaf");
const branches = categories.filter((category) => category.kind === "branch");
const childrenOf = (code: string) => categories.filter((category) => category.parent === code);

describe("the statutory catalog of a county bureau", () => {
  it("has the fifteen items of article 20 as upper nodes, in order", () => {
    const items = branches.filter((branch) => branch.article20 !== null);
    expect(items.map((item) => item.article20)).toEqual(Array.from({ length: 15 }, (_, index) => index + 1));
    expect(items.every((item) => item.parent === null && item.group === "article20")).toBe(true);
  });

  it("gives a reason exactly where an item does not apply, and lets nothing hang below it", () => {
    for (const branch of branches) {
      expect(branch.notApplicableReason === null, branch.code).toBe(branch.applicable);
      expect(childrenOf(branch.code).length > 0, branch.code).toBe(branch.applicable);
    }
    expect(branches.filter((branch) => !branch.applicable).map((branch) => branch.article20)).toEqual([
      10, 13,
    ]);
  });

  it("uses every code once and names parents that are upper nodes and come first", () => {
    const seen = new Map<string, string>();
    for (const category of categories) {
      expect(seen.has(category.code), category.code).toBe(false);
      if (category.parent !== null) expect(seen.get(category.parent), category.code).toBe("branch");
      seen.set(category.code, category.kind);
    }
  });

  it("uses no name twice under one parent", () => {
    const names = categories.map((category) => `${category.parent}/${category.name}`);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  it("holds the nine groups and twenty-five matters of the employment standard of 2019", () => {
    const groups = childrenOf("a11-e");
    expect(groups).toHaveLength(9);
    expect(groups.flatMap((group) => childrenOf(group.code))).toHaveLength(25);
  });

  it("prints the eleven uniform elements on every matter of social insurance", () => {
    const matters = leaves.filter((leaf) => leaf.code.startsWith("a11-s"));
    expect(matters.length).toBeGreaterThan(50);
    for (const matter of matters) expect(matter.elements, matter.code).toHaveLength(11);
  });

  it.each(leaves)(
    "$code $name takes its channels, column type and freshness limit from the lists",
    (leaf) => {
      const channelIds = channels.map((channel) => channel.id);
      expect(leaf.channels.filter((id) => !channelIds.includes(id))).toEqual([]);
      expect(leaf.channels).toContain("website");
      expect(columnTypes).toContain(leaf.columnType);
      const limit = freshnessLimits.find((known) => known.days === leaf.freshnessDays);
      expect(leaf.freshnessSource).toBe(limit?.source ?? null);
      expect(leaf.audience.groups.length > 0).toBe(leaf.audience.scope === "specific");
    },
  );

  it("names a law or a document number for every number of days", () => {
    const source = /〔\d{4}〕\d+号|国务院令第\d+号|《.+》第.+条/;
    for (const leaf of leaves) {
      expect(leaf.timeLimitSource, leaf.code).toMatch(source);
      if (leaf.freshnessDays !== null) expect(leaf.freshnessSource, leaf.code).toMatch(source);
    }
  });

  it("lets 14 days pass for news, 183 for notices, and follows the limit in its wording", () => {
    const leaf = (code: string) => leaves.find((candidate) => candidate.code === code);
    expect(leaf("news")?.freshnessDays).toBe(14);
    expect(leaf("notices")?.freshnessDays).toBe(183);
    expect(leaf("a02-01")?.freshnessDays).toBeNull();
    for (const one of leaves) {
      if (one.timeLimitWorkdays !== null)
        expect(one.timeLimit, one.code).toContain(`${one.timeLimitWorkdays}个工作日`);
    }
  });

  it("lists the national channels as they are named there and marks the bureau's own board as an addition", () => {
    expect(channels.filter((channel) => channel.standard)).toHaveLength(13);
    expect(channels.filter((channel) => !channel.standard).map((channel) => channel.id)).toEqual([
      "notice_board",
    ]);
  });
});

describe("the topics of the yearly count", () => {
  it("are the five of the legacy report, in its order", () => {
    const names = statisticsTopics.map((topic) => topic.name);
    expect(names).toEqual(["社会职能类", "社会公益类", "社会保障类", "工作动态类", "其他主动公开"]);
  });
});
