import { body, signature, table } from "@/lib/sample/data/body";
import type { Template } from "./template";

/** 公务员招考: what a county bureau tells of it; posts and conditions stand in the province's announcement. */
export const civilService: Template = ({ year, writtenOn, office }) => {
  const posts = [
    ["县直机关", "综合管理", String(2 + (year % 3)), "大学本科及以上"],
    ["乡镇机关", "综合管理", String(4 + (year % 2)), "大专及以上"],
    ["乡镇机关（服务基层项目人员）", "综合管理", "2", "大专及以上"],
  ];
  const total = posts.reduce((sum, row) => sum + Number(row[2]), 0);
  return {
    title: `云溪县${year}年考试录用公务员职位情况`,
    summary: `${year}年全县考试录用公务员${total}名，公布职位类别、名额、报考条件和录用程序。`,
    categoryCode: "a14-01",
    topic: "social_function",
    keywords: ["公务员招考", "录用", `${year}年`],
    channels: ["website", "notice_board"],
    body: body(
      `根据《中华人民共和国公务员法》和上级公务员主管部门的统一部署，${year}年全县计划考试录用公务员${total}名。现将职位情况公布如下。`,
      "## 一、职位和名额",
      table(`${year}年考试录用公务员职位`, [["招录机关", "职位类别", "名额（名）", "学历要求"]], posts),
      "## 二、报考条件",
      "- 具有中华人民共和国国籍，拥护中华人民共和国宪法；",
      "- 年满18周岁，一般不超过35周岁；",
      "- 具有良好的品行和正常履行职责的身体条件；",
      "- 符合职位要求的文化程度和工作能力。",
      "## 三、报名和考试",
      "报名、资格审查、笔试由上级统一组织，时间和网址以上级公告为准。面试人选按照招录名额1∶3的比例，从笔试成绩高的人员中确定。",
      "## 四、录用",
      "经体检、考察合格的拟录用人员，公示7天，公示无异议的办理审批手续。录用结果在政府网站公布。",
      "咨询电话：0000-5550141。考试录用工作没有指定辅导用书，也不举办培训班。",
      ...signature(office, writtenOn),
    ),
  };
};
