import { Refusal } from "@/lib/refusal";

export type SignInSettings = {
  /** Address under which people reach the site; null when it is whatever the browser asked for. */
  origin: string | null;
  /** Cookies carry `Secure` and the `__Host-` prefix. */
  secure: boolean;
  /** `classes`: at least 10 characters of three classes (等保 practice); `length`: at least 12 of any (ASVS 6.2). */
  passwordRule: "classes" | "length";
  /** Days after which a password must be changed: for the three administrators, and for all others. 0: never. */
  passwordMaxAge: { administrators: number; others: number };
  /** Administrators must have a second factor before they may do anything else. */
  requireTotp: boolean;
};

/**
 * The deployment's settings for signing in. Why the defaults are as they are: docs/decisions/020-passwords.md.
 * @throws Refusal when a setting cannot be understood.
 */
export function signInSettings(
  env: Readonly<Record<string, string | undefined>> = process.env,
): SignInSettings {
  const base = env.BASE_URL ? originOf(env.BASE_URL) : null;
  return {
    origin: base,
    secure: base?.startsWith("https:") ?? false,
    passwordRule: choice(env, "PASSWORD_RULE", ["classes", "length"]),
    passwordMaxAge: {
      administrators: days(env, "PASSWORD_MAX_AGE_DAYS", 90),
      others: days(env, "PASSWORD_MAX_AGE_DAYS", 0),
    },
    requireTotp: choice(env, "REQUIRE_TOTP", ["0", "1"]) === "1",
  };
}

function originOf(baseUrl: string): string {
  if (!/^https?:\/\//.test(baseUrl) || !URL.canParse(baseUrl))
    throw new Refusal("BASE_URL 应为以 http:// 或 https:// 开头的完整网址。");
  return new URL(baseUrl).origin;
}

function days(env: Readonly<Record<string, string | undefined>>, name: string, fallback: number): number {
  const text = env[name];
  if (!text) return fallback;
  if (!/^\d{1,4}$/.test(text)) throw new Refusal(`${name} 应为天数（0 表示不要求）。`);
  return Number(text);
}

function choice<const C extends readonly [string, ...string[]]>(
  env: Readonly<Record<string, string | undefined>>,
  name: string,
  choices: C,
): C[number] {
  const text = env[name] || choices[0];
  if (!choices.includes(text)) throw new Refusal(`${name} 只能是 ${choices.join(" 或 ")}。`);
  return text;
}
