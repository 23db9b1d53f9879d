import { listNumber } from "@/lib/rich-text/list-number";
import { allWithin, childOf, childrenOf, isOn, settingOf } from "./xml";

type Level = {
  start: number;
  format: string;
  text: string;
  style: string | null;
  restart: boolean;
  figures: boolean;
};
type List = { levels: Level[]; styleLink: string | null; numberStyle: string | null };
type Instance = { list: string; starts: Map<number, number>; levels: Map<number, Level> };

/** What Word prints before a paragraph. `plain`: Arabic figure and full stop, or a bullet, as HTML lists print them. */
export type ParagraphNumber = {
  kind: "bullet" | "number";
  label: string;
  plain: boolean;
  value: number;
  list: string;
  level: number;
};

/** Counts the numbers of a document as Word does (ECMA-376 17.9). Ask once a paragraph, in the order of the text. */
export class Numbering {
  private readonly lists = new Map<string, List>();
  private readonly instances = new Map<string, Instance>();
  private readonly counters = new Map<string, number[]>();
  private readonly begun = new Set<string>();

  constructor(numbering: Document | null) {
    if (!numbering) return;
    for (const element of allWithin(numbering, "w:abstractNum"))
      this.lists.set(element.getAttribute("w:abstractNumId") ?? "", {
        levels: levelsOf(element),
        styleLink: settingOf(element, "w:styleLink"),
        numberStyle: settingOf(element, "w:numStyleLink"),
      });
    for (const element of allWithin(numbering, "w:num"))
      this.instances.set(element.getAttribute("w:numId") ?? "", {
        list: this.resolved(settingOf(element, "w:abstractNumId") ?? ""),
        ...overridesOf(element),
      });
  }

  /** The level that a list ties to a paragraph style, 0 where it ties none. */
  levelOfStyle(numId: string, styleId: string | null): number {
    const instance = this.instances.get(numId);
    const levels = this.lists.get(instance?.list ?? "")?.levels ?? [];
    return Math.max(0, styleId === null ? 0 : levels.findIndex((level) => level?.style === styleId));
  }

  next(numId: string, level: number): ParagraphNumber | null {
    const instance = this.instances.get(numId);
    const definition = instance && this.levelOf(instance, level);
    if (!instance || !definition) return null;
    const value = this.count(numId, instance, level);
    if (definition.format === "bullet")
      return { kind: "bullet", label: "", plain: true, value, list: instance.list, level };
    const label = definition.text.replace(/%([1-9])/g, (_, one: string) =>
      this.figure(instance, Number(one) - 1, definition.figures),
    );
    const plain = definition.format === "decimal" && definition.text === `%${level + 1}.`;
    return { kind: "number", label, plain, value, list: instance.list, level };
  }

  private count(numId: string, instance: Instance, level: number): number {
    const counters = this.counters.get(instance.list) ?? [];
    this.counters.set(instance.list, counters);
    const key = `${numId}/${level}`;
    const restart = instance.starts.get(level);
    if (restart !== undefined && !this.begun.has(key)) counters[level] = restart;
    else counters[level] = (counters[level] ?? (this.levelOf(instance, level)?.start ?? 1) - 1) + 1;
    this.begun.add(key);
    for (let deeper = level + 1; deeper < counters.length; deeper++)
      if (this.levelOf(instance, deeper)?.restart !== false) delete counters[deeper];
    return counters[level] ?? 1;
  }

  private figure(instance: Instance, level: number, figures: boolean): string {
    const definition = this.levelOf(instance, level);
    const counters = this.counters.get(instance.list) ?? [];
    counters[level] ??= definition?.start ?? 1;
    return listNumber(figures ? "decimal" : (definition?.format ?? "decimal"), counters[level]);
  }

  private levelOf(instance: Instance, level: number): Level | undefined {
    return instance.levels.get(level) ?? this.lists.get(instance.list)?.levels[level];
  }

  /** A list may only point at a list style, and the style's own list holds the levels. */
  private resolved(id: string): string {
    const style = this.lists.get(id)?.numberStyle;
    if (!style) return id;
    return [...this.lists].find(([, list]) => list.styleLink === style)?.[0] ?? id;
  }
}

function levelsOf(parent: Element): Level[] {
  const levels: Level[] = [];
  for (const element of childrenOf(parent, "w:lvl"))
    levels[Number(element.getAttribute("w:ilvl") ?? 0)] = levelFrom(element);
  return levels;
}

function levelFrom(element: Element): Level {
  // Newer formats stand in an alternative whose last entry is the one every version understands.
  const formats = allWithin(element, "w:numFmt");
  return {
    start: Number(settingOf(element, "w:start") ?? 1),
    format: formats.at(-1)?.getAttribute("w:val") ?? "decimal",
    text: settingOf(element, "w:lvlText") ?? "",
    style: settingOf(element, "w:pStyle"),
    restart: settingOf(element, "w:lvlRestart") !== "0",
    figures: isOn(element, "w:isLgl"),
  };
}

function overridesOf(num: Element): Pick<Instance, "starts" | "levels"> {
  const starts = new Map<number, number>();
  const levels = new Map<number, Level>();
  for (const override of childrenOf(num, "w:lvlOverride")) {
    const level = Number(override.getAttribute("w:ilvl") ?? 0);
    const start = settingOf(override, "w:startOverride");
    if (start !== null) starts.set(level, Number(start));
    const replaced = childOf(override, "w:lvl");
    if (replaced) levels.set(level, levelFrom(replaced));
  }
  return { starts, levels };
}
