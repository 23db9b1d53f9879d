const YEAR = "(?:19|20)\\d{2}";
const HEAD = "\\p{Script=Han}{0,20}";

/** A whole query that is a document number: 云人社(2018)12号, 云人社2018年第012号, 云人社2018-12, (2018)12. */
const BRACKETED = new RegExp(`^(${HEAD})\\(年?(${YEAR})年?\\)第?0*([1-9]\\d{0,4})(号?)$`, "u");
const SEPARATED = new RegExp(`^(${HEAD})(${YEAR})(?:年第?|[-—–_./·、,]|第)0*([1-9]\\d{0,4})(号?)$`, "u");
const RUN_TOGETHER = new RegExp(`^(\\p{Script=Han}{1,20})(${YEAR})0*([1-9]\\d{0,4})(号)$`, "u");
const ORDER = /^(\p{Script=Han}{0,20}令)第?0*([1-9]\d{0,4})(号?)$/u;

/** Numbers mentioned in a running text; without 号 or brackets a year and a number may be anything. */
const MENTIONED = new RegExp(
  `(\\p{Script=Han}{0,12})(?:\\((${YEAR})年?\\)第?0*|(${YEAR})年第0*|(令)第?0*)([1-9]\\d{0,4})号`,
  "gu",
);
const MOST_MENTIONED = 200;

/**
 * The one writing in which a document number is searched for — `机关代字(年份)序号号`, without 第, 年 and leading
 * zeros; 号 only where it was given — or null for a text that is no document number.
 * @param normal a text in the form of `normalText`
 */
export function numberForm(normal: string): string | null {
  const dated = BRACKETED.exec(normal) ?? SEPARATED.exec(normal) ?? RUN_TOGETHER.exec(normal);
  if (dated) return `${dated[1]}(${dated[2]})${dated[3]}${dated[4]}`;
  const order = ORDER.exec(normal);
  return order ? `${order[1]}${order[2]}${order[3]}` : null;
}

/** The forms of a record's own number, with 号 as it is cited whether or not the record prints it. */
export function ownNumberForm(normal: string): string | null {
  const form = numberForm(normal);
  return form && !form.endsWith("号") ? `${form}号` : form;
}

/** The forms of the numbers that a text mentions in another writing than that form. */
export function mentionedNumbers(normal: string): string[] {
  const forms = new Set<string>();
  for (const [, head, bracketed, dated, order, serial] of normal.matchAll(MENTIONED)) {
    const form = order ? `${head}令${serial}号` : `${head}(${bracketed ?? dated})${serial}号`;
    if (!normal.includes(form)) forms.add(form);
    if (forms.size === MOST_MENTIONED) break;
  }
  return [...forms];
}
