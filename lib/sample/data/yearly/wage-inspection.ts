import { body, signature, table } from "@/lib/sample/data/body";
import { figuresOf } from "@/lib/sample/data/figures";
import { figure, type Template } from "./template";

/** 农民工工资支付专项检查, held before the spring festival and reported afterwards. */
export const wageInspection: Template = ({ year, writtenOn, office }) => {
  const { inspectedEmployers, affectedWorkers, recoveredWages } = figuresOf(year);
  const building = Math.round(inspectedEmployers * 0.42);
  const factories = Math.round(inspectedEmployers * 0.37);
  const rest = inspectedEmployers - building - factories;
  const orders = Math.round(inspectedEmployers * 0.11);
  return {
    title: `云溪县${year}年农民工工资支付情况专项检查结果`,
    summary: `${year}年专项检查用人单位${inspectedEmployers}户，追回拖欠工资${figure(recoveredWages, 1)}万元，并公布投诉举报渠道。`,
    categoryCode: "a11-06",
    topic: "social_function",
    keywords: ["农民工", "工资支付", "专项检查"],
    channels: ["website", "notice_board"],
    body: body(
      `根据${year >= 2011 ? "上级统一部署" : "年度工作安排"}，${office}会同住房城乡建设、公安、工会等单位，在全县开展了农民工工资支付情况专项检查，现将结果公布如下。`,
      "## 一、检查情况",
      `共检查用人单位${inspectedEmployers}户，涉及劳动者${affectedWorkers}人，重点检查建筑施工、加工制造等使用农民工较多的行业。`,
      table(
        `${year}年专项检查情况`,
        [["行业", "检查户数（户）", "下达限期改正指令（份）"]],
        [
          ["建筑施工", String(building), String(orders - Math.floor(orders / 3))],
          ["加工制造", String(factories), String(Math.floor(orders / 3))],
          ["住宿餐饮和其他", String(rest), "0"],
          ["合计", String(inspectedEmployers), String(orders)],
        ],
      ),
      "## 二、处理结果",
      `对检查中发现的问题，下达限期改正指令${orders}份，为劳动者追回拖欠工资${figure(recoveredWages, 1)}万元。${year >= 2012 ? "对拒不改正的，依法移送有关机关处理。" : "对拒不改正的，依法给予行政处罚。"}`,
      "## 三、长效措施",
      year >= 2016
        ? "（一）全面落实农民工实名制管理、工资专用账户和银行代发制度。"
        : "（一）督促施工单位建立工资支付台账，按月足额支付工资。",
      year >= 2008
        ? "（二）督促用人单位依法与劳动者订立书面劳动合同。"
        : "（二）推行工资保证金制度，在建工程开工前足额缴存。",
      "（三）畅通投诉举报渠道，做到有诉必应、有案必查。",
      "## 四、投诉举报渠道",
      "劳动者遇到拖欠工资的情况，可以到县劳动保障监察机构投诉，也可以拨打0000-5550221反映。投诉时请说明用人单位名称、拖欠时间和金额，并尽量提供考勤、欠条等材料。",
      ...signature(office, writtenOn),
    ),
  };
};
