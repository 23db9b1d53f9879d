import { body, signature, table } from "./body";
import type { Template } from "./yearly/template";

/** Powers and duties in one list, adjusted and published anew. */
export const powersAndDuties: Template = ({ year, writtenOn, office }) => {
  const rows: [string, number, string][] = [
    ["行政许可", 4, "民办职业培训学校设立审批"],
    ["行政处罚", 36, "对用人单位违法收取押金的处罚"],
    ["行政强制", 2, "对有关证据先行登记保存"],
    ["行政确认", 5, "工伤认定"],
    ["行政监督检查", 8, "对社会保险缴费情况的检查"],
    ["其他行政权力", 12, "集体合同审查"],
    ["公共服务", 29, "失业登记、求职登记"],
  ];
  const total = rows.reduce((sum, [, number]) => sum + number, 0);
  return {
    title: `${office}关于公布权责清单的公告（${year}年版）`,
    summary: `权力清单和责任清单合并编制，公布权责事项${total}项，并说明调整依据和动态调整办法。`,
    categoryCode: "a15-01",
    topic: "social_function",
    keywords: ["权责清单", "动态调整", "行政审批"],
    channels: ["website"],
    relations: [{ type: "replaces", to: "power-list-2015" }],
    attachments: [
      {
        name: `权责清单（${year}年版）.xlsx`,
        title: `权责清单（${year}年版）`,
        content: {
          format: "xlsx",
          sheets: [
            { name: "权责事项", rows: [["事项类别", "数量（项）", "举例"], ...rows, ["合计", total, "—"]] },
            {
              name: "调整记录",
              rows: [
                ["调整方式", "事项名称", "依据"],
                ["整合", "人才中介服务许可和职业介绍许可，整合为人力资源服务许可", "国务院有关决定"],
                ["合并", "权力清单与责任清单", "县人民政府统一部署"],
              ],
            },
          ],
        },
      },
    ],
    body: body(
      "按照权力清单、责任清单两单融合的要求，本机关对权责事项进行了梳理调整，经审核确认，现予公布。2015年公布的权力清单同时停止执行。",
      table(
        `权责事项分类（${year}年版）`,
        [["事项类别", "数量（项）", "举例"]],
        [
          ...rows.map(([name, number, example]) => [name, String(number), example]),
          ["合计", String(total), "—"],
        ],
      ),
      "## 一、调整情况",
      "本次调整，整合减少行政许可事项1项、行政处罚事项2项，公共服务事项单独列出。每一项权力都对应列明责任事项和追责情形。",
      "## 二、动态调整",
      "法律、法规、规章立改废释或者机构职责变化的，自变化之日起20个工作日内提出调整意见，按程序审核后公布，并记录调整日期和依据。",
      "## 三、监督方式",
      "对清单内容有异议，或者发现本机关不按清单履行职责的，可以拨打0000-5550101反映。",
      ...signature(office, writtenOn),
    ),
  };
};

/** 双随机、一公开: the list of matters and the plan of the year (国办发〔2015〕58号). */
export const randomInspection: Template = ({ year, writtenOn, office }) => {
  const head = ["抽查事项", "抽查依据", "抽查对象", "抽查比例", "抽查频次"];
  const rows = [
    ["用人单位遵守劳动用工规定情况", "《劳动保障监察条例》", "各类用人单位", "2%", "每年1次"],
    ["劳务派遣单位经营情况", "《劳务派遣行政许可实施办法》", "劳务派遣单位", "30%", "每年1次"],
    ["人力资源服务机构经营情况", "《人才市场管理规定》", "人力资源服务机构", "30%", "每年1次"],
    ["民办职业培训学校办学情况", "《民办教育促进法》", "民办职业培训学校", "50%", "每年1次"],
    ["用人单位缴纳社会保险费情况", "《社会保险费征缴监督检查办法》", "参保单位", "2%", "每年2次"],
  ];
  return {
    title: `${office}关于公布${year}年随机抽查事项清单和抽查计划的通知`,
    summary: `公布${year}年“双随机、一公开”抽查事项${rows.length}项，明确抽查依据、对象、比例、频次和结果公开方式。`,
    categoryCode: "a15-02",
    topic: "social_function",
    keywords: ["双随机", "随机抽查", "监管"],
    channels: ["website", "notice_board"],
    attachments: [
      {
        name: `${year}年随机抽查事项清单.csv`,
        title: `${year}年随机抽查事项清单`,
        content: { format: "csv", rows: [head, ...rows] },
      },
    ],
    body: body(
      "各用人单位、局机关有关股室：",
      "根据《国务院办公厅关于推广随机抽查规范事中事后监管的通知》（国办发〔2015〕58号），本机关建立了随机抽查事项清单、检查对象名录库和执法检查人员名录库，现将有关事项通知如下。",
      "## 一、抽查事项清单",
      table(`${year}年随机抽查事项清单`, [head], rows),
      "## 二、抽查办法",
      "（一）检查对象从名录库中随机抽取，执法检查人员随机选派，每组不少于2人。",
      "（二）抽取过程全程记录，可以邀请人大代表、政协委员现场监督。",
      "（三）对投诉举报多、有严重违法记录的单位，提高抽查比例。",
      "## 三、结果公开",
      "抽查情况和查处结果自检查完成之日起20个工作日内，在政府网站公开，接受社会监督。",
      "## 四、有关要求",
      "被抽查单位应当如实提供职工名册、工资支付凭证、社会保险缴费凭证等材料。检查不收取任何费用。监督电话：0000-5550101。",
      ...signature(office, writtenOn),
    ),
  };
};

/** The yearly task list of open government, told as news. */
export const opennessTasks: Template = ({ year, writtenOn, office }) => ({
  title: `${office}部署落实${year}年政务公开工作主要任务`,
  summary: `召开专题会议，将${year}年政务公开工作主要任务分解到各股室，明确完成时限和责任人。`,
  categoryCode: "a15-06",
  topic: "work_update",
  keywords: ["政务公开", "任务分解"],
  channels: ["website"],
  body: body(
    `近日，${office}召开专题会议，传达学习${year}年政务公开工作要点，将主要任务逐项分解到各股室和直属单位。`,
    "会议指出，人力资源和社会保障工作与群众利益密切相关，要把公开贯穿决策、执行、管理、服务、结果全过程，让群众看得到、听得懂、能监督。",
    table(
      `${year}年政务公开主要任务分解`,
      [["任务", "责任股室", "完成时限"]],
      [
        ["定期公布社会保险基金运行情况", "社会保险股", "每年4月底前"],
        ["权责清单两单融合并公布", "办公室", `${year}年11月底前`],
        ["推行“双随机、一公开”监管全覆盖", "劳动保障监察大队", `${year}年4月底前`],
        ["政策文件与解读同步起草、同步审批、同步发布", "各起草股室", "全年"],
        ["办文时明确公文的公开属性并说明理由", "办公室、各股室", "全年"],
        ["主动公开信息送交查阅场所", "办公室", "每季度"],
      ],
    ),
    "会议要求，各股室确定一名信息员，对拟公开的信息先审查、后发布；对群众关心的热点问题，及时回应、准确解答。",
    "办公室将每季度通报任务进展，年底对照任务清单逐项检查，检查情况写入年度报告。",
    ...signature(office, writtenOn),
  ),
});
