import type { PlatformPartBlock } from "@/components/public/platform-overview";
import { PLACE_NAMES, type PlatformPart } from "@/lib/labels/navigation";
import type { PublicCategory } from "@/lib/reader/catalog";
import type { PartRecord } from "@/lib/reader/platform";
import type { PublicSite } from "@/lib/reader/read-site";

export const PLATFORM_HREFS: Record<PlatformPart, string> = {
  guide: "/disclosure/guide",
  rules: "/disclosure/rules",
  proactive: "/disclosure/catalog",
  annualReports: "/annual-reports",
  foi: "/foi",
};

export const DISCLOSURE_CRUMBS = [
  { href: "/", label: PLACE_NAMES.home },
  { href: "/disclosure", label: PLACE_NAMES.disclosure },
];

type Parts = {
  guide: PartRecord[];
  rules: PartRecord[];
  reports: PartRecord[];
  catalog: PublicCategory[];
  site: PublicSite;
};

/** The five parts of 国办公开办函〔2019〕61号 with what each of them holds today. */
export function platformBlocks({ guide, rules, reports, catalog, site }: Parts): PlatformPartBlock[] {
  const newest = catalog
    .flatMap((category) => category.newestOn ?? [])
    .sort()
    .at(-1);
  return [
    {
      part: "guide",
      href: PLATFORM_HREFS.guide,
      description:
        "信息的分类、编排体系和获取方式，政府信息公开工作机构的名称、办公地址、办公时间和联系方式。",
      updatedOn: guide[0]?.updatedOn,
    },
    {
      part: "rules",
      href: PLATFORM_HREFS.rules,
      description: "与政府信息公开有关的法律、法规和本机关工作制度。",
      updatedOn: rules[0]?.updatedOn,
      links: rules.slice(0, 6).map(({ href, title }) => ({ href, label: title })),
    },
    {
      part: "proactive",
      href: PLATFORM_HREFS.proactive,
      description: "依照《中华人民共和国政府信息公开条例》第二十条、第二十一条主动公开的政府信息。",
      updatedOn: newest,
      links: catalog.map(({ code, name, count }) => ({
        href: `/disclosure/catalog/${code}`,
        label: name,
        note: count > 0 ? `${count} 条` : "暂无信息",
      })),
    },
    {
      part: "annualReports",
      href: PLATFORM_HREFS.annualReports,
      description: reports.length > 0 ? "历年政府信息公开工作年度报告。" : "年度报告发布后在这里按年度列出。",
      updatedOn: reports[0]?.updatedOn,
      links: reports.map(({ href, title }) => ({ href, label: title })),
    },
    {
      part: "foi",
      href: PLATFORM_HREFS.foi,
      description: `需要未主动公开的政府信息，可以向${site.shortName}提出申请。`,
    },
  ];
}
