import { body, signature, table } from "@/lib/sample/data/body";
import type { RecordDraft } from "@/lib/sample/data/record";
import { writtenDay } from "@/lib/time";
import type { RecentDays } from "./days";

const office = "云溪县人力资源和社会保障局";

/** Inspections, proposals, purchases, plans: what a bureau accounts for during a year. */
export function accountableWork({ ago, before, last }: RecentDays): RecordDraft[] {
  const drawDay = ago(75);
  const proposalDay = ago(103);
  const purchaseDay = ago(88);
  const heatDay = last("07-24");
  const enforcementDay = last("01-27");
  const tasksDay = last("04-14");
  const planDay = last("02-24");
  return [
    {
      key: "random-results",
      title: `云溪县人力资源和社会保障领域双随机抽查结果（${drawDay.slice(0, 4)}年）`,
      summary: "公布“双随机、一公开”抽查的对象数量、检查内容、发现的问题和处理结果。",
      categoryCode: "a15-02",
      topic: "social_function",
      issuedOn: before(drawDay, 4),
      publishedOn: drawDay,
      keywords: ["双随机", "抽查结果"],
      relations: [{ type: "related", to: "random-inspection-2017" }],
      body: body(
        "按照年度抽查计划，本机关从检查对象名录库中随机抽取检查对象、随机选派执法检查人员，完成了本批次抽查，现将结果公布如下。",
        table(
          "抽查结果",
          [["抽查事项", "抽查户数（户）", "未发现问题（户）", "责令改正（户）"]],
          [
            ["用人单位遵守劳动用工规定情况", "24", "19", "5"],
            ["劳务派遣单位经营情况", "3", "2", "1"],
            ["人力资源服务机构经营情况", "2", "2", "0"],
            ["合计", "29", "23", "6"],
          ],
        ),
        "对责令改正的6户单位，已经逐户复查，全部整改到位。单户检查结果已归集到企业信用信息公示系统。",
        ...signature(office, writtenDay(before(drawDay, 4))),
      ),
    },
    {
      key: "proposal-reply",
      title: "关于县人大代表建议《加强乡镇就业服务站点建设》办理结果的公开",
      summary: "公开县人大代表建议的办理情况，介绍乡镇就业服务站点建设的措施和进展。",
      categoryCode: "a15-04",
      topic: "social_function",
      issuedOn: before(proposalDay, 6),
      publishedOn: proposalDay,
      keywords: ["建议提案", "办理结果"],
      body: body(
        "建议类别：县人大代表建议；办理方式：主办；公开方式：全文公开。",
        "代表提出的加强乡镇就业服务站点建设的建议收悉，现答复如下。",
        "## 一、已经开展的工作",
        "全县12个乡镇便民服务中心均设立了就业服务窗口，配备协办员26人，可以办理失业登记、求职登记、补贴受理等9项业务。",
        "## 二、下一步打算",
        "（一）在人口较多的3个村（社区）增设服务点，年底前投入使用。",
        "（二）将岗位信息推送到村级公示栏和微信群，每周更新。",
        "（三）每季度组织一次协办员业务培训。",
        "感谢您对人力资源和社会保障工作的关心和支持。",
        ...signature(office, writtenDay(before(proposalDay, 6))),
      ),
    },
    {
      key: "purchase",
      title: `${office}档案数字化服务项目采购结果`,
      summary: "公布档案数字化服务项目的采购方式、预算金额、成交供应商和成交金额。",
      categoryCode: "a09-01",
      topic: "social_function",
      issuedOn: before(purchaseDay, 2),
      publishedOn: purchaseDay,
      keywords: ["政府采购", "采购结果"],
      body: body(
        "流动人员人事档案数字化服务项目已经完成采购，现将结果公布如下。供应商名称为虚构。",
        table(
          "采购结果",
          [["项目", "内容"]],
          [
            ["项目名称", "流动人员人事档案数字化服务"],
            ["采购方式", "竞争性磋商"],
            ["预算金额", "28.00万元"],
            ["成交供应商", "云溪县示例档案服务有限公司"],
            ["成交金额", "26.45万元"],
            ["服务期限", "合同签订之日起6个月"],
          ],
        ),
        "供应商认为采购结果使自己的权益受到损害的，可以自公告期限届满之日起7个工作日内，以书面形式提出质疑。",
        ...signature(office, writtenDay(before(purchaseDay, 2))),
      ),
    },
    {
      key: "heat-response",
      title: "云溪县高温天气劳动者权益保障工作情况",
      summary: "通报高温预警期间劳动者权益保障的应对措施、检查情况和维权渠道。",
      categoryCode: "a12-02",
      topic: "public_welfare",
      issuedOn: before(heatDay, 1),
      publishedOn: heatDay,
      keywords: ["高温天气", "应对情况"],
      body: body(
        "近期我县出现持续高温天气。本机关会同有关单位，做好高温天气劳动者权益保障工作，现将有关情况公布如下。",
        "- 提示用人单位合理安排工作时间，日最高气温达到40摄氏度以上时，停止当日室外露天作业。",
        "- 检查建筑工地、快递网点等露天作业单位31家，督促4家补发高温津贴。",
        "- 协调在主要路段设立户外劳动者服务站点9个，提供饮水、休息和急救药品。",
        "劳动者权益受到侵害的，可以拨打0000-5550221投诉。",
        ...signature(office, writtenDay(before(heatDay, 1))),
      ),
    },
    {
      key: "enforcement-report",
      title: `${office}${Number(enforcementDay.slice(0, 4)) - 1}年度行政执法总体情况`,
      summary: "公布上一年度行政许可、行政处罚、行政检查的数量和执法监督情况。",
      categoryCode: "a15-03",
      topic: "social_function",
      issuedOn: before(enforcementDay, 3),
      publishedOn: enforcementDay,
      keywords: ["行政执法", "执法公示"],
      body: body(
        "按照行政执法公示制度的要求，现将上一年度行政执法总体情况公布如下。",
        table(
          "行政执法数据",
          [["执法类别", "单位", "数量"]],
          [
            ["行政许可", "件", "23"],
            ["行政处罚", "件", "4"],
            ["行政强制", "件", "0"],
            ["行政检查", "次", "178"],
            ["受理举报投诉", "件", "96"],
          ],
        ),
        "重大执法决定法制审核率100%，执法全过程记录率100%。没有行政执法决定被撤销或者确认违法。",
        ...signature(office, writtenDay(before(enforcementDay, 3))),
      ),
    },
    {
      key: "openness-tasks-latest",
      title: `${office}${tasksDay.slice(0, 4)}年政务公开工作任务分解`,
      summary: "分解本年度政务公开工作任务，明确责任股室、完成时限和检查方式。",
      categoryCode: "a15-06",
      topic: "work_update",
      issuedOn: before(tasksDay, 2),
      publishedOn: tasksDay,
      keywords: ["政务公开", "任务分解"],
      relations: [{ type: "related", to: "openness-tasks-2017" }],
      body: body(
        "为落实本年度政务公开工作要求，现将工作任务分解如下。",
        table(
          "政务公开工作任务分解",
          [["任务", "责任股室", "完成时限"]],
          [
            ["每季度公布社会保险基金运行情况", "社会保险股、财务和基金监督股", "每季度结束后20个工作日内"],
            ["重要政策解读与文件同步发布", "各起草股室", "全年"],
            ["更新公开指南和办事指南", "办公室、行政审批股", "变更后20个工作日内"],
            ["主动公开信息送交县档案馆、图书馆", "办公室", "每季度"],
            ["政务公开业务培训", "办公室", "上半年、下半年各1次"],
          ],
        ),
        "各股室每季度末自查，办公室汇总检查情况，纳入年度考核。",
        ...signature(office, writtenDay(before(tasksDay, 2))),
      ),
    },
    {
      key: "work-plan",
      title: `${office}${planDay.slice(0, 4)}年工作要点`,
      summary: "提出本年度就业、社会保险、人才、劳动关系和公共服务的主要目标和重点任务。",
      categoryCode: "a03-02",
      topic: "social_function",
      issuedOn: before(planDay, 3),
      publishedOn: planDay,
      keywords: ["工作要点", "重点任务"],
      body: body(
        "本年度工作的总体要求是：稳就业、扩参保、强技能、促和谐、优服务。",
        "## 一、主要目标",
        table(
          "年度主要目标",
          [["指标", "单位", "目标"]],
          [
            ["城镇新增就业", "人", "2000"],
            ["失业人员再就业", "人", "700"],
            ["补贴性职业技能培训", "人次", "2500"],
            ["劳动人事争议调解成功率", "%", "65以上"],
          ],
        ),
        "## 二、重点任务",
        "（一）落实就业优先政策，开展公共就业服务专项活动不少于6场次。",
        "（二）推进新就业形态人员参保，确保各项待遇按时足额发放。",
        "（三）开展项目制培训，提高培训后的就业率。",
        "（四）根治欠薪，在建工程项目五项制度覆盖率达到100%。",
        "（五）推进政务服务就近办，高频事项下沉到全部乡镇。",
        ...signature(office, writtenDay(before(planDay, 3))),
      ),
    },
  ];
}
