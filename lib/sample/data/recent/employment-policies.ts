import { documentNumberOn } from "@/lib/sample/data/agency";
import { body, signature, table } from "@/lib/sample/data/body";
import type { RecordDraft } from "@/lib/sample/data/record";
import { writtenDay } from "@/lib/time";
import type { RecentDays } from "./days";

const office = "云溪县人力资源和社会保障局";

/** A policy with its interpretation, help for those who find no work, and professional titles. */
export function employmentPolicies({ ago, before, last }: RecentDays): RecordDraft[] {
  const policyDay = ago(19);
  const helpDay = ago(117);
  const titleDay = last("04-16");
  return [
    {
      key: "graduates-policy",
      title: `${office}关于做好高校毕业生等青年就业创业工作的通知`,
      summary: "明确促进高校毕业生等青年就业创业的服务、补贴和见习政策，以及办理渠道。",
      categoryCode: "a01-02",
      topic: "social_function",
      documentNumber: documentNumberOn(before(policyDay, 2), 88),
      issuedOn: before(policyDay, 2),
      publishedOn: policyDay,
      keywords: ["高校毕业生", "就业创业"],
      channels: ["website", "new_media", "reading_point"],
      attachments: [
        {
          name: "就业见习单位岗位需求表.xlsx",
          title: "就业见习单位岗位需求表",
          content: {
            format: "xlsx",
            sheets: [
              {
                name: "需求表",
                rows: [
                  ["见习单位", "见习岗位", "人数（人）", "专业要求", "见习期限（月）"],
                  ["云溪县示例电子厂", "质量检验", 4, "电子信息类", 6],
                  ["云溪县示例农业合作社", "电商运营", 3, "不限", 6],
                ],
              },
            ],
          },
        },
      ],
      body: body(
        "各乡镇人民政府、各有关单位：",
        "为促进高校毕业生等青年高质量充分就业，现就有关事项通知如下。",
        "## 一、提供不断线就业服务",
        "对离校未就业毕业生实行实名登记，每人至少提供一次政策宣介、一次职业指导、三次岗位推荐和一次培训或者见习机会。",
        "## 二、落实补贴政策",
        table(
          "主要补贴政策",
          [["项目", "对象", "标准"]],
          [
            ["一次性扩岗补助", "招用毕业年度高校毕业生的企业", "每招用1人1000元"],
            ["就业见习补贴", "吸纳毕业2年内未就业毕业生见习的单位", "每人每月按最低工资标准的60%"],
            ["一次性创业补贴", "毕业5年内首次创业并正常经营6个月以上的毕业生", "5000元"],
          ],
        ),
        "## 三、优化办理流程",
        "补贴申请实行网上办理，凭身份证件和必要材料申请；通过数据共享可以核实的材料，不再要求提交。",
        "## 四、工作要求",
        "各乡镇要在每季度末报送实名登记和服务情况。本机关对补贴资金使用情况开展抽查，抽查结果公开。",
        ...signature(office, writtenDay(before(policyDay, 2))),
      ),
    },
    {
      key: "graduates-interpretation",
      title: "《关于做好高校毕业生等青年就业创业工作的通知》政策解读",
      summary: "解读文件的起草背景、主要内容、补贴怎么申请和与以往政策的不同。",
      categoryCode: "interpretations",
      topic: "social_function",
      issuedOn: policyDay,
      publishedOn: policyDay,
      keywords: ["政策解读", "高校毕业生"],
      channels: ["website", "new_media"],
      relations: [{ type: "interprets", to: "graduates-policy" }],
      body: body(
        "## 一、为什么出台这个文件",
        "每年七月以后是离校未就业毕业生求职的集中时段。为把分散的服务和补贴整合起来，让青年一次看懂、一次办成，制定本文件。",
        "## 二、哪些人可以享受",
        "毕业2年内未就业的高校毕业生、登记失业青年，以及招用他们的企业和见习单位。",
        "## 三、补贴怎么申请",
        "登录政务服务网人社专区，选择相应事项，按照提示填写即可。不会网上办理的，可以到乡镇便民服务中心，由工作人员帮办。",
        "## 四、与以往相比有什么变化",
        "一是将创业补贴的对象从毕业3年内放宽到毕业5年内；二是取消了三项证明材料；三是审核时间从10个工作日压缩到7个工作日。",
        "## 五、问哪里",
        "解读机构：就业促进和职业能力建设股。联系电话：0000-5550121。",
      ),
    },
    {
      key: "employment-help",
      title: "云溪县就业困难人员就业帮扶情况",
      summary: "公布就业困难人员认定、公益性岗位安置和补贴发放的情况，以及申请帮扶的办法。",
      categoryCode: "a11-07",
      topic: "public_welfare",
      issuedOn: before(helpDay, 2),
      publishedOn: helpDay,
      keywords: ["就业帮扶", "公益性岗位"],
      body: body(
        "今年以来，本机关落实就业困难人员帮扶政策，有关情况公布如下。",
        table(
          "就业帮扶情况",
          [["项目", "单位", "数量"]],
          [
            ["认定就业困难人员", "人", "186"],
            ["实现就业", "人", "142"],
            ["公益性岗位在岗人员", "人", "64"],
            ["发放社会保险补贴", "万元", "73.8"],
            ["发放公益性岗位补贴", "万元", "96.4"],
          ],
        ),
        "符合条件的人员，可以到户籍地或者常住地乡镇便民服务中心申请认定，3个工作日内办结。咨询电话：0000-5550201。",
        ...signature(office, writtenDay(before(helpDay, 2))),
      ),
    },
    {
      key: "professional-titles",
      title: `${office}关于开展${titleDay.slice(0, 4)}年度职称申报工作的通知`,
      summary: "告知本年度职称申报的范围、条件、材料和时间安排，实行网上申报和承诺制。",
      categoryCode: "a11-04",
      topic: "social_function",
      documentNumber: documentNumberOn(before(titleDay, 2), 33),
      issuedOn: before(titleDay, 2),
      publishedOn: titleDay,
      keywords: ["职称", "申报"],
      body: body(
        "各乡镇、县直各单位，各类企业和社会组织：",
        "现将本年度职称申报的有关事项通知如下。",
        table(
          "时间安排",
          [["阶段", "内容", "时间"]],
          [
            ["个人申报", "网上填报并上传材料", "通知发布后30日内"],
            ["单位审核", "核实并公示5个工作日", "申报截止后15日内"],
            ["受理", "县级审核并报评审委员会", "单位审核后15个工作日内"],
          ],
        ),
        "非公有制经济组织的专业技术人员，可以由所在企业或者人事代理机构申报，与其他人员同等对待。",
        "申报人对材料的真实性作出书面承诺。弄虚作假的，取消当年申报资格并记入职称评审诚信档案。咨询电话：0000-5550141。",
        ...signature(office, writtenDay(before(titleDay, 2))),
      ),
    },
  ];
}
