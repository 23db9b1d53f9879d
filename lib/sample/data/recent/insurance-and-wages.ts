import { documentNumberOn } from "@/lib/sample/data/agency";
import { body, signature, table } from "@/lib/sample/data/body";
import type { RecordDraft } from "@/lib/sample/data/record";
import { writtenDay } from "@/lib/time";
import type { RecentDays } from "./days";

const office = "云溪县人力资源和社会保障局";

/** The funds of the quarter, the year's contributions, and what employers must pay. */
export function insuranceAndWages({ ago, before, last }: RecentDays): RecordDraft[] {
  const fundDay = ago(26);
  const insuranceDay = last("06-25");
  const wageDay = ago(94);
  return [
    {
      key: "fund-quarter",
      title: `云溪县${fundDay.slice(0, 4)}年社会保险基金运行情况（季度）`,
      summary: "公布最近一个季度末各项社会保险参保人数和基金收入、支出、结余情况。",
      categoryCode: "a04-02",
      topic: "social_security",
      issuedOn: before(fundDay, 3),
      publishedOn: fundDay,
      keywords: ["社会保险", "基金运行"],
      channels: ["website", "notice_board"],
      body: body(
        "现将最近一个季度社会保险基金运行情况公布如下。数据为当年累计数，年度数据以决算为准。",
        table(
          "社会保险基金运行情况（当年累计）",
          [
            [
              { text: "险种", rowspan: 2 },
              { text: "参保人数（人）", rowspan: 2 },
              { text: "基金（万元）", colspan: 3 },
            ],
            ["收入", "支出", "当期结余"],
          ],
          [
            ["职工基本养老保险", "25980", "18240.0", "17965.0", "275.0"],
            ["失业保险", "13310", "1895.0", "1210.0", "685.0"],
            ["工伤保险", "18120", "1040.0", "812.0", "228.0"],
            ["合计", "—", "21175.0", "19987.0", "1188.0"],
          ],
        ),
        "各项待遇按时足额发放。举报侵占、挪用社会保险基金的行为，请拨打0000-5550161。",
        ...signature(office, writtenDay(before(fundDay, 3))),
      ),
    },
    {
      key: "insurance-measures",
      title: `${office}关于公布${insuranceDay.slice(0, 4)}年度社会保险缴费有关事项的通知`,
      summary: "告知本年度社会保险缴费申报的时间、方式和需要注意的事项。",
      categoryCode: "a11-02",
      topic: "social_security",
      documentNumber: documentNumberOn(before(insuranceDay, 3), 52),
      issuedOn: before(insuranceDay, 3),
      publishedOn: insuranceDay,
      keywords: ["社会保险", "缴费申报"],
      channels: ["website", "new_media", "service_centre", "notice_board"],
      body: body(
        "各参保单位、灵活就业参保人员：",
        "现将本年度社会保险缴费的有关事项通知如下。",
        "## 一、申报时间和方式",
        "用人单位应当在7月31日前，通过网上办理渠道如实申报职工上年度工资总额。灵活就业人员可以在手机端自行选择缴费基数。",
        "## 二、费率",
        table(
          "社会保险费率",
          [["险种", "单位费率", "个人费率"]],
          [
            ["职工基本养老保险", "16%", "8%"],
            ["失业保险", "0.5%", "0.5%"],
            ["工伤保险", "按行业类别和浮动费率", "不缴费"],
          ],
        ),
        "## 三、注意事项",
        "社会保险费由税务部门征收。缴费基数申报不实的，依法补缴并承担相应责任。咨询电话：0000-5550211。",
        ...signature(office, writtenDay(before(insuranceDay, 3))),
      ),
    },
    {
      key: "minimum-wage-now",
      title: `${office}关于执行最低工资标准和工资支付规定的提示`,
      summary: "提示用人单位执行最低工资标准、高温津贴和加班工资规定，并告知维权渠道。",
      categoryCode: "a11-05",
      topic: "social_function",
      issuedOn: before(wageDay, 2),
      publishedOn: wageDay,
      keywords: ["最低工资", "工资支付"],
      body: body(
        "全县各用人单位和劳动者：",
        "为保障劳动者取得劳动报酬的权利，现就执行最低工资标准和工资支付规定提示如下。",
        "- 最低工资不包括加班工资、特殊工作环境津贴和法定福利待遇。",
        "- 工资应当以货币形式按月足额支付，并书面记录支付的数额、时间和项目。",
        "- 安排劳动者在高温天气露天作业的，应当按照规定发放高温津贴，不计入最低工资。",
        "- 安排加班的，应当依法支付加班工资，平时不低于150%，休息日不低于200%，法定休假日不低于300%。",
        "认为用人单位违反规定的，可以向县劳动保障监察大队投诉，电话：0000-5550221；也可以申请劳动人事争议调解仲裁，电话：0000-5550231。",
        ...signature(office, writtenDay(before(wageDay, 2))),
      ),
    },
  ];
}
