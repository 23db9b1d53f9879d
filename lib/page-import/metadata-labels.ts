/** What the words before a colon stand for on pages of government sites. */
export type LabelMeaning =
  | "title"
  | "indexNumber"
  | "issuingAgency"
  | "documentNumber"
  | "issuedOn"
  | "publishedOn"
  | "source"
  | "views"
  | "keywords"
  | "summary"
  | "effectiveOn"
  | "repealedOn"
  | "furniture"
  | "other";

const NAMES: Record<LabelMeaning, string> = {
  title: "标题 名称 信息名称 文件名称 公文名称 文件标题 信息标题",
  indexNumber: "索引号 信息索引号 索引编号 信息索引 索取号 信息索取号",
  issuingAgency:
    "发布机构 发布机关 发文机关 发文单位 发文机构 制发机关 制发单位 制作机关 公开机构 公开机关 公开主体 信息公开机构 发布单位 信息来源单位",
  documentNumber: "文号 发文字号 发文文号 公文文号 公文字号 文件编号 文件号",
  issuedOn:
    "生成日期 成文日期 成文时间 发文日期 发文时间 制发日期 印发日期 形成日期 签发日期 生成时间 制文日期",
  publishedOn: "发布时间 发布日期 公开日期 公开时间 公布日期 发稿时间 上传时间 发表时间 日期 时间",
  source: "来源 信息来源 文章来源 稿件来源 供稿单位 发布来源",
  views:
    "阅读 阅读量 阅读数 阅读次数 浏览 浏览量 浏览数 浏览次数 点击 点击量 点击数 点击率 点击次数 访问量 访问次数 人气",
  keywords: "关键词 关键字 主题词",
  summary: "内容概述 内容摘要 信息概述 摘要 概述 内容简介",
  effectiveOn: "施行日期 实施日期 生效日期 生效时间 实施时间 施行时间",
  repealedOn: "废止日期 失效日期 废止时间 失效时间 终止日期",
  furniture:
    "字体 字号 字体大小 字体显示 文字大小 视力保护色 保护视力色 背景色 背景颜色 分享 分享到 打印 收藏 扫一扫 语音播报 语音朗读 朗读 操作",
  other:
    "主题分类 信息分类 信息类别 分类 主题类别 主题 体裁分类 体裁 文种 组配分类 服务对象 服务对象分类 公开类别 公开方式 公开属性 公开形式 公开范围 公开时限 公开期限 有效性 时效性 效力状态 是否有效 文件有效性 有效期 责任编辑 编辑 作者 审核 审核人 责任科室 责任部门 信息有效性 载体类型 记录形式 语种 区划分类 备注 文件状态 规范性文件编号 统一编号 登记号 统一登记号 隶属关系",
};

const MEANINGS = new Map<string, LabelMeaning>(
  (Object.entries(NAMES) as [LabelMeaning, string][]).flatMap(([meaning, names]) =>
    names.split(/\s+/).map((name): [string, LabelMeaning] => [name, meaning]),
  ),
);

/** Labels so general that only a colon makes them labels. */
const GENERAL = new Set([
  "名称",
  "日期",
  "时间",
  "主题",
  "概述",
  "摘要",
  "分类",
  "备注",
  "编辑",
  "作者",
  "审核",
  "操作",
  "朗读",
  "打印",
  "收藏",
  "标题",
  "人气",
  "阅读",
  "浏览",
  "点击",
]);

const SPACED = [...MEANINGS.keys()]
  .sort((a, b) => b.length - a.length)
  .map((name) => [...name].join("[\\s\\u00a0]*"))
  .join("|");
/** A label with its colon: at the beginning of a line or after a space, a bar, a bracket. */
const WITH_COLON = new RegExp(`(?<=^|[\\s\\u00a0|｜【\\[（(；;，,])(${SPACED})[\\s\\u00a0]*[:：]`, "g");
/** A label alone at the beginning of a line, followed by its end or by white space. */
const WITHOUT_COLON = new RegExp(`^(${SPACED})(?=[\\s\\u00a0]|$)`);

export type LabelHit = { name: string; meaning: LabelMeaning; index: number; end: number; colon: boolean };

/** The labels in one line, in order; empty when the line does not begin with one. */
export function labelsIn(text: string): LabelHit[] {
  const hits = [...text.matchAll(WITH_COLON)].map((match) => hit(match, true));
  const first = hits[0];
  if (first && /^[|｜【[（(\s]*$/.test(text.slice(0, first.index))) return hits;
  const bare = WITHOUT_COLON.exec(text);
  if (!bare) return [];
  const alone = hit(bare, false);
  if (GENERAL.has(alone.name)) return [];
  return [alone, ...hits];
}

function hit(match: RegExpExecArray, colon: boolean): LabelHit {
  const name = (match[1] ?? "").replace(/[\s\u00a0]/g, "");
  return {
    name,
    meaning: MEANINGS.get(name) ?? "other",
    index: match.index,
    end: match.index + match[0].length,
    colon,
  };
}
