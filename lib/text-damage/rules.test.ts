import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { findDamage } from "./rules";

const codes = (text: string) => findDamage(text).map(({ code, quote }) => [code, quote]);

describe("findDamage reports", () => {
  test.each([
    ["text.lost-characters", "已于201711月底完成。", "201711月"],
    ["text.lost-characters", "已于20173月全面推开。", "20173月"],
    ["text.lost-characters", "截至2017年月底共12条。", "2017年月"],
    ["text.lost-characters", "自2018年11日至年底。", "2018年11日"],
    ["text.lost-characters", "至2018年1231日止。", "2018年1231日"],
    ["text.lost-characters", "于11月日，开放。", "月日"],
    ["text.lost-characters", "统计时段自20151120151231，按年。", "20151120151231"],
    ["text.lost-characters", "始于201年3月。", "201年"],
    ["text.lost-characters", "依照青办发〔201823)的要求", "〔201823"],
    ["text.lost-characters", "依照青政办2018〕43号", "2018〕"],
    ["text.lost-characters", "依照青政办〔2018〕号", "〔2018〕号"],
    ["text.lost-characters", "（青政办〔2018〕43）", "〔2018〕43"],
    ["text.lost-characters", "印发《》的通知。", "《》"],
    ["text.lost-characters", "人力资源\uFFFD\uFFFD局。", "\uFFFD\uFFFD"],
    ["text.lost-characters", "社会锟斤拷保险。", "锟斤拷"],
    ["text.lost-characters", "社会??保险。", "??"],
    ["text.lost-characters", "合计十一大类条。", "合计十一大类条".slice(-6)],
    [
      "text.lost-characters",
      "社会公益类2条社会保障类2条，工作动态类1条，其他1条。",
      "社会公益类2条社会保障类2条",
    ],
    ["text.doubled-character", "融合工作已于于年底完成。", "于于"],
    ["text.doubled-character", "公开的的内容不多。", "的的"],
    ["text.doubled-character", "开展了了三次检查。", "了了"],
    ["text.doubled-character", "这是是重点工作。", "是是"],
    ["text.doubled-character", "图书馆和和档案馆。", "和和"],
    ["text.doubled-character", "平台在在去年上线。", "在在"],
    ["text.doubled-character", "期限为为二十日。", "为为"],
    ["text.doubled-character", "人员力量不足不足，有待加强。", "不足不足"],
    ["text.doubled-character", "认真做好党建工作工作。", "工作工作"],
    ["text.doubled-character", "一是公开，，二是解读。", "，，"],
    ["text.doubled-character", "已经完成。。", "。。"],
    ["text.template-residue", "阅读：{{ pvCount }} 次", "{{ pvCount }}"],
    ["text.template-residue", "阅读：{{ pvCount 次", "{{ pvCount 次"],
    ["text.template-residue", "您好，\u0024{user.name}", "\u0024{user.name}"],
    ["text.template-residue", "标题：{article.title}", "{article.title}"],
    ["text.template-residue", "共undefined条", "undefined"],
    ["text.template-residue", "来源：null", "null"],
    ["text.template-residue", "第一段&nbsp;第二段", "&nbsp;"],
    ["text.template-residue", "第一行<br/>第二行", "<br/>"],
    ["text.template-residue", "<p style='x'>正文", "<p style='x'>"],
    ["text.template-residue", "全年发布信息XX条。", "XX条"],
    ["text.template-residue", "自1月1日起至止。", "起至止"],
    ["text.numbering", "1、甲\n2.乙", "2.乙"],
    ["text.numbering", "1)甲\n2)乙\n(3)丙", "(3)丙"],
    ["text.numbering", "一、甲\n三、丙", "三、丙"],
    ["text.numbering", "一、甲\n（二）乙", "（二）乙"],
    ["text.numbering", "一、甲\n（一）子\n（一）丑", "（一）丑"],
    ["text.numbering", "1.甲\n2.乙\n4.丁", "4.丁"],
    ["text.enumeration", "一是找准不足。是完善机制，优化服务。", "是完善机制"],
    ["text.enumeration", "一是甲；三是丙。", "三是"],
    ["text.enumeration", "一是甲；二是乙；二是丙。", "二是"],
    ["text.enumeration", "一要学习；三要落实。", "三要"],
    ["text.enumeration", "第一，学习。第三，落实。", "第三，"],
    ["text.dangling-punctuation", "并作出明确标注、", "并作出明确标注、"],
    ["text.dangling-punctuation", "加强学习，\n第二段。", "加强学习，"],
    ["text.dangling-punctuation", "公开指南、。目录齐全。", "公开指南、。"],
    ["text.dangling-punctuation", "第一段。\n，后面的话。", "，"],
  ])("%s in %j", (code, text, quote) => {
    expect(codes(text)).toContainEqual([code, quote]);
  });

  it("each place with the words that stand there, in the order of the text", () => {
    const text = "于2017年11月，已于于201711月底完成；\n另见{{ x }}、";
    const found = findDamage(text);
    expect(found.map((one) => text.slice(one.index, one.index + one.length))).toEqual(
      found.map((one) => one.quote),
    );
    expect(found.map((one) => one.index)).toEqual(found.map((one) => one.index).toSorted((a, b) => a - b));
    expect(found).toHaveLength(4);
  });
});

