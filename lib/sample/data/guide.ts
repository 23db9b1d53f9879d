import { sampleAgency } from "./agency";
import { body, signature, table } from "./body";
import type { RecordDraft } from "./record";

const { name, settings } = sampleAgency;
const WEBSITE = `https://${settings.siteDomain}/hrss/`;

/** 政府信息公开指南, complete as article 12 of the regulation asks, with one correction since its first publication. */
export const guidePages: RecordDraft[] = [
  {
    key: "guide",
    kind: "guide_page",
    title: `${name}政府信息公开指南`,
    summary: "说明政府信息的分类、编排体系、获取方式，以及政府信息公开工作机构的联系方式。",
    categoryCode: "guide",
    topic: null,
    issuedOn: "2019-05-20",
    publishedOn: "2019-05-22",
    keywords: ["政府信息公开指南"],
    channels: ["website", "reading_point"],
    correction: {
      on: "2024-07-09",
      note: "政府信息公开工作机构迁至二楼205室，更正办公地址；补充无障碍帮助的内容。",
      before: {
        title: `${name}政府信息公开指南`,
        summary: "说明政府信息的分类、编排体系、获取方式，以及政府信息公开工作机构的联系方式。",
        body: guideBody("云溪县示例路18号县人力资源和社会保障局一楼103室", false),
      },
    },
    body: guideBody(settings.address, true),
  },
];

function guideBody(address: string, withHelp: boolean) {
  return body(
    "为方便公民、法人和其他组织获取政府信息，根据《中华人民共和国政府信息公开条例》，编制本指南。本指南根据情况变化及时更新。",
    "## 一、政府信息的分类和编排体系",
    "### （一）分类",
    "本机关主动公开的政府信息，按照条例第二十条的规定分类，主要包括：规范性文件和其他政策文件；机构职能、领导信息和内设机构；规划计划；统计信息；行政许可和其他对外管理服务事项；行政处罚；财政预算决算；收费项目；政府采购；就业创业、社会保险、职业培训、工资福利和劳动关系；应急预案；招考招聘；权责清单、双随机一公开、建议提案办理结果等。",
    "### （二）编排体系",
    "每条政府信息编制一个索引号，由统一社会信用代码、年份和顺序号组成，例如“11999901YX0000016X/2026-00001”。索引号一经编制不再改变。目录列明索引号、名称、内容概述和生成日期，可以按类别、年份和关键词查询。",
    "## 二、政府信息的获取方式",
    "### （一）主动公开",
    "自政府信息形成或者变更之日起20个工作日内公开，法律、法规另有规定的，从其规定。公开渠道如下。",
    table(
      "主动公开渠道",
      [["渠道", "说明"]],
      [
        ["政府网站", `${WEBSITE}，可以检索、查阅和下载`],
        ["公开查阅点", "县档案馆、县公共图书馆、县政务服务中心，免费查阅"],
        ["公开栏", "局机关一楼、县就业服务中心、县社会保险中心"],
        ["政务新媒体", "本机关政务微信公众号"],
      ],
    ),
    "### （二）依申请公开",
    "需要获取主动公开以外的政府信息的，可以当面、邮寄或者通过本站提出申请。申请应当写明姓名或者名称、身份证明、联系方式，所需信息的名称、文号或者特征描述，以及获取信息的方式。本机关自收到申请之日起20个工作日内答复，需要延长的，延长最长不超过20个工作日。提供政府信息不收取费用。",
    ...(withHelp
      ? [
          "### （三）无障碍帮助",
          "书写、阅读有困难或者有视力、听力障碍的申请人，可以致电工作机构，由工作人员提供代填、朗读等必要的帮助。",
        ]
      : []),
    "## 三、政府信息公开工作机构",
    table(
      "政府信息公开工作机构",
      [["项目", "内容"]],
      [
        ["机构名称", settings.officeName],
        ["办公地址", address],
        ["邮政编码", settings.postalCode],
        ["办公时间", settings.officeHours],
        ["联系电话", settings.phone],
        ["传真号码", settings.fax],
        ["互联网联系方式", WEBSITE],
      ],
    ),
    "## 四、监督和救济",
    "认为本机关没有按照要求主动公开政府信息，或者对政府信息公开申请的答复不当的，可以向云溪县人民政府办公室投诉、举报，电话：0000-5550001；也可以依法申请行政复议或者提起行政诉讼。",
    ...signature(name, withHelp ? "2024年7月8日" : "2019年5月20日"),
  );
}
