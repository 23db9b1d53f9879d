import { body, signature, table } from "@/lib/sample/data/body";
import { figuresOf } from "@/lib/sample/data/figures";
import { change, figure, type Template } from "./template";

/** The three funds share the year's totals in these parts; injury insurance began in 2004. */
const PARTS = [
  { name: "职工基本养老保险", income: 0.86, expense: 0.9, insured: "pensionInsured" },
  { name: "失业保险", income: 0.09, expense: 0.06, insured: "unemploymentInsured" },
  { name: "工伤保险", income: 0.05, expense: 0.04, insured: "injuryInsured" },
] as const;

/** 社会保险基金运行情况 of the year before, once a year. */
export const fundReport: Template = ({ year, writtenOn, office }) => {
  const past = year - 1;
  const now = figuresOf(past);
  const before = figuresOf(Math.max(past - 1, 2003));
  const rows = PARTS.map((part) => [
    part.name,
    String(now[part.insured]),
    figure(now.fundIncome * part.income, 1),
    figure(now.fundExpense * part.expense, 1),
  ]);
  return {
    title: `云溪县${past}年社会保险基金运行情况`,
    summary: `公布${past}年养老、失业、工伤保险参保人数，以及基金收入、支出和年末累计结余。`,
    categoryCode: "a04-02",
    topic: "social_security",
    keywords: ["社会保险", "基金运行", `${past}年`],
    channels: ["website", "notice_board"],
    attachments: [
      {
        name: `云溪县${past}年社会保险基金收支表.csv`,
        title: `云溪县${past}年社会保险基金收支表`,
        content: {
          format: "csv",
          rows: [["险种", "年末参保人数（人）", "基金收入（万元）", "基金支出（万元）"], ...rows],
        },
      },
    ],
    body: body(
      `现将云溪县${past}年社会保险基金运行情况公布如下，请社会各界监督。`,
      "## 一、参保情况",
      `${past}年末，全县参加职工基本养老保险${now.pensionInsured}人，比上年末${change(now.pensionInsured, before.pensionInsured)}；参加失业保险${now.unemploymentInsured}人；参加工伤保险${now.injuryInsured}人。`,
      "## 二、基金收支情况",
      `全年社会保险基金收入${now.fundIncome}万元，比上年${change(now.fundIncome, before.fundIncome)}；基金支出${now.fundExpense}万元，比上年${change(now.fundExpense, before.fundExpense)}；年末累计结余${now.fundBalance}万元。`,
      table(
        `云溪县${past}年社会保险基金收支表`,
        [
          [
            { text: "险种", rowspan: 2 },
            { text: "年末参保人数（人）", rowspan: 2 },
            { text: "基金（万元）", colspan: 2 },
          ],
          ["收入", "支出"],
        ],
        [...rows, ["合计", "—", figure(now.fundIncome, 1), figure(now.fundExpense, 1)]],
      ),
      "## 三、待遇发放和基金监督",
      `各项社会保险待遇按时足额发放，没有发生拖欠。${past >= 2011 ? "按照《中华人民共和国社会保险法》的要求，" : ""}本机关对基金收支、管理开展了${past >= 2012 ? "内部控制检查和专项稽核" : "专项检查"}，检查结果已报县人民政府。`,
      "单位和个人发现侵占、挪用社会保险基金的，可以向本机关举报，举报电话：0000-5550161。",
      ...signature(office, writtenOn),
    ),
  };
};
