import { body, signature, table } from "@/lib/sample/data/body";
import type { Template } from "./template";

const UNITS = [
  ["县第一小学", "小学语文教师", "教育学类", "具有小学及以上教师资格"],
  ["县中医院", "临床医师", "临床医学类", "具有执业医师资格"],
  ["县农业技术推广站", "农业技术员", "农学类", "能适应野外工作"],
  ["县图书馆", "图书管理员", "图书情报类", "—"],
  ["县水利工程站", "工程技术员", "水利类", "能适应野外工作"],
  ["县职业中专学校", "机电专业教师", "机械、电气类", "具有相应教师资格"],
  ["城关镇卫生院", "护士", "护理学类", "具有护士执业资格"],
  ["县融媒体中心", "编辑", "新闻传播学类", "—"],
] as const;

/** 事业单位公开招聘公告, once a year. */
export const recruitment: Template = ({ year, writtenOn, office }) => {
  const first = year % 4;
  const posts = UNITS.slice(first, first + 4).map(([unit, post, subject, other], index) => ({
    unit: unit === "县融媒体中心" && year < 2019 ? "县广播电视台" : unit,
    post,
    number: 1 + ((year + index) % 3),
    subject,
    degree: year >= 2014 || index % 2 === 0 ? "本科及以上" : "大专及以上",
    other,
  }));
  const total = posts.reduce((sum, one) => sum + one.number, 0);
  const head = ["招聘单位", "岗位", "名额（人）", "专业", "学历", "其他条件"];
  const rows = posts.map((one) => [
    one.unit,
    one.post,
    String(one.number),
    one.subject,
    one.degree,
    one.other,
  ]);
  return {
    title: `云溪县${year}年事业单位公开招聘工作人员公告`,
    summary: `${year}年面向社会公开招聘事业单位工作人员${total}人，公布岗位、条件、报名方式和程序。`,
    categoryCode: "a14-02",
    topic: "social_function",
    keywords: ["事业单位", "公开招聘", `${year}年`],
    channels: ["website", "notice_board"],
    attachments: [
      {
        name: `云溪县${year}年事业单位公开招聘岗位表.xlsx`,
        title: `云溪县${year}年事业单位公开招聘岗位表`,
        content: { format: "xlsx", sheets: [{ name: "岗位表", rows: [head, ...rows] }] },
      },
    ],
    body: body(
      `根据${year >= 2014 ? "《事业单位人事管理条例》和" : ""}事业单位公开招聘的有关规定，经县人民政府同意，${year}年面向社会公开招聘事业单位工作人员${total}人，现将有关事项公告如下。`,
      "## 一、招聘原则",
      "坚持公开、平等、竞争、择优，做到信息公开、过程公开、结果公开。",
      "## 二、招聘岗位",
      table(`${year}年事业单位公开招聘岗位`, [head], rows),
      "## 三、报名",
      `${year >= 2013 ? "采取网上报名的方式" : "采取现场报名的方式，地点在县人才服务窗口"}，报名时间为公告发布后第10日起的5个工作日。每人限报一个岗位。`,
      "## 四、考试和考核",
      `（一）笔试。笔试成绩占总成绩的${year >= 2012 ? "50%" : "60%"}，开考比例一般不低于1∶3。`,
      `（二）面试。按照招聘名额1∶3的比例确定面试人选，面试成绩占总成绩的${year >= 2012 ? "50%" : "40%"}。`,
      "（三）体检和考察。按照总成绩从高到低等额确定人选。",
      "## 五、公示和聘用",
      `拟聘用人员名单公示${year >= 2010 ? "7个工作日" : "7天"}。公示只列姓名、报考岗位和准考证号，没有异议的，按照规定办理聘用手续，并约定试用期。`,
      "## 六、纪律和监督",
      "招聘全过程接受纪检监察机关和社会监督。咨询电话：0000-5550141；监督电话：0000-5550101。",
      ...signature(office, writtenOn),
    ),
  };
};
