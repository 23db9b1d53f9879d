import path from "node:path";
import { exitWith } from "./exit-with";
import { generate } from "./generate";

export async function main(): Promise<void> {
  try {
    const made = await generate(path.resolve(import.meta.dirname, "../.."));
    console.log(made ? "已生成 prisma/generated。" : "prisma/generated 已是最新。");
  } catch (error) {
    exitWith(error);
  }
}
