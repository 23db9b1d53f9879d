/** Words of which made-up records consist; some share characters, so that phrases are cut across them. */
const WORDS =
  "政府 信息 公开 信息公开 养老 保险 养老保险 失业 工伤 医疗 就业 创业 补贴 补助 申请 条件 办理 流程 人力资源 社会保障 社会 保障 行政 复议 行政复议 诉讼 预算 决算 三公 经费 招聘 事业单位 公务员 考试 录用 劳动 合同 仲裁 监察 工资 农民工 拖欠 培训 技能 鉴定 社保卡 补办 网上 大厅 通知 公告 公示 意见 办法 规定 实施 细则 关于 印发 做好 工作 的 和 在 为 年 月 日 县 乡镇 街道 社区 居民 单位 个人 缴费 基数 比例 待遇 标准 调整 发放".split(
    " ",
  );
const ODD = [
  "ABC",
  "Ａｂｃ",
  "pdf",
  "2018年",
  "２０１８",
  "12.5%",
  "１２３",
  "No.7",
  "（一）",
  "(二)",
  "《劳动法》",
  "“双公示”",
  "A_B",
  "50%",
  "\\n",
  "'",
  "&|!",
  ":*",
  "😀",
  "𠮷",
  "①",
  "㎡",
  " ",
  "\n",
  "　",
  "é",
  "e\u0301",
];

/** A source of numbers in [0, 1) that gives the same ones for the same seed. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

export type MadeUp = { title: string; bodyText: string; documentNumber: string };

/** A made-up record of about `length` characters. Common words come often, as in real texts. */
export function madeUpRecord(random: () => number, length: number, oddity = 0.08): MadeUp {
  const year = 2010 + Math.floor(random() * 16);
  return {
    title: run(random, 8 + random() * 20, oddity),
    bodyText: run(random, length, oddity),
    documentNumber: random() < 0.5 ? `云人社〔${year}〕${1 + Math.floor(random() * 300)}号` : "",
  };
}

/** Words after words; with a chance of `oddity` signs, Latin letters and rare characters. */
function run(random: () => number, length: number, oddity: number): string {
  const pieces: string[] = [];
  let count = 0;
  while (count < length) {
    const piece =
      random() < oddity
        ? (ODD[Math.floor(random() * ODD.length)] ?? "")
        : random() < 0.12
          ? String.fromCodePoint(0x4e00 + Math.floor(random() ** 2 * 6000))
          : (WORDS[Math.floor(random() ** 1.6 * WORDS.length)] ?? "");
    pieces.push(piece);
    count += piece.length;
    if (random() < 0.08) pieces.push(random() < 0.5 ? "，" : "。");
    if (random() < 0.01) pieces.push("\n");
  }
  return pieces.join("");
}
