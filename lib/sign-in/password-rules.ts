import { dictionary } from "@zxcvbn-ts/language-common";
import type { Issue } from "@/lib/issue";

export type PasswordRule = "classes" | "length";

type Person = { name: string; email: string };

const LONGEST = 128;
const CLASSES = [/[a-z]/, /[A-Z]/, /\d/, /[^A-Za-z\d]/];
const LEET: Record<string, string> = {
  "@": "a",
  "4": "a",
  "3": "e",
  "1": "i",
  "!": "i",
  "0": "o",
  $: "s",
  "5": "s",
  "7": "t",
};

const common: ReadonlySet<string> = new Set(dictionary.passwords as string[]);

/** The rule in words, for the forms on which a password is chosen. */
export function passwordHint(rule: PasswordRule): string {
  return rule === "classes"
    ? "至少 10 个字符，并含大写字母、小写字母、数字、符号中的三类。不能包含姓名或邮箱，不能是常见口令。"
    : "至少 12 个字符，可以使用一句话。不能包含姓名或邮箱，不能是常见口令。";
}

/** What keeps a password from being accepted, before it is compared with earlier ones. */
export function passwordIssues(password: string, person: Person, rule: PasswordRule): Issue[] {
  const problem = (code: string, message: string): Issue[] => [
    { code: `password.${code}`, field: "password", message },
  ];
  const length = [...password].length;
  const shortest = rule === "classes" ? 10 : 12;
  if (length < shortest) return problem("short", `口令至少需要 ${shortest} 个字符。`);
  if (length > LONGEST) return problem("long", `口令最多 ${LONGEST} 个字符。`);
  if (rule === "classes" && CLASSES.filter((kind) => kind.test(password)).length < 3)
    return problem("classes", "口令须含大写字母、小写字母、数字、符号中的至少三类。");
  if (isCommon(password)) return problem("common", "这个口令过于常见，容易被猜中，请换一个。");
  if (namesPerson(password, person)) return problem("personal", "口令不能包含您的姓名或邮箱。");
  return [];
}

/** A password of the list of leaked ones, also in disguise: `P@ssw0rd2026!` is `password`; or hardly any characters at all. */
function isCommon(password: string): boolean {
  const lower = password.toLowerCase();
  const plain = [...lower].map((char) => LEET[char] ?? char).join("");
  const core = (text: string) => text.replace(/^[^a-z]+|[^a-z]+$/g, "");
  const disguised = [
    core(lower),
    core(plain),
    core([...lower.replace(/[\d\W_]+$/, "")].map((char) => LEET[char] ?? char).join("")),
  ];
  if (new Set(lower).size < 5) return true;
  return (
    common.has(lower) || common.has(plain) || disguised.some((word) => word.length >= 5 && common.has(word))
  );
}

function namesPerson(password: string, person: Person): boolean {
  const lower = password.toLowerCase();
  const [account = "", host = ""] = person.email.toLowerCase().split("@");
  const parts = [
    person.name.toLowerCase().trim(),
    account,
    ...account.split(/[._+-]/),
    ...host.split(".").slice(0, -1),
  ];
  return parts.some(
    (part) => (/^[\x20-\x7e]*$/.test(part) ? part.length >= 4 : part.length >= 2) && lower.includes(part),
  );
}
