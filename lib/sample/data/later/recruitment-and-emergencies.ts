import { body, signature, table } from "@/lib/sample/data/body";
import type { RecordDraft } from "@/lib/sample/data/record";

const office = "云溪县人力资源和社会保障局";
const recruitmentHead = ["招聘单位", "岗位", "名额（人）", "学历"];

/** An announcement that was withdrawn and the one that took its place, a plan for the worst, a meeting. */
export const laterRecruitmentAndEmergencies: RecordDraft[] = [
  {
    key: "recruitment-2022-withdrawn",
    title: "云溪县2022年事业单位公开招聘工作人员公告（第一次发布）",
    summary: "2022年事业单位公开招聘公告，因岗位条件有误，已经撤下并重新发布。",
    categoryCode: "a14-02",
    topic: "social_function",
    issuedOn: "2022-05-10",
    publishedOn: "2022-05-11",
    keywords: ["事业单位", "公开招聘"],
    withdrawal: { at: "2022-05-13T10:20:00+08:00", reason: "部分岗位的专业要求填写有误，已更正后重新发布。" },
    body: body(
      "现就2022年事业单位公开招聘工作人员的有关事项公告如下。",
      table(
        "招聘岗位",
        [recruitmentHead],
        [
          ["县图书馆", "图书管理员", "2", "本科及以上"],
          ["县水利工程站", "工程技术员", "1", "本科及以上"],
        ],
      ),
      "咨询电话：0000-5550141。",
      ...signature(office, "2022年5月10日"),
    ),
  },
  {
    key: "recruitment-2022",
    title: "云溪县2022年事业单位公开招聘工作人员公告",
    summary: "2022年面向社会公开招聘事业单位工作人员3人，公布岗位、条件、报名方式和程序。",
    categoryCode: "a14-02",
    topic: "social_function",
    issuedOn: "2022-05-13",
    publishedOn: "2022-05-13",
    keywords: ["事业单位", "公开招聘"],
    channels: ["website", "notice_board"],
    body: body(
      "经县人民政府同意，现就2022年事业单位公开招聘工作人员的有关事项公告如下。本公告更正了5月11日所发公告中的专业要求，以本公告为准。",
      table(
        "招聘岗位",
        [[...recruitmentHead, "专业"]],
        [
          ["县图书馆", "图书管理员", "2", "本科及以上", "图书情报与档案管理类"],
          ["县水利工程站", "工程技术员", "1", "本科及以上", "水利类"],
        ],
      ),
      "报名时间为2022年5月23日至27日，采取网上报名的方式，每人限报一个岗位。",
      "考试分笔试和面试，按照总成绩从高到低确定体检、考察人选。拟聘用人员公示7个工作日。",
      "咨询电话：0000-5550141。",
      ...signature(office, "2022年5月13日"),
    ),
  },
  {
    key: "emergency-plan-2025",
    title: `${office}欠薪突发事件应急预案（2025年修订）`,
    summary: "修订欠薪突发事件的分级、响应、垫付和信息发布程序，明确应急值守方式。",
    categoryCode: "a12-01",
    topic: "social_function",
    documentNumber: "云人社〔2025〕18号",
    issuedOn: "2025-03-18",
    publishedOn: "2025-03-21",
    keywords: ["应急预案", "欠薪"],
    relations: [{ type: "replaces", to: "emergency-plan-2006" }],
    attachments: [
      {
        name: "欠薪突发事件应急处置流程.pdf",
        title: "欠薪突发事件应急处置流程",
        content: {
          format: "pdf",
          heading: "欠薪突发事件应急处置流程（示例）",
          lines: [
            "一、接报：核实时间、地点、人数和诉求，30分钟内口头报告。",
            "二、到场：推选代表，登记诉求，维护现场秩序。",
            "三、核查：核对考勤、合同、工资专用账户。",
            "四、处置：责令限期支付，必要时动用工资保证金。",
            "五、反馈：5日内书面告知处理结果。",
          ],
        },
      },
    ],
    body: body(
      "为及时、稳妥处置欠薪引发的突发事件，维护劳动者合法权益，对原应急预案进行修订。",
      "## 一、分级和响应",
      table(
        "欠薪突发事件分级",
        [["级别", "情形", "响应"]],
        [
          ["一般", "涉及不满30人", "监察大队现场处置"],
          ["较大", "涉及30人以上不满100人", "分管负责人到场指挥"],
          ["重大", "涉及100人以上", "主要负责人到场，报县人民政府"],
        ],
      ),
      "## 二、信息发布",
      "发生重大突发事件的，最迟在5小时内发布权威信息，并根据处置进展持续发布。",
      "## 三、保障",
      "应急值守电话：0000-5550221，全天有人接听。每半年组织一次演练。",
      ...signature(office, "2025年3月18日"),
    ),
  },
  {
    key: "meeting-2024",
    title: `${office}2024年第6次局长办公会议`,
    summary: "会议审议就业补助资金使用方案和公共就业服务专项活动安排，公布议题和决定事项。",
    categoryCode: "a15-05",
    topic: "work_update",
    issuedOn: "2024-09-13",
    publishedOn: "2024-09-13",
    keywords: ["会议公开", "局长办公会议"],
    body: body(
      "2024年9月11日，本机关召开2024年第6次局长办公会议，邀请2名企业代表和1名群众代表列席与其有关的议题。",
      table(
        "会议议题和决定事项",
        [["议题", "决定事项"]],
        [
          ["2024年第三季度就业补助资金使用方案", "原则通过，按照代表意见缩短公益性岗位补贴的审核时间"],
          ["秋季公共就业服务专项活动安排", "通过，9月下旬开始实施"],
          ["政务公开上半年检查情况", "通报3个更新不及时的栏目，限期整改"],
        ],
      ),
      ...signature(office, "2024年9月13日"),
    ),
  },
];
