import { body, signature } from "@/lib/sample/data/body";
import { figuresOf } from "@/lib/sample/data/figures";
import type { Template } from "./template";

/** The yearly written review of employers (formerly 劳动保障年检). */
export const employerReview: Template = ({ year, writtenOn, office }) => {
  const name = year < 2010 ? "劳动保障年检" : "劳动保障守法诚信书面审查";
  const { inspectedEmployers } = figuresOf(year);
  return {
    title: `${office}关于开展${year}年度${name}的通告`,
    summary: `告知${year}年度${name}的范围、时间、材料和办理地点，请用人单位按时报送。`,
    categoryCode: "a05-03",
    topic: "social_function",
    keywords: [name, "用人单位"],
    channels: ["website", "notice_board"],
    body: body(
      "全县各用人单位：",
      `为督促用人单位遵守劳动保障法律法规，维护劳动者合法权益，决定开展${year}年度${name}。现将有关事项通告如下。`,
      "## 一、范围",
      "本县行政区域内与劳动者建立劳动关系的企业、民办非企业单位和有雇工的个体工商户。",
      "## 二、时间",
      `即日起至${year}年6月30日。请各单位合理安排时间，避免集中在期末办理。`,
      "## 三、内容",
      "- 制定内部劳动规章制度的情况；",
      `- 订立${year >= 2008 ? "和履行书面劳动合同" : "劳动合同"}的情况；`,
      "- 遵守工作时间和休息休假规定的情况；",
      "- 支付劳动者工资和执行最低工资标准的情况；",
      "- 参加社会保险和缴纳社会保险费的情况。",
      "## 四、报送材料",
      `（一）《${name}申报表》一式两份；`,
      "（二）营业执照副本复印件；",
      "（三）上年度十二月份职工名册和工资支付表；",
      "（四）社会保险缴费凭证复印件。",
      "## 五、办理地点",
      `${year >= 2014 ? "可以通过网上办事大厅报送，也可以" : "请"}到县劳动保障监察机构办理，联系电话：0000-5550221。${name}不收取任何费用。`,
      `上一年度共检查用人单位${Math.max(40, inspectedEmployers - 6)}户。对逾期不报送、隐瞒事实的单位，将列为重点检查对象。`,
      ...signature(office, writtenOn),
    ),
  };
};
