import { readEnv } from "@/lib/env";
import { Refusal } from "@/lib/refusal";

type Variables = Readonly<Record<string, string | undefined>>;

export type SignInSettings = {
  /** The one origin of a site on https; null on plain http, where it is whatever host the browser asked for. */
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
 * The deployment's settings for signing in. Why the defaults are as they are: docs/decisions/011-passwords.md.
 * @throws Refusal when a setting cannot be understood.
 */
export function signInSettings(variables: Variables = process.env): SignInSettings {
  const base = readEnv(variables).BASE_URL ?? "";
  const secure = base.startsWith("https:");
  return {
    origin: secure ? base : null,
    secure,
    passwordRule: choice(variables, "PASSWORD_RULE", ["classes", "length"]),
    passwordMaxAge: {
      administrators: days(variables, "PASSWORD_MAX_AGE_DAYS", 90),
      others: days(variables, "PASSWORD_MAX_AGE_DAYS", 0),
    },
    requireTotp: choice(variables, "REQUIRE_TOTP", ["0", "1"]) === "1",
  };
}

function days(variables: Variables, name: string, fallback: number): number {
  const text = variables[name];
  if (!text) return fallback;
  if (!/^\d{1,4}$/.test(text)) throw new Refusal(`环境变量 ${name} 应为天数（0 表示不要求）。`);
  return Number(text);
}

function choice<const C extends readonly [string, ...string[]]>(
  variables: Variables,
  name: string,
  choices: C,
): C[number] {
  const text = variables[name] || choices[0];
  if (!choices.includes(text)) throw new Refusal(`环境变量 ${name} 只能是 ${choices.join(" 或 ")}。`);
  return text;
}
