import { body, signature, table } from "@/lib/sample/data/body";
import { figuresOf } from "@/lib/sample/data/figures";
import type { Template } from "./template";

/** 缴费基数: every year, from the average wage of the year before. */
export const contributionBase: Template = ({ year, writtenOn, office }) => {
  const average = figuresOf(Math.max(year - 1, 2003)).averageWage;
  const upper = average * 3;
  const lower = Math.round(average * 0.6);
  const employer = year >= 2016 ? "19%" : "20%";
  const unemployment = unemploymentRates(year);
  return {
    title: `${office}关于公布${year}年度社会保险缴费基数的通知`,
    summary: `公布${year}年度社会保险缴费基数的上下限、费率和申报时间，自${year}年7月1日起执行。`,
    categoryCode: "a11-02",
    topic: "social_security",
    keywords: ["社会保险", "缴费基数", `${year}年`],
    channels: year >= 2010 ? ["website", "notice_board", "service_centre"] : ["website", "notice_board"],
    effectiveOn: `${year}-07-01`,
    body: body(
      "各参保单位、灵活就业参保人员：",
      `根据社会保险有关规定，现将${year}年度（${year}年7月1日至${year + 1}年6月30日）社会保险缴费基数有关事项通知如下。`,
      "## 一、缴费基数",
      `本年度以上年度在岗职工月平均工资${average}元为计算依据。职工本人上年度月平均工资高于${upper}元的，按${upper}元核定缴费基数；低于${lower}元的，按${lower}元核定；在两者之间的，按本人实际工资核定。`,
      table(
        `${year}年度社会保险缴费基数和费率`,
        [["险种", "月缴费基数上限（元）", "月缴费基数下限（元）", "单位费率", "个人费率"]],
        [
          ["职工基本养老保险", String(upper), String(lower), employer, "8%"],
          ["失业保险", String(upper), String(lower), ...unemployment],
          ...(year >= 2004
            ? [["工伤保险", "按单位工资总额", "按单位工资总额", "按行业差别费率", "个人不缴费"]]
            : []),
        ],
      ),
      "## 二、申报时间和方式",
      `用人单位应于${year}年7月31日前，如实申报职工上年度工资总额。${year >= 2014 ? "可以通过网上申报系统办理，也可以到县社会保险中心窗口办理。" : "请携带工资发放表和缴费基数申报表，到社会保险经办窗口办理。"}`,
      "逾期未申报的，按照上月缴费额的110%确定应缴数额；补办申报手续后，按照规定结算。",
      "## 三、灵活就业人员",
      "以个体身份参加职工基本养老保险的人员，可以在缴费基数上下限之间自行选择缴费基数，缴费比例为20%，其中8%记入个人账户。",
      "## 四、咨询方式",
      "对缴费基数有疑问的单位和个人，可以在办公时间到社会保险经办窗口咨询，联系电话：0000-5550211。",
      ...signature(office, writtenOn),
    ),
  };
};

/** Employer's and employee's share; the total went from 3 to 2 per cent in 2015 and to 1 per cent in 2017. */
function unemploymentRates(year: number): [string, string] {
  if (year >= 2017) return ["0.5%", "0.5%"];
  if (year >= 2015) return ["1.5%", "0.5%"];
  return ["2%", "1%"];
}
