import type { RichText, RichTextNode } from "@/lib/rich-text/rich-text";
import type { GateContext, GateDraft } from "./draft";

/** A fictitious notice with nothing to find in it; tests change one thing and see what the gate says. */
export const cleanDraft: GateDraft = {
  kind: "notice",
  title: "澄溪县人力资源和社会保障局关于开展2018年职业技能培训的通知",
  summary: "部署2018年职业技能培训，明确对象、补贴标准和报名办法。自2018年3月1日起施行。",
  body: bodyOf(
    heading(2, "一、培训对象"),
    paragraph("本县城乡劳动者，重点是高校毕业生和返乡农民工。"),
    heading(2, "二、补贴标准"),
    table([
      ["工种", "补贴（元）"],
      ["电工", "800"],
    ]),
    paragraph("咨询电话：0598-8312345。"),
  ),
  indexNumber: null,
  documentNumber: "澄人社〔2018〕12号",
  issuingAgency: "澄溪县人力资源和社会保障局",
  issuedOn: "2018-02-26",
  effectiveOn: "2018-03-01",
  expiresOn: "2020-02-29",
  publishedOn: null,
  disclosureMode: "proactive",
  disclosureReason: null,
  categoryId: "10000000-0000-4000-8000-000000000001",
  source: "澄溪县人力资源和社会保障局",
  keywords: ["职业培训", "补贴"],
  channels: ["门户网站"],
  attachments: [
    {
      id: "a1",
      title: "2018年职业技能培训工种目录",
      name: "工种目录.xlsx",
      mediaType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
      size: 12_288,
      checkedTexts: [{ place: "工作表“目录”", text: "电工\t800" }],
      hiddenData: [],
    },
  ],
  secrecyReview: { by: "李某", at: new Date("2018-02-27T01:00:00Z"), basis: "不涉及国家秘密，可以公开。" },
  changeNote: null,
  editionNumber: 1,
  isImported: false,
};

export const publishContext: GateContext = {
  today: "2018-02-28",
  moment: "publish",
  agency: { fullName: "澄溪县人力资源和社会保障局", shortNames: ["澄溪县人社局"] },
  disclosureDueOn: "2018-03-27",
  linkTargets: new Map(),
  dictionary: { entries: [], ignore: [] },
  categoryIsLeaf: true,
  categoryTimeLimitWorkdays: null,
  indexNumberTaken: false,
};

export function bodyOf(...content: RichTextNode[]): RichText {
  return { type: "doc", content };
}

export function paragraph(...content: (string | RichTextNode)[]): RichTextNode {
  return {
    type: "paragraph",
    content: content.map((part) => (typeof part === "string" ? textNode(part) : part)),
  };
}

export function heading(level: number, text: string): RichTextNode {
  return { type: "heading", attrs: { level }, content: text === "" ? [] : [textNode(text)] };
}

export function link(href: string, text: string): RichTextNode {
  return { type: "text", text, marks: [{ type: "link", attrs: { href } }] };
}

export function image(attrs: { alt?: string; decorative?: boolean }): RichTextNode {
  return {
    type: "image",
    attrs: { src: "attachment:p1", alt: "", caption: "", decorative: false, ...attrs },
  };
}

export function table(rows: string[][], headerRows = 1): RichTextNode {
  return {
    type: "table",
    content: rows.map((cells, row) => ({
      type: "tableRow",
      content: cells.map((text) => ({
        type: row < headerRows ? "tableHeader" : "tableCell",
        attrs: { colspan: 1, rowspan: 1 },
        content: [paragraph(...(text === "" ? [] : [text]))],
      })),
    })),
  };
}

function textNode(text: string): RichTextNode {
  return { type: "text", text };
}
