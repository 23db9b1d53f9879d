import { body, signature, table } from "@/lib/sample/data/body";
import type { RecordDraft } from "@/lib/sample/data/record";
import { writtenDay } from "@/lib/time";
import type { RecentDays } from "./days";

const office = "云溪县人力资源和社会保障局";

/** Permits, services, fees, and how to apply for information. */
export function permitsAndApplications({ ago, before, last }: RecentDays): RecordDraft[] {
  const permitDay = ago(47);
  const fairDay = ago(40);
  const feeDay = last("04-28");
  const serviceDay = ago(152);
  return [
    {
      key: "permit-list",
      title: `${office}行政许可事项目录`,
      summary: "公布行政许可事项4项的设定依据、申请条件、办理时限、办理地点和监督电话。",
      categoryCode: "a05-01",
      topic: "social_function",
      issuedOn: "2025-07-15",
      publishedOn: "2025-07-18",
      keywords: ["行政许可", "办事指南"],
      channels: ["website", "service_centre"],
      body: body(
        "本机关实施下列行政许可事项，目录之外不得实施行政许可。",
        table(
          "行政许可事项目录",
          [["事项名称", "设定依据", "承诺时限", "是否收费"]],
          [
            ["人力资源服务许可", "《人力资源市场暂行条例》", "10个工作日", "不收费"],
            ["劳务派遣经营许可", "《中华人民共和国劳动合同法》", "10个工作日", "不收费"],
            ["民办职业培训学校设立审批", "《中华人民共和国民办教育促进法》", "20个工作日", "不收费"],
            ["企业实行特殊工时制度审批", "《中华人民共和国劳动法》", "7个工作日", "不收费"],
          ],
        ),
        "## 办理方式",
        "可以在政务服务网申请，也可以到县政务服务中心人社窗口办理。办理地址：云溪县示例大道6号；办理时间：工作日上午8:30至12:00，下午14:30至17:30；咨询电话：0000-5550111；监督电话：0000-5550101。",
        ...signature(office, "2025年7月15日"),
      ),
    },
    {
      key: "permit-results",
      title: `云溪县人力资源和社会保障领域行政许可结果（${permitDay.slice(0, 4)}年）`,
      summary: "公布近期作出的行政许可决定，列明行政相对人、许可内容和有效期。",
      categoryCode: "a05-02",
      topic: "social_function",
      issuedOn: before(permitDay, 3),
      publishedOn: permitDay,
      keywords: ["行政许可结果", "双公示"],
      body: body(
        "现将近期作出的行政许可决定公布如下。行政相对人均为虚构。",
        table(
          "行政许可结果",
          [["行政相对人", "许可事项", "许可决定日期", "有效期"]],
          [
            ["云溪县示例人力资源有限公司", "人力资源服务许可", writtenDay(before(permitDay, 5)), "长期"],
            ["云溪县示例劳务派遣有限公司", "劳务派遣经营许可", writtenDay(before(permitDay, 3)), "3年"],
          ],
        ),
        "对许可决定有异议的，可以依法申请行政复议或者提起行政诉讼。",
        ...signature(office, writtenDay(before(permitDay, 3))),
      ),
    },
    {
      key: "autumn-fair",
      title: "云溪县公共就业服务专项活动招聘情况",
      summary: "公布近期公共就业服务专项活动的参加企业、岗位数量、达成意向人数和后续服务。",
      categoryCode: "a11-01",
      topic: "public_welfare",
      issuedOn: before(fairDay, 1),
      publishedOn: fairDay,
      keywords: ["招聘会", "就业服务", "专项活动"],
      channels: ["website", "new_media", "community_board"],
      body: body(
        "为促进供需对接，县就业服务中心在县体育馆举办公共就业服务专项招聘活动，并同步开展网络直播带岗。",
        table(
          "专项活动招聘情况",
          [["项目", "线下招聘", "网络招聘"]],
          [
            ["参加用人单位（家）", "56", "34"],
            ["提供岗位（个）", "1680", "920"],
            ["达成意向（人）", "412", "187"],
          ],
        ),
        "现场设立政策咨询、职业指导、劳动维权三个服务台，接待群众600余人次。",
        "没有参加现场活动的求职人员，可以登录就业服务平台查看岗位，或者到乡镇便民服务中心登记求职意愿。咨询电话：0000-5550201。",
        ...signature(office, writtenDay(before(fairDay, 1))),
      ),
    },
    {
      key: "fees-latest",
      title: `${office}行政事业性收费项目清单（${feeDay.slice(0, 4)}年）`,
      summary: "公布本年度行政事业性收费项目清单，本机关没有面向企业的收费项目。",
      categoryCode: "a08-01",
      topic: "social_function",
      issuedOn: before(feeDay, 2),
      publishedOn: feeDay,
      keywords: ["行政事业性收费", "收费清单"],
      channels: ["website", "service_centre", "notice_board"],
      relations: [{ type: "replaces", to: "fees-2020" }],
      body: body(
        "现将本年度收费项目清单公布如下。本机关没有面向企业的行政事业性收费项目。",
        table(
          "行政事业性收费项目清单",
          [["收费项目", "收费依据", "收费标准", "征收方式"]],
          [
            [
              "专业技术人员职业资格考试考务费",
              "上级价格、财政部门有关规定",
              "按照考试报名公告公布的标准",
              "网上报名时统一缴纳",
            ],
          ],
        ),
        "公共就业服务、社会保险经办、劳动人事争议调解仲裁、劳动保障监察，一律不收取费用。违规收费投诉电话：0000-5550161。",
        ...signature(office, writtenDay(before(feeDay, 2))),
      ),
    },
    {
      key: "public-services",
      title: `${office}公共服务事项办理情况`,
      summary: "公布公共服务事项的办理数量、网上办理比例和平均办理时间。",
      categoryCode: "a05-03",
      topic: "social_function",
      issuedOn: before(serviceDay, 3),
      publishedOn: serviceDay,
      keywords: ["公共服务事项", "办理情况"],
      channels: ["website", "service_centre"],
      body: body(
        "现将公共服务事项办理情况公布如下。",
        table(
          "公共服务事项办理情况",
          [["事项名称", "办理数量（件）", "网上办理比例", "平均办理时间（工作日）"]],
          [
            ["失业登记", "312", "71%", "0.5"],
            ["失业保险金申领", "268", "83%", "3.2"],
            ["社会保险参保证明打印", "9640", "96%", "即时办结"],
            ["社会保障卡补领、换领", "1875", "38%", "1.0"],
            ["高校毕业生档案接收", "426", "64%", "2.1"],
          ],
        ),
        "对办理事项不满意的，可以在办理后作出评价，或者拨打0000-5550101反映，我们将及时核实、限期整改。",
        ...signature(office, writtenDay(before(serviceDay, 3))),
      ),
    },
    {
      key: "foi-explained",
      title: `${office}政府信息依申请公开说明`,
      summary: "说明提出政府信息公开申请的方式、需要写明的内容、办理时限和救济渠道。",
      categoryCode: "foi",
      topic: "social_function",
      issuedOn: "2019-06-04",
      publishedOn: "2019-06-06",
      keywords: ["依申请公开", "申请表"],
      channels: ["website", "reading_point"],
      attachments: [
        {
          name: "政府信息公开申请表.docx",
          title: "政府信息公开申请表",
          content: {
            format: "docx",
            heading: "政府信息公开申请表（示例）",
            paragraphs: ["请写清楚所需政府信息的名称、文号或者便于查询的其他特征。申请不收取费用。"],
            rows: [
              ["申请人姓名或者名称", "", "证件名称和号码", ""],
              ["联系方式", "", "通信地址", ""],
              ["所需信息的名称、文号或者特征描述", "", "", ""],
              ["获取信息的方式", "邮寄、自行领取、网上获取", "载体形式", "纸质、电子"],
              ["申请人签名或者盖章", "", "申请日期", ""],
            ],
          },
        },
      ],
      body: body(
        "公民、法人或者其他组织可以向本机关申请获取主动公开以外的政府信息。",
        "## 一、申请方式",
        "可以当面提交、邮寄申请表，也可以在本站在线提交。书写有困难的，可以口头提出，由工作人员代为填写。受理机构：局办公室；地址：云溪县示例路18号205室；电话：0000-5550101。",
        "## 二、申请内容",
        "- 申请人的姓名或者名称、身份证明、联系方式；",
        "- 所需信息的名称、文号或者便于查询的其他特征性描述；",
        "- 获取信息的方式、途径等形式要求。",
        "## 三、办理时限",
        "能够当场答复的，当场答复；不能当场答复的，自收到申请之日起20个工作日内答复。需要延长的，经工作机构负责人同意并告知申请人，延长最长不超过20个工作日。征求第三方和其他机关意见所需时间不计算在内。",
        "## 四、费用",
        "提供政府信息不收取费用。申请的数量、频次明显超过合理范围的，可以按照国家规定收取信息处理费。",
        "## 五、救济渠道",
        "认为本机关在政府信息公开工作中侵犯其合法权益的，可以向县人民政府政府信息公开工作主管部门投诉、举报，也可以依法申请行政复议或者提起行政诉讼。",
        ...signature(office, "2019年6月4日"),
      ),
    },
  ];
}
