import { readFileSync } from "node:fs";
import path from "node:path";
import { z } from "zod";
import { Refusal } from "@/lib/refusal";

type Variables = Record<string, string | undefined>;

/** Each may also be given as NAME_FILE, the path of a file that holds it, so that it shows in no process list. */
export const SECRETS = [
  "DATABASE_URL",
  "NEXTAUTH_SECRET",
  "GONGKAI_KEY",
  "S3_ACCESS_KEY_ID",
  "S3_SECRET_ACCESS_KEY",
  "SMTP_URL",
] as const;

const LEAST_SECRET_LENGTH = 32;
const EXAMPLES = /change.?me|example|password|your.?(secret|key)|^(.)\2+$|^(0123456789|abcdefgh)/i;

const wholeNumber = (least: number, most: number) =>
  z
    .string()
    .refine((value) => /^\d+$/.test(value) && Number(value) >= least && Number(value) <= most, {
      error: `应为 ${least} 至 ${most} 的整数`,
    })
    .transform(Number);

const address = (protocols: string[], message: string) =>
  z.string().refine((value) => URL.canParse(value) && protocols.includes(new URL(value).protocol), {
    error: message,
  });

const secret = z
  .string()
  .min(LEAST_SECRET_LENGTH, { error: `至少需要 ${LEAST_SECRET_LENGTH} 个随机字符` })
  .refine((value) => !EXAMPLES.test(value), { error: "不能使用示例中的值，请换成随机字符" });

const shape = z.object({
  PORT: wholeNumber(1, 65_535).default(3000),
  HOST: z
    .string()
    .regex(/^[\w.:-]+$/, { error: "应为本机的 IP 地址或主机名，如 127.0.0.1 或 0.0.0.0" })
    .default("127.0.0.1"),
  DATA_DIR: z.string().default("./data"),
  DATABASE_URL: address(
    ["postgresql:", "postgres:"],
    "应为 postgresql://用户:密码@主机:端口/数据库 形式的地址，特殊字符须按 URL 编码",
  ).optional(),
  DATABASE_POOL: wholeNumber(1, 200).default(10),
  BASE_URL: address(["http:", "https:"], "应为 http:// 或 https:// 开头的网站地址")
    .refine(
      (value) => URL.canParse("/", value) && /^\/?$/.test(new URL(value).pathname) && !/[?#]/.test(value),
      {
        error: "只写到域名和端口为止，下级路径请写在 BASE_PATH 中",
      },
    )
    .transform((value) => new URL(value).origin)
    .optional(),
  BASE_PATH: z
    .string()
    .transform((value) => value.replace(/\/+$/, ""))
    .refine((value) => /^(\/[\w.~-]+)*$/.test(value), { error: "应为以 / 开头的路径，如 /xxgk" })
    .default(""),
  WORKERS: wholeNumber(1, 64).default(1),
  /** 0 makes every page anew for every reader. */
  FRONT: z.enum(["0", "1"], { error: "应为 1（常用网页留在内存中）或 0（每次重新生成）" }).default("1"),
  /** Megabytes of finished pages in each serving process. */
  FRONT_CACHE_MB: wholeNumber(1, 65_536).default(64),
  /** Reverse proxies of ours in front of this server (lib/client-address.ts). */
  TRUST_PROXY: wholeNumber(0, 9).default(0),
  GONGKAI_SAMPLE: z.enum(["0", "1"], { error: "应为 0（不载入示例内容）或 1" }).default("1"),
  NEXTAUTH_SECRET: secret.optional(),
  GONGKAI_KEY: secret.optional(),
  S3_ENDPOINT: address(["http:", "https:"], "应为 http:// 或 https:// 开头的地址").optional(),
  S3_REGION: z.string().optional(),
  S3_BUCKET: z.string().optional(),
  S3_ACCESS_KEY_ID: z.string().optional(),
  S3_SECRET_ACCESS_KEY: z.string().optional(),
  SMTP_URL: address(["smtp:", "smtps:"], "应为 smtp:// 或 smtps:// 开头的地址").optional(),
});

/** The settings of one installation, checked. `DATA_DIR` is absolute, `BASE_PATH` is empty or begins with `/`. */
export type Env = z.infer<typeof shape>;

/**
 * Reads and checks the settings; empty values count as absent, `NAME_FILE` stands in for each secret.
 * @throws Refusal naming the variable whose value is wrong. A secret's value is never repeated in the sentence.
 */
export function readEnv(variables: Variables = process.env): Env {
  const values: Variables = {};
  for (const name of Object.keys(shape.shape)) values[name] = variables[name]?.trim() || undefined;
  for (const name of SECRETS) values[name] = secretOf(name, variables);
  const parsed = shape.safeParse(values);
  if (!parsed.success) throw new Refusal(sentence(parsed.error.issues[0], values));
  const env = parsed.data;
  requireTogether(values, ["S3_BUCKET", "S3_ACCESS_KEY_ID", "S3_SECRET_ACCESS_KEY"]);
  return { ...env, DATA_DIR: path.resolve(env.DATA_DIR) };
}

function secretOf(name: string, variables: Variables): string | undefined {
  const value = variables[name]?.trim() || undefined;
  const file = variables[`${name}_FILE`]?.trim();
  if (!file) return value;
  const kept = contentOf(name, file);
  if (value !== undefined && value !== kept)
    throw new Refusal(`环境变量 ${name} 和 ${name}_FILE 不一致，请只设置其中一个。`);
  return kept;
}

function contentOf(name: string, file: string): string {
  try {
    const text = readFileSync(file, "utf8").trim();
    if (text !== "") return text;
  } catch {
    throw new Refusal(`环境变量 ${name}_FILE 所指的文件 ${file} 无法读取，请检查路径和权限。`);
  }
  throw new Refusal(`环境变量 ${name}_FILE 所指的文件 ${file} 是空的。`);
}

function sentence(issue: z.core.$ZodIssue | undefined, values: Variables): string {
  const name = String(issue?.path[0]);
  const shown = (SECRETS as readonly string[]).includes(name) ? "" : `“${values[name]}”`;
  return `环境变量 ${name} 的值${shown}不正确：${issue?.message}。`;
}

function requireTogether(values: Variables, names: string[]): void {
  const missing = names.filter((name) => values[name] === undefined);
  if (missing.length === 0 || missing.length === names.length) return;
  throw new Refusal(`环境变量 ${names.join("、")} 须同时设置，现在缺少 ${missing.join("、")}。`);
}
