import type { Env } from "@/lib/env";
import { build } from "./build";
import { openDatabase } from "./database";
import { exitWith } from "./exit-with";
import { generate } from "./generate";
import { inhabit, oneTimeSignIn } from "./inhabit";
import { refuseTakenPort } from "./port";
import { untilAnswered } from "./ready";
import { completeSettings, loadSettings, ROOT } from "./settings";
import { stopRequest } from "./stop-request";

/** `npm start`, step by step. Whatever was begun is undone in reverse when it is asked to stop or a step fails. */
export async function main(): Promise<void> {
  const stop = stopRequest();
  // One request that goes wrong must not take the others' server away.
  process.on("uncaughtException", (error) => console.error(error));
  process.on("unhandledRejection", (error) => console.error(error));
  const undo: (() => Promise<void>)[] = [];
  const step = async <T>(work: () => Promise<T> | T): Promise<T> => {
    stop.throwIfAborted();
    return work();
  };
  try {
    const env = await step(() => loadSettings());
    await step(() => refuseTakenPort(env));
    await step(() => completeSettings(env));
    await step(() => generate(ROOT));
    const database = await step(() => openDatabase(env));
    undo.push(database.release);
    if (database.migrated.length > 0) console.log(`数据库结构已更新（${database.migrated.length} 项变更）。`);
    undo.push(disconnect);
    await step(() => inhabit(env));
    await step(() => build(ROOT, stop));
    const serving = await step(async () => (await import("./serving")).startServing(env));
    undo.push(serving.stop);
    await step(() => untilAnswered(env, stop));
    await announce(env);
    if (!stop.aborted) await new Promise((resolve) => stop.addEventListener("abort", resolve));
    console.log("正在停止……");
  } catch (error) {
    if (stop.aborted) process.exitCode = 130;
    else exitWith(error);
  } finally {
    for (const one of undo.reverse()) await one().catch(exitWith);
  }
  process.exit();
}

/** The one-time sign-in is made only now, when it can be used: a start killed before this loses nothing. */
async function announce(env: Env): Promise<void> {
  const address = await oneTimeSignIn();
  if (address) console.log(`首位管理员请用此一次性地址登录并设置密码（只显示这一次）：\n  ${address}`);
  console.log(`Ready: http://localhost:${env.PORT}${env.BASE_PATH}`);
}

async function disconnect(): Promise<void> {
  const { disconnect: close } = await import("@/lib/db");
  await close();
}
