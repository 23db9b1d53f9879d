import { body, signature, table } from "@/lib/sample/data/body";
import { figuresOf } from "@/lib/sample/data/figures";
import { change, type Template } from "./template";

/** 就业统计 of the year before. */
export const employmentStatistics: Template = ({ year, writtenOn, office }) => {
  const past = year - 1;
  const now = figuresOf(past);
  const before = figuresOf(past - 1);
  const hard = Math.round(now.reemployed * 0.31);
  const hardBefore = Math.round(before.reemployed * 0.31);
  const line = (name: string, value: number, former: number) => [
    name,
    "人",
    String(value),
    String(former),
    change(value, former),
  ];
  return {
    title: `云溪县${past}年就业工作主要统计数据`,
    summary: `公布${past}年城镇新增就业、失业人员再就业和职业技能培训人数，以及与上年的比较。`,
    categoryCode: "a04-01",
    topic: "social_function",
    keywords: ["就业统计", "城镇新增就业", `${past}年`],
    body: body(
      `${past}年，全县就业形势总体稳定，城镇新增就业${now.newJobs}人，比上年${change(now.newJobs, before.newJobs)}。主要统计数据如下。`,
      table(
        `云溪县${past}年就业工作主要统计数据`,
        [["指标名称", "单位", `${past}年`, `${past - 1}年`, "比上年"]],
        [
          line("城镇新增就业", now.newJobs, before.newJobs),
          line("失业人员再就业", now.reemployed, before.reemployed),
          line("其中：就业困难人员就业", hard, hardBefore),
          line("政府补贴职业技能培训", now.trained, before.trained),
        ],
      ),
      "## 指标说明",
      "城镇新增就业人数，是指报告期内城镇累计新就业人数减去自然减员人数。失业人员再就业人数，是指报告期内登记失业人员实现就业的人数。",
      "数据来源：县就业服务机构业务统计。统计期间为当年1月1日至12月31日。",
      "对统计数据有疑问的，可以在办公时间致电0000-5550121咨询。",
      ...signature(office, writtenOn),
    ),
  };
};
