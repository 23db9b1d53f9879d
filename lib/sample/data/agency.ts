import type { AgencySettings } from "@/lib/agencies/schema";
import type { Day } from "@/lib/time";

export type SampleAgency = {
  slug: string;
  name: string;
  shortName: string;
  parentSlug: string | null;
  /** GB 32100, with right check characters; its area code is not in use, so no real body can have it. */
  unifiedSocialCreditCode: string;
  areaCode: string;
  settings: AgencySettings;
};

/** Words of the banner that stands on every page of the sample. */
export const SAMPLE_BANNER =
  "示例内容：本站展示的机关、文件和数据均为虚构，仅用于演示系统功能，不代表任何真实机关。";

/** Telephone numbers begin with 0000, which is no area code; addresses end in .example (RFC 2606). */
const site = {
  siteDomain: "www.yunxi.example",
  siteIdCode: "9999010001",
  icpNumber: "示例ICP备00000000号",
  policeNumber: "示例公网安备00000000000000号",
  postalCode: "000000",
  officeHours: "工作日上午8:30至12:00，下午14:30至17:30（法定节假日除外）",
  faultReportUrl: "",
  governmentMarkUrl: "",
};

export const parentAgency: SampleAgency = {
  slug: "yunxi",
  name: "云溪县人民政府",
  shortName: "云溪县政府",
  parentSlug: null,
  unifiedSocialCreditCode: "11999901YX0000024Q",
  areaCode: "999901",
  settings: {
    ...site,
    officeName: "云溪县人民政府办公室政务公开股",
    address: "云溪县示例大道1号",
    phone: "0000-5550001",
    fax: "0000-5550002",
    email: "disclosure@yunxi.example",
    siteName: "云溪县人民政府",
    organiser: "云溪县人民政府办公室",
    columnDescription: "云溪县人民政府主动公开的政府信息（示例）",
  },
};

export const sampleAgency: SampleAgency = {
  slug: "yunxi-hrss",
  name: "云溪县人力资源和社会保障局",
  shortName: "云溪县人社局",
  parentSlug: parentAgency.slug,
  unifiedSocialCreditCode: "11999901YX0000016X",
  areaCode: "999901",
  settings: {
    ...site,
    officeName: "云溪县人力资源和社会保障局办公室",
    address: "云溪县示例路18号县人力资源和社会保障局二楼205室",
    phone: "0000-5550101",
    fax: "0000-5550102",
    email: "disclosure@hrss.yunxi.example",
    siteName: "云溪县人力资源和社会保障局",
    organiser: "云溪县人力资源和社会保障局",
    columnDescription: "云溪县人力资源和社会保障局主动公开的政府信息（示例）",
  },
};

/** The day on which the labour and the personnel bureau became one. */
export const MERGED_ON: Day = "2010-06-01";

/** The bureau's name on a day: records keep the name of the office that made them. */
export function issuerOn(day: Day, field: "labour" | "personnel" = "labour"): string {
  if (day >= MERGED_ON) return sampleAgency.name;
  return field === "labour" ? "云溪县劳动和社会保障局" : "云溪县人事局";
}

/** A number of the bureau's own documents (机关代字〔年份〕序号号), with its mark on that day. */
export function documentNumberOn(day: Day, sequence: number): string {
  return `${day < MERGED_ON ? "云劳社" : "云人社"}〔${day.slice(0, 4)}〕${sequence}号`;
}
