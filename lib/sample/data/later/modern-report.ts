import { body, signature, table } from "@/lib/sample/data/body";
import type { Written } from "@/lib/sample/data/yearly/template";

/** 年度报告 in the six parts of the regulation of 2019, for reports on 2018 and later; `made` is counted from the sample. */
export function modernDisclosureReport(
  past: number,
  made: number,
  office: string,
  writtenOn: string,
): Written {
  return {
    title: `${office}${past}年政府信息公开工作年度报告`,
    summary: `报告${past}年主动公开、收到和处理政府信息公开申请、行政复议诉讼情况，以及主要问题和改进情况。`,
    categoryCode: "annual-reports",
    topic: "other",
    keywords: ["政府信息公开", "年度报告", `${past}年`],
    body: body(
      `本报告根据《中华人民共和国政府信息公开条例》编制，统计期限为${past}年1月1日至12月31日。对本报告有疑问的，请与本机关办公室联系，地址：云溪县示例路18号，电话：0000-5550101。`,
      "## 一、总体情况",
      `${past}年，本机关主动公开政府信息${made}条，${past === 2020 ? "重点公开援企稳岗、不见面办理和线上招聘等信息" : past >= 2023 ? "重点公开就业补贴、社会保险基金运行和劳动执法等信息" : "重点公开就业创业、社会保险和劳动维权等信息"}。没有收到政府信息公开申请。全年开展政务公开业务培训${past % 2 === 0 ? "1" : "2"}次。`,
      "## 二、主动公开政府信息情况",
      table(
        "行政管理有关数据",
        [["信息内容", "本年数量"]],
        [
          ["本年制发行政规范性文件（件）", past === 2019 || past === 2023 ? "1" : "0"],
          ["本年废止行政规范性文件（件）", past === 2023 ? "1" : "0"],
          ["行政事业性收费（万元）", "0"],
        ],
      ),
      "## 三、收到和处理政府信息公开申请情况",
      `${past}年新收政府信息公开申请0件，上年结转政府信息公开申请0件，办理结果合计0件，结转下年度继续办理0件。`,
      "## 四、政府信息公开行政复议、行政诉讼情况",
      `${past}年没有发生因政府信息公开工作引起的行政复议和行政诉讼。`,
      "## 五、存在的主要问题及改进情况",
      past % 2 === 0
        ? "主要问题是政策解读形式单一。已要求各股室起草文件时同步准备问答，并在窗口摆放办事指引。"
        : "主要问题是个别栏目更新不及时。已建立栏目更新提醒，明确每个栏目的责任股室和信息员。",
      "## 六、其他需要报告的事项",
      `${past}年没有收取信息处理费。没有其他需要报告的事项。`,
      ...signature(office, writtenOn),
    ),
  };
}