describe("findDamage leaves alone", () => {
  test.each([
    "天天、人人、谢谢、年年、常常、刚刚、往往、单单、家家户户、高高兴兴、奶奶、爸爸、星星、渐渐、仅仅、多多。",
    "研究研究、讨论讨论、商量商量，的的确确、实实在在、和和气气、是是非非、不甚了了。",
    "以提高效率为目的的改革，中标的的确定，为了了解情况，除了了结旧案，请问目的是是否公开。",
    "民族共和和平等，促进稳定和和谐，总和和平均数，属于于某的房产除外的不在此例。".replace(
      "属于于某的房产除外的",
      "",
    ),
    "旨在在全社会营造氛围，现在在建项目3个，所在在册人员，存在在职人员。",
    "公众参与与监督，以及及时更新，涉及及时办理，针对对外服务，以行为为主，可以以书面形式，服从从严要求。",
    "场所所在地、派出所所长、研究所所务会议，原则则另行规定，理由由申请人说明，合并并公开，面向向导。",
    "就就业创业政策作了解答，许可可以延续，及其其他材料，不了了之，尤其其中三项。",
    "等等，诸如此类等等。",
    "2017年11月、2017年1月1日至2017年12月31日、2017年第11期、20171件、201条、2017年度。",
    "1999年12月发布，2017年月均12条，11月日均3条，二〇一七年十一月。",
    "国办发〔2017〕66号、元政办〔2017〕66、67号、国函〔2018〕1号；国发[2015]58号。",
    "（一）《条例》（以下简称《条例》）第二十条。",
    "主动公开86条，其中工作动态54条、档案指南17条、规划计划3条、其他12条。",
    "收到申请12件其中网络申请10件、当面申请1件、信函1件。",
    "证件类条件不变，分类条目如下，该类条例。",
    "一是公开。二是解读。三是回应。",
    "一是公开。是否公开由机关决定。二是解读。",
    "统一是原则。之一是公开。十一是节日。",
    "第一、第三季度发布。第一产业、第三产业。",
    "浏览：326 次 网址 https://www.example.gov.cn/a?b={id}".replace("{id}", "1"),
    "a < b > c，温度<30，5>3。",
    "××县人民政府、XX公司、某某同志。",
    "会议议题：……省略号。",
    "一、甲\n（一）子\n（二）丑\n二、乙\n（一）子\n1.甲\n（1）子\n（2）丑\n2.乙\n三、丙",
    "一、总体情况\n1、甲\n1)子\n2)丑\n2、乙\n1)子\n二、主动公开\n1.甲\n2.乙",
    "三、申请情况\n一、本年新收\n二、上年结转\n三、办理结果\n四、结转下年\n四、复议诉讼",
    "（二）具体措施。一是甲。二是乙。",
    "2.5万人参加，1.2倍。\n2017.1.1起施行\n3，000元",
    "指标名称\t单位\t2017\n其中:1.网站\t条\t1\n2.公报\t条\t0",
    "公开事项如下：\n1.甲；\n2.乙；\n3.丙。",
    "",
  ])("%j", (text) => {
    expect(codes(text)).toEqual([]);
  });

  it("never breaks or points outside, whatever it is given", () => {
    const piece = fc.constantFrom(
      "于",
      "的",
      "一是",
      "二是",
      "是",
      "。",
      "、",
      "，",
      "1、",
      "(2)",
      "一、",
      "2017",
      "年",
      "月",
      "\n",
      "{{",
      "}}",
      "〔",
      "〕",
      "条",
      "2",
      " ",
      "类",
      "\t",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const text = pieces.join("");
        return findDamage(text).every(
          ({ index, length, quote }) =>
            length > 0 && index >= 0 && text.slice(index, index + length) === quote,
        );
      }),
    );
  });
});
