import { body, signature, table } from "@/lib/sample/data/body";
import type { Template } from "./template";

type Part = [name: string, amount: number];

/** Grant of a year in 万元, and how it is spent; kept plain so that the sums can be checked by head. */
function grant(year: number): { total: number; parts: Part[]; cars: number; guests: number } {
  const total = 620 + (year - 2013) * 38;
  const social = Math.round(total * 0.72);
  const medical = Math.round(total * 0.06);
  const housing = Math.round(total * 0.08);
  const parts: Part[] = [
    ["社会保障和就业支出", social],
    [year >= 2019 ? "卫生健康支出" : "医疗卫生支出", medical],
    ["住房保障支出", housing],
    ["其他支出", total - social - medical - housing],
  ];
  return {
    total,
    parts,
    cars: Math.max(2.4, 6 - (year - 2013) * 0.4),
    guests: Math.max(0.8, 3 - (year - 2013) * 0.25),
  };
}

/** 部门预算 of the year. */
export const departmentBudget: Template = ({ year, writtenOn, office }) => {
  const { total, parts, cars, guests } = grant(year);
  return {
    title: `${office}${year}年度部门预算`,
    summary: `公开${year}年度部门收支预算、“三公”经费预算和政府采购预算，收支总预算${total}万元。`,
    categoryCode: "a07-01",
    topic: "social_function",
    keywords: ["部门预算", "三公经费", `${year}年`],
    attachments: [
      {
        name: `${year}年度部门收支预算表.xlsx`,
        title: `${year}年度部门收支预算表`,
        content: {
          format: "xlsx",
          sheets: [{ name: "收支预算", rows: [["项目", "金额（万元）"], ...parts, ["合计", total]] }],
        },
      },
    ],
    body: body(
      "## 一、部门职责和机构情况",
      "本部门贯彻执行人力资源和社会保障法律法规和政策，承担促进就业、社会保险、人才人事、劳动关系等职责。部门预算包括局机关和所属财政补助事业单位。",
      "## 二、收支预算总体情况",
      `${year}年收入预算${total}万元，全部为一般公共预算拨款；支出预算${total}万元，收支平衡。`,
      table(
        `${year}年度支出预算`,
        [["支出功能分类", "金额（万元）"]],
        [...parts.map(([name, amount]) => [name, String(amount)]), ["合计", String(total)]],
      ),
      "## 三、“三公”经费预算",
      `“三公”经费预算${(cars + guests).toFixed(2)}万元。其中因公出国（境）费0万元；公务用车运行维护费${cars.toFixed(2)}万元，没有安排公务用车购置费；公务接待费${guests.toFixed(2)}万元。“三公”经费预算没有超过上年。`,
      "## 四、其他说明",
      `政府采购预算${Math.round(total * 0.05)}万元，主要用于办公设备更新和信息系统运行维护。没有政府性基金预算和国有资本经营预算。`,
      "名词解释：“三公”经费，是指因公出国（境）费、公务用车购置和运行维护费、公务接待费。",
      "咨询电话：0000-5550161。",
      ...signature(office, writtenOn),
    ),
  };
};

/** 部门决算 of the year before. */
export const departmentAccounts: Template = ({ year, writtenOn, office }) => {
  const past = year - 1;
  const { total, parts, cars, guests } = grant(past);
  const carsSpent = cars * 0.92;
  const guestsSpent = guests * 0.81;
  return {
    title: `${office}${past}年度部门决算`,
    summary: `公开${past}年度部门收支决算和“三公”经费决算，说明预算执行和绩效情况。`,
    categoryCode: "a07-02",
    topic: "social_function",
    keywords: ["部门决算", "三公经费", `${past}年`],
    body: body(
      "## 一、收支决算总体情况",
      `${past}年度收入决算${total}万元，支出决算${total}万元，年末没有结转结余。`,
      table(
        `${past}年度支出决算`,
        [["支出功能分类", "年初预算（万元）", "决算（万元）"]],
        [
          ...parts.map(([name, amount]) => [name, String(amount), String(amount)]),
          ["合计", String(total), String(total)],
        ],
      ),
      "## 二、“三公”经费决算",
      table(
        `${past}年度“三公”经费`,
        [["项目", "预算（万元）", "决算（万元）"]],
        [
          ["因公出国（境）费", "0.00", "0.00"],
          ["公务用车运行维护费", cars.toFixed(2), carsSpent.toFixed(2)],
          ["公务接待费", guests.toFixed(2), guestsSpent.toFixed(2)],
          ["合计", (cars + guests).toFixed(2), (carsSpent + guestsSpent).toFixed(2)],
        ],
      ),
      "决算数小于预算数，主要是严格执行厉行节约的各项规定，压减公务接待和用车开支。",
      "## 三、绩效情况",
      `对${past}年度就业补助、社会保险经办等项目开展了绩效自评，目标完成情况良好。存在的问题是个别项目支出进度前慢后快，将在下一年度加强项目前期准备。`,
      "咨询电话：0000-5550161。",
      ...signature(office, writtenOn),
    ),
  };
};
