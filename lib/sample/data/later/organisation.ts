import { body, signature, table } from "@/lib/sample/data/body";
import type { RecordDraft } from "@/lib/sample/data/record";
import { sampleInstitutions, sampleSections } from "@/lib/sample/data/sections";

const office = "云溪县人力资源和社会保障局";

const institutions = (rows: string[][]) =>
  table("直属单位职责和联系方式", [["单位名称", "主要职责", "地址", "联系电话"]], rows);
const institutionRows = sampleInstitutions.map(({ name, duties, address, phone }) => [
  name,
  duties,
  address,
  phone,
]);

/** What the bureau is, who leads it and where its parts are found. */
export const laterOrganisation: RecordDraft[] = [
  {
    key: "functions-2019",
    title: `${office}主要职责`,
    summary: "机构改革后的主要职责、办公地址、办公时间和联系方式，医疗保险、生育保险职责已划出。",
    categoryCode: "a02-01",
    topic: "social_function",
    issuedOn: "2019-04-16",
    publishedOn: "2019-04-19",
    keywords: ["机构职能", "办公地址", "联系方式"],
    channels: ["website", "reading_point", "service_centre", "notice_board"],
    relations: [{ type: "replaces", to: "functions-2010" }],
    body: body(
      "根据机构改革方案，本机关的医疗保险、生育保险管理职责划出。调整后的主要职责如下。",
      "## 一、主要职责",
      "（一）贯彻执行人力资源和社会保障法律法规和政策。",
      "（二）负责促进就业，完善公共就业创业服务体系，推行终身职业技能培训制度。",
      "（三）统筹推进养老、工伤、失业保险制度建设，承担社会保险基金的监督。",
      "（四）负责人才引进、职称、事业单位人事综合管理和公开招聘。",
      "（五）统筹劳动关系和农民工工作，组织劳动保障监察和劳动人事争议调解仲裁。",
      "（六）承担本机关职责范围内的安全生产、信访稳定和政务公开工作。",
      "## 二、办公地址、时间和联系方式",
      table(
        "办公信息",
        [["项目", "内容"]],
        [
          ["办公地址", "云溪县示例路18号"],
          ["办公时间", "工作日上午8:30至12:00，下午14:30至17:30"],
          ["联系电话", "0000-5550101"],
          ["传真号码", "0000-5550102"],
          ["负责人", "张示例（局长）"],
        ],
      ),
      ...signature(office, "2019年4月16日"),
    ),
  },
  {
    key: "leaders-2023",
    title: `${office}领导信息`,
    summary: "公布本机关负责人的姓名、职务和工作分工。",
    categoryCode: "a02-02",
    topic: "social_function",
    issuedOn: "2023-03-14",
    publishedOn: "2023-03-16",
    keywords: ["领导信息", "工作分工"],
    body: body(
      "本机关负责人和工作分工如下。人员均为虚构。",
      table(
        "领导信息和工作分工",
        [["姓名", "职务", "工作分工"]],
        [
          ["张示例", "局长", "主持全面工作，是政府信息公开工作的第一责任人"],
          ["李示例", "副局长", "分管就业促进、职业能力建设、劳动关系工作"],
          ["王示例", "副局长", "分管社会保险、基金监督、政务公开工作"],
          ["赵示例", "副局长", "分管人才、事业单位人事管理、行政审批工作"],
        ],
      ),
      "来信来访请与办公室联系，电话：0000-5550101。",
      ...signature(office, "2023年3月14日"),
    ),
  },
  {
    key: "sections-2023",
    title: `${office}内设机构`,
    summary: "公布本机关各股室的主要职责和办公电话。",
    categoryCode: "a02-03",
    topic: "social_function",
    issuedOn: "2023-03-14",
    publishedOn: "2023-03-16",
    keywords: ["内设机构", "股室", "职责"],
    body: body(
      "本机关设下列内设机构。",
      table(
        "内设机构职责和办公电话",
        [["股室", "主要职责", "办公电话"]],
        sampleSections.map(({ name, duties, phone }) => [name, duties, phone]),
      ),
      "办公地址：云溪县示例路18号。",
      ...signature(office, "2023年3月14日"),
    ),
  },
  {
    key: "institutions-2023",
    title: `${office}直属单位`,
    summary: "公布本机关直属单位的主要职责、地址和联系电话。",
    categoryCode: "a02-04",
    topic: "social_function",
    issuedOn: "2023-03-15",
    publishedOn: "2023-03-17",
    keywords: ["直属单位", "职责", "地址"],
    correction: {
      on: "2024-07-09",
      note: "县社会保险中心办公地址变更，相应更正地址一栏。",
      before: {
        title: `${office}直属单位`,
        summary: "公布本机关直属单位的主要职责、地址和联系电话。",
        body: body(
          "本机关有下列直属单位。",
          institutions(
            institutionRows.map((row) =>
              row[0] === "云溪县社会保险中心" ? [row[0], row[1] ?? "", "云溪县示例路6号", row[3] ?? ""] : row,
            ),
          ),
          ...signature(office, "2023年3月15日"),
        ),
      },
    },
    body: body(
      "本机关有下列直属单位。",
      institutions(institutionRows),
      ...signature(office, "2023年3月15日"),
    ),
  },
  {
    key: "powers-2024",
    title: `${office}关于公布权责清单的公告（2024年版）`,
    summary: "公布调整后的权责事项88项，列明新增、取消和变更的事项及其依据。",
    categoryCode: "a15-01",
    topic: "social_function",
    issuedOn: "2024-03-19",
    publishedOn: "2024-03-22",
    keywords: ["权责清单", "动态调整"],
    channels: ["website", "service_centre"],
    relations: [{ type: "replaces", to: "power-list-2017" }],
    body: body(
      "根据法律法规立改废和机构职责变化情况，本机关调整了权责清单，现予公布。",
      table(
        "权责事项分类（2024年版）",
        [["事项类别", "数量（项）"]],
        [
          ["行政许可", "4"],
          ["行政处罚", "31"],
          ["行政强制", "1"],
          ["行政确认", "4"],
          ["行政监督检查", "7"],
          ["其他行政权力", "9"],
          ["公共服务", "32"],
          ["合计", "88"],
        ],
      ),
      "## 调整情况",
      "- 新增公共服务事项3项，依据为公共就业服务的有关规定；",
      "- 取消行政处罚事项5项，依据为有关规章的废止决定；",
      "- 变更事项名称6项，权力内容不变。",
      "对清单有异议的，可以拨打0000-5550101反映。",
      ...signature(office, "2024年3月19日"),
    ),
  },
  {
    key: "fees-2020",
    title: `${office}行政事业性收费项目清单（2020年）`,
    summary: "公布现行行政事业性收费项目、依据和标准，公共就业和社会保险服务一律不收费。",
    categoryCode: "a08-01",
    topic: "social_function",
    issuedOn: "2020-09-15",
    publishedOn: "2020-09-18",
    keywords: ["行政事业性收费", "收费清单"],
    channels: ["website", "service_centre", "notice_board"],
    relations: [{ type: "replaces", to: "fee-list-2008" }],
    body: body(
      "按照规范行政事业性收费管理的要求，现将本机关收费项目清单公布如下。清单之外没有任何收费项目。",
      table(
        "行政事业性收费项目清单",
        [["收费项目", "收费标准", "资金管理方式", "备注"]],
        [
          [
            "专业技术人员职业资格考试考务费",
            "按照价格和财政部门核定的标准",
            "缴入国库",
            "由上级考试机构统一收取",
          ],
        ],
      ),
      "职业介绍、失业登记、社会保险登记、劳动人事争议调解仲裁、劳动保障监察投诉举报，一律不收取费用。",
      "监督电话：0000-5550161。",
      ...signature(office, "2020年9月15日"),
    ),
  },
];
