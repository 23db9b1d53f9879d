import path from "node:path";
import { Worker } from "node:worker_threads";
import { FileRefused } from "./refuse";

export type PdfPage = {
  text: string;
  annotations: { subtype: string; text: string; author: string; url?: string; action?: string }[];
  /** Names of script actions. */
  scripts: string[];
  /** A picture without words: most likely a scan. */
  isImage: boolean;
};

export type PdfContent = {
  pageCount: number;
  /** The pages read; fewer than `pageCount` where the document is too long. */
  pages: PdfPage[];
  author: string;
  properties: string[];
  attachments: string[];
  hasScript: boolean;
};

export type PdfLimits = { seconds: number; pages: number; megabytes: number };
export const PDF_LIMITS: PdfLimits = { seconds: 60, pages: 1500, megabytes: 768 };

type Answer = { ok: true; content: PdfContent } | { ok: false; reason: "password" | "broken" };

// Plain JavaScript outside the bundle: a thread loads its program from disk.
const PROGRAM = path.join(/* turbopackIgnore: true */ process.cwd(), "lib/file-check/pdf-thread.mjs");

/**
 * Reads a PDF in a thread that is ended after the time limit.
 * @throws FileRefused when it is broken, needs a password, or takes too long or too much memory
 */
export function readPdf(file: string, limits: PdfLimits = PDF_LIMITS): Promise<PdfContent> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(/* turbopackIgnore: true */ PROGRAM, {
      workerData: { file, mostPages: limits.pages },
      resourceLimits: { maxOldGenerationSizeMb: limits.megabytes },
      execArgv: [],
      stdout: true,
      stderr: true,
    });
    const settle = (act: () => void) => {
      clearTimeout(timer);
      void worker.terminate();
      act();
    };
    const timer = setTimeout(() => settle(() => reject(TOO_MUCH())), limits.seconds * 1000);
    worker.once("message", (answer: Answer) =>
      settle(() =>
        answer.ok ? resolve(answer.content) : reject(answer.reason === "password" ? LOCKED() : BROKEN()),
      ),
    );
    worker.once("error", () => settle(() => reject(TOO_MUCH())));
    worker.once("exit", () => settle(() => reject(BROKEN())));
  });
}

const TOO_MUCH = () =>
  new FileRefused(
    "too-complex",
    "PDF 的检查超过了时间或内存限度，没有接收。请拆成几个文件，或者重新导出后再上传。",
  );
const LOCKED = () => new FileRefused("encrypted", "PDF 设置了打开密码，公众无法阅读。请去掉密码后再上传。");
const BROKEN = () => new FileRefused("broken", "PDF 已损坏，打不开。请在本机打开检查，重新保存后再上传。");
