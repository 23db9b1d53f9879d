import { body, signature, table } from "@/lib/sample/data/body";
import { figuresOf } from "@/lib/sample/data/figures";
import type { Template } from "./template";

const PLACES = ["县体育馆", "县人民会堂前广场", "城关镇文化广场", "县职业中专学校操场"] as const;
const TRADES = [
  ["纺织服装", "缝纫工、验布工", "有经验者优先"],
  ["电子装配", "装配工、质检员", "视力良好"],
  ["建筑施工", "钢筋工、泥瓦工", "持证优先"],
  ["酒店餐饮", "服务员、厨师", "身体健康"],
  ["商贸物流", "收银员、仓管员", "能适应轮班"],
  ["家政服务", "家政服务员、护理员", "参加过培训"],
] as const;

/** The spring job fair: what it was called and whom it was for changed over the years. */
export const jobFair: Template = ({ year, writtenOn, office }) => {
  const { fairEmployers, fairPosts, fairAgreements } = figuresOf(year);
  const name = year < 2008 ? "再就业援助月" : year < 2016 ? "春风行动" : "就业援助月暨春风行动";
  const place = PLACES[year % PLACES.length];
  const shares = [0.26, 0.22, 0.18, 0.14, 0.12];
  const posts = shares.map((share) => Math.floor(fairPosts * share));
  posts.push(fairPosts - posts.reduce((sum, one) => sum + one, 0));
  return {
    title: `云溪县${year}年“${name}”专场招聘会情况`,
    summary: `${year}年“${name}”专场招聘会的时间、地点、岗位分布和对接结果，并告知后续就业服务的办理方式。`,
    categoryCode: "a11-01",
    topic: "public_welfare",
    keywords: ["招聘会", name, "就业服务"],
    channels: year >= 2012 ? ["website", "notice_board", "community_board"] : ["website", "notice_board"],
    body: body(
      `为做好春节前后城乡劳动者就业服务工作，${office}会同有关单位在${place}举办了${year}年“${name}”专场招聘会，现将有关情况公布如下。`,
      "## 一、基本情况",
      `本次招聘会共组织${fairEmployers}家用人单位进场，提供就业岗位${fairPosts}个，现场达成就业意向${fairAgreements}人。${year >= 2009 ? "返乡农民工" : "下岗失业人员"}占进场求职人员的一半以上。`,
      table(
        `${year}年专场招聘会岗位分布`,
        [["行业", "主要岗位", "岗位数（个）", "一般要求"]],
        TRADES.map(([trade, jobs, need], index) => [trade, jobs, String(posts[index]), need]),
      ),
      "## 二、现场服务",
      "- 政策咨询：就业创业扶持政策、社会保险关系转移、劳动维权等。",
      "- 职业指导：为求职人员提供一对一的求职登记和岗位推荐。",
      `- 技能培训：现场登记培训意愿，当年计划培训${figuresOf(year).trained}人。`,
      "## 三、后续服务",
      "没有在现场找到合适岗位的求职人员，可以携带身份证件到县就业服务机构免费办理求职登记，工作人员将根据登记的意愿推荐岗位。用人单位需要继续招聘的，可以免费发布岗位信息。",
      "咨询电话：0000-5550201。所有公共就业服务均不收取任何费用。",
      ...signature(office, writtenOn),
    ),
  };
};
