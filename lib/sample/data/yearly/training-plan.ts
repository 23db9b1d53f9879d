import { body, signature, table } from "@/lib/sample/data/body";
import { figuresOf } from "@/lib/sample/data/figures";
import type { Template } from "./template";

const COURSES = [
  ["电工", "初级", 160, 800],
  ["焊工", "初级", 180, 900],
  ["缝纫工", "初级", 120, 600],
  ["家政服务员", "初级", 100, 500],
  ["中式烹调师", "初级", 150, 700],
  ["计算机操作员", "初级", 120, 600],
  ["养老护理员", "初级", 120, 700],
  ["电子商务师", "初级", 120, 800],
] as const;

/** The year's plan of subsidised vocational training; its name follows the programmes of the time. */
export const trainingPlan: Template = ({ year, writtenOn, office }) => {
  const { trained } = figuresOf(year);
  const name = year < 2008 ? "再就业培训" : year < 2013 ? "农村劳动力转移就业培训" : "政府补贴职业技能培训";
  const first = year % 3;
  const courses = year >= 2013 ? COURSES.slice(first, first + 5) : COURSES.slice(first, first + 4);
  const raise = year >= 2013 ? 300 : year >= 2008 ? 100 : 0;
  return {
    title: `${office}关于印发${year}年${name}计划的通知`,
    summary: `明确${year}年${name}的对象、工种、补贴标准和报名方式，全年计划培训${trained}人。`,
    categoryCode: "a11-03",
    topic: "public_welfare",
    keywords: ["职业培训", name, "培训补贴"],
    channels: ["website", "notice_board"],
    body: body(
      "各乡镇人民政府、各定点培训机构：",
      `现将${year}年${name}计划印发给你们，请认真组织实施。`,
      "## 一、培训对象和任务",
      `${year < 2008 ? "持有再就业优惠证的下岗失业人员和登记失业人员" : year < 2013 ? "本县农村劳动力和返乡农民工" : "本县城乡劳动者，包括登记失业人员、农村转移就业劳动者和毕业年度高校毕业生"}，全年计划培训${trained}人。`,
      "## 二、培训工种和补贴标准",
      table(
        `${year}年培训工种和补贴标准`,
        [["工种", "等级", "课时", "补贴标准（元/人）"]],
        courses.map(([trade, level, hours, subsidy]) => [
          trade,
          level,
          String(hours),
          String(subsidy + raise),
        ]),
      ),
      "每名学员同一工种同一等级只能享受一次补贴，每年最多享受三次。培训合格并取得相应证书的，按标准全额补贴。",
      "## 三、报名方式",
      "有培训意愿的人员可以到户籍所在地或者常住地乡镇劳动保障事务所报名，也可以直接到定点培训机构报名。报名时出示身份证件，不收取任何费用。",
      "## 四、工作要求",
      "（一）定点培训机构要按照教学大纲组织教学，建立学员考勤和实训记录，不得虚报人数、缩减课时。",
      "（二）补贴资金实行先培训、后补贴，开班前报备、结业后验收。验收结果在本机关公开栏公示7天。",
      "（三）对弄虚作假套取补贴资金的机构，取消定点资格，并依法追回资金。",
      "咨询电话：0000-5550121；监督电话：0000-5550161。",
      ...signature(office, writtenOn),
    ),
  };
};
