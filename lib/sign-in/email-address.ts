import { z } from "zod";

/**
 * An e-mail address as accounts are named by it: NFKC, lower case, ASCII only. Look-alikes of `@` or of letters in
 * other scripts never become another person's address; after folding they must still be plain ASCII.
 */
export function normalisedEmail(typed: string): string | null {
  const folded = typed.trim().normalize("NFKC").toLowerCase();
  // What NFKC turns into ASCII was written with a look-alike: refused rather than folded into somebody else.
  if (folded !== typed.trim().toLowerCase() || !/^[\x21-\x7e]{3,254}$/.test(folded)) return null;
  return z.email().safeParse(folded).success ? folded : null;
}

/** An e-mail address in a form. */
export const emailAddress = z.string().transform((typed, context) => {
  const email = normalisedEmail(typed);
  if (email !== null) return email;
  context.addIssue({ code: "custom", message: "请填写有效的电子邮箱，只能使用半角英文字母、数字和符号。" });
  return z.NEVER;
});
