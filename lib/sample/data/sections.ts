export type SampleSection = { name: string; duties: string; phone: string };

/** 内设机构 of the bureau, in the order in which they are printed. */
export const sampleSections: SampleSection[] = [
  {
    name: "办公室",
    duties: "负责机关日常运转、文电、会务、档案、保密、信访和政务公开工作，承担政府信息公开工作机构的职责。",
    phone: "0000-5550101",
  },
  {
    name: "行政审批股",
    duties: "负责人力资源服务、劳务派遣经营、民办职业培训学校等行政许可和公共服务事项的受理、办理和公示。",
    phone: "0000-5550111",
  },
  {
    name: "就业促进和职业能力建设股",
    duties:
      "拟订促进就业创业、职业技能培训、技能人才评价的政策并组织实施，统筹高校毕业生和就业困难人员就业工作。",
    phone: "0000-5550121",
  },
  {
    name: "社会保险股",
    duties: "拟订养老、工伤、失业保险的实施办法，负责工伤认定和特殊工种提前退休审核。",
    phone: "0000-5550131",
  },
  {
    name: "人才和事业单位人事管理股",
    duties: "负责人才引进、职称评审、事业单位岗位管理、公开招聘和人事统计。",
    phone: "0000-5550141",
  },
  {
    name: "劳动关系股",
    duties: "负责劳动合同、集体协商、最低工资、企业薪酬调查和农民工工资保障的综合协调。",
    phone: "0000-5550151",
  },
  {
    name: "财务和基金监督股",
    duties: "负责部门预决算、资产管理和社会保险基金的内部监督。",
    phone: "0000-5550161",
  },
];

/** 直属单位, printed with the sections. */
export const sampleInstitutions: (SampleSection & { address: string })[] = [
  {
    name: "云溪县就业服务中心",
    duties: "承担职业介绍、职业指导、就业失业登记、创业服务和专项招聘活动。",
    phone: "0000-5550201",
    address: "云溪县示例路20号",
  },
  {
    name: "云溪县社会保险中心",
    duties: "承担养老、工伤、失业保险的登记、征缴核定、待遇审核和支付。",
    phone: "0000-5550211",
    address: "云溪县示例路22号",
  },
  {
    name: "云溪县劳动保障监察大队",
    duties: "受理违反劳动保障法律法规行为的举报投诉，依法开展日常巡查和专项检查。",
    phone: "0000-5550221",
    address: "云溪县示例路18号",
  },
  {
    name: "云溪县劳动人事争议仲裁院",
    duties: "承担劳动人事争议的调解和仲裁。",
    phone: "0000-5550231",
    address: "云溪县示例路18号",
  },
];
