import { type Damage, damageAt } from "./damage";

type Doubling = {
  character: string;
  /** Characters before which the first one ends a word (`目的` + `的`). */
  after?: string;
  /** Characters with which the second one begins a word (`了` + `了解`). */
  before?: string;
};

/**
 * Function words that are never doubled, with the neighbours that make a doubled sight right all the same. Content words
 * are left alone: 天天、人人、刚刚 are words, 公开开展 is two words, and no list could tell them all.
 */
const DOUBLINGS: Doubling[] = [
  { character: "于", before: "氏" },
  { character: "的", after: "目标有打", before: "确士" },
  { character: "了", after: "甚时明", before: "解结望断却事然不之" },
  { character: "是", after: "", before: "非否" },
  { character: "和", after: "共总饱温平缓祥谐柔中随调融", before: "谐平睦解美气约善田声好" },
  {
    character: "在",
    after: "实存现所内外潜旨重贵正自",
    before: "建职校线册读编岗营产场库押逃任学乎地研管世位",
  },
  { character: "为", after: "行作认人有无以视成分", before: "民期主何人本准此首例了止数" },
  { character: "与", after: "参给赠付授相", before: "会" },
  { character: "及", after: "普涉触危波顾提推论企埃遍", before: "时早格第" },
  { character: "对", after: "针面相绝反应核校比查一结派", before: "口象外应比照策接标方联岸手抗话" },
  { character: "将", after: "即大小上中少名干武健必主女老", before: "领军士近来至要" },
  { character: "不", after: "要并从决无绝" },
  { character: "并", after: "合归兼吞一", before: "发购行列存轨网" },
  { character: "由", after: "理自事缘因", before: "衷" },
  { character: "从", after: "服听随自", before: "业严重轻快优事军政教而此速简容宽" },
  { character: "向", after: "方意倾动导走流志趋取定去朝内外纵横双单逆反风一", before: "导来" },
  {
    character: "以",
    after: "可予所难得足加何给用借据赖致是有聊",
    before: "下上往前后及来内外人为旧工租案奖色点县赛训学",
  },
  { character: "之", after: "总久" },
  { character: "至", after: "冬夏甚乃", before: "今少多于" },
  { character: "其", after: "尤土与何极", before: "他它中余实间" },
  { character: "被", after: "棉植覆床褥毛", before: "子褥害告执申征监检抽处保查服上" },
  { character: "把", after: "一火车拖大", before: "关脉握" },
  { character: "也" },
  { character: "已" },
  { character: "未" },
  { character: "们" },
  { character: "我", after: "自忘" },
  { character: "且" },
  { character: "但" },
  { character: "而" },
  { character: "或" },
  { character: "若" },
  { character: "该", after: "应" },
];

/** Words of two characters that nobody doubles, with what makes the second one the beginning of a longer word. */
const WORDS =
  /(以及|关于|按照|根据|对于|由于|截至|其中|不足|进行|我局|我们|同时|情况|或者|并且|因此|所以|虽然|但是|如果)\1|(工作)\2(?![队组者人站日量法证会制室机餐岗坊])/g;
const MARKS = /([，、；：])\1+|(?<!。)。{2}(?!。)/g;

const SINGLE = new RegExp(
  DOUBLINGS.map(({ character, after, before }) => {
    const notAfter = after ? `(?<![${after}${character}])` : `(?<!${character})`;
    return `${notAfter}${character}${character}(?![${character}${before ?? ""}])`;
  }).join("|"),
  "g",
);
const UNLIKELY_WHOLE = /是是非非|实实在在|的的确确|等等/;

/** Characters, words and marks that were written twice by mistake. */
export function findDoubledCharacters(text: string): Damage[] {
  const found: Damage[] = [];
  for (const match of text.matchAll(SINGLE)) {
    if (UNLIKELY_WHOLE.test(text.slice(Math.max(0, match.index - 2), match.index + 4))) continue;
    found.push(damage(text, match, `“${match[0][0]}”字重复。`));
  }
  for (const match of text.matchAll(WORDS))
    found.push(damage(text, match, `“${match[1] ?? match[2]}”重复。`));
  for (const match of text.matchAll(MARKS)) found.push(damage(text, match, "标点重复。"));
  return found;
}

function damage(text: string, match: RegExpExecArray, message: string): Damage {
  return damageAt("text.doubled-character", text, match.index, match[0].length, message);
}
