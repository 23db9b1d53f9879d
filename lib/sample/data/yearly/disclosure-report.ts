import { body, signature, table } from "@/lib/sample/data/body";
import { disclosedIn, disclosedThrough } from "@/lib/sample/data/disclosure-counts";
import { reportTopics } from "@/lib/sample/data/report-topics";
import type { Template } from "./template";

/** 年度报告 in the form of the regulation of 2008, for the years up to 2017; its counts are those of the sample itself. */
export const legacyDisclosureReport: Template = ({ year, writtenOn, office }) => {
  const past = year - 1;
  const made = disclosedIn(past);
  const total = disclosedThrough(past);
  const topics = reportTopics(past);
  const zero = (name: string) => [name, "件", "0", "0"];
  return {
    title: `${office}${past}年政府信息公开工作年度报告`,
    summary: `报告${past}年主动公开、依申请公开、收费、复议诉讼情况，以及存在的问题和改进措施。`,
    categoryCode: "annual-reports",
    topic: "other",
    keywords: ["政府信息公开", "年度报告", `${past}年`],
    channels: ["website"],
    body: body(
      `本报告根据《中华人民共和国政府信息公开条例》（国务院令第492号）编制。统计期限为${past === 2008 ? "2008年5月1日" : `${past}年1月1日`}至${past}年12月31日。对本报告有疑问的，请与本机关办公室联系，电话：0000-5550101。`,
      "## 一、概述",
      `${past}年，本机关按照县人民政府的统一部署，${past <= 2010 ? "编制公开指南和目录，建立保密审查和依申请公开制度" : past <= 2014 ? "充实公开内容，规范发布流程，加强社会保险和就业信息的公开" : "推进决策、执行、管理、服务、结果公开，加强政策解读和回应关切"}，保障群众的知情权、参与权和监督权。`,
      "## 二、主动公开政府信息情况",
      `截至${past}年12月31日，本机关历年累计主动公开政府信息${total}条，其中${past}年主动公开${made}条。`,
      ...(topics === "" ? [] : [`${past}年主动公开的政府信息，按主要类别分：${topics}。`]),
      "主要通过政府门户网站公开，并在局机关设置公开栏，对重要的、涉及民生的文件材料以纸质形式公开。",
      "## 三、依申请公开办理情况",
      `${past}年，本机关没有收到政府信息公开申请，没有收取检索、复制、邮寄等费用。`,
      "## 四、行政复议和行政诉讼情况",
      `${past}年，本机关没有发生因政府信息公开引起的行政复议、行政诉讼和申诉。`,
      "## 五、存在的主要问题和改进措施",
      past <= 2012
        ? "一是公开内容还不够全面，二是更新不够及时。下一步将落实专人负责，完善目录，按时发布。"
        : "一是部分股室公开意识不强，二是解读形式比较单一。下一步将加强培训，把公开要求纳入公文办理流程，丰富解读形式。",
      "## 六、附表",
      table(
        `${past}年政府信息公开情况统计表`,
        [["指标名称", "单位", `${past}年`, "历年累计"]],
        [
          ["主动公开文件数", "条", String(made), String(total)],
          ["其中：1.政府网站公开数", "条", String(made), String(total)],
          ["2.政府公报公开数", "条", "0", "0"],
          ...[
            "受理政府信息公开申请总数",
            "对申请的答复总数",
            "接受行政申诉、举报数",
            "行政复议数",
            "行政诉讼数",
          ].map(zero),
        ],
      ),
      "说明：主动公开政府信息数从2003年开始统计；其他各项从2008年开始统计。",
      ...signature(office, writtenOn),
    ),
  };
};
