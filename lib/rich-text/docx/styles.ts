import { allWithin, childOf, settingOf } from "./xml";

export type NumberProperties = { numId: string | null; level: number | null };

/** What paragraphs inherit from their style: number, outline level and the style's own name. */
export class Styles {
  private readonly byId = new Map<string, Element>();

  constructor(styles: Document | null) {
    for (const style of styles ? allWithin(styles, "w:style") : [])
      this.byId.set(style.getAttribute("w:styleId") ?? "", style);
  }

  /** English lower-case name, which Word keeps in every language version ("heading 1", "toc 2", "caption"). */
  nameOf(styleId: string | null): string {
    return (settingOf(this.byId.get(styleId ?? ""), "w:name") ?? "").toLowerCase();
  }

  /** Outline level 0 to 8 of the style or of those it is based on, null for body text. */
  outlineLevelOf(styleId: string | null): number | null {
    const heading = /^heading ([1-9])$/.exec(this.nameOf(styleId))?.[1];
    if (heading !== undefined) return Number(heading) - 1;
    const level = this.inherited(styleId, (properties) => settingOf(properties, "w:outlineLvl"));
    return level === null || Number(level) > 8 ? null : Number(level);
  }

  numberOf(styleId: string | null): NumberProperties {
    const own = this.inherited(styleId, (properties) => numberProperties(properties));
    return own ?? { numId: null, level: null };
  }

  alignmentOf(styleId: string | null): string | null {
    return this.inherited(styleId, (properties) => settingOf(properties, "w:jc"));
  }

  private inherited<T>(styleId: string | null, read: (properties: Element) => T | null): T | null {
    let id = styleId;
    // Styles of damaged files may be based on one another in a circle.
    for (let step = 0; id !== null && step < 20; step++) {
      const style = this.byId.get(id);
      const properties = childOf(style, "w:pPr");
      const value = properties ? read(properties) : null;
      if (value !== null) return value;
      id = settingOf(style, "w:basedOn");
    }
    return null;
  }
}

export function numberProperties(properties: Element | null): NumberProperties | null {
  const element = childOf(properties, "w:numPr");
  if (!element) return null;
  const level = settingOf(element, "w:ilvl");
  return { numId: settingOf(element, "w:numId"), level: level === null ? null : Number(level) };
}
