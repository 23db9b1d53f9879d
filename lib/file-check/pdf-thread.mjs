/**
 * Runs in a worker thread of its own, so that a hostile or endless PDF can be stopped from outside: reads a PDF and posts
 * what is in it as plain data. Started by `read-pdf.ts` only.
 */
import { readFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { parentPort, workerData } from "node:worker_threads";

const MOST_CHARACTERS = 5_000_000;
const MOST_IMAGE_PAGES = 100;

const log = console.log;
console.log = console.warn = () => {};
const pdfjs = await import("pdfjs-dist/legacy/build/pdf.mjs");
console.log = log;
const root = path.dirname(fileURLToPath(import.meta.resolve("pdfjs-dist/package.json")));
const IMAGE_OPERATORS = new Set([
  pdfjs.OPS.paintImageXObject,
  pdfjs.OPS.paintImageMaskXObject,
  pdfjs.OPS.paintInlineImageXObject,
]);

async function read(file, mostPages) {
  const task = pdfjs.getDocument({
    data: new Uint8Array(await readFile(file)),
    cMapUrl: `${path.join(root, "cmaps")}/`,
    cMapPacked: true,
    standardFontDataUrl: `${path.join(root, "standard_fonts")}/`,
    wasmUrl: `${path.join(root, "wasm")}/`,
    disableFontFace: true,
    isEvalSupported: false,
    enableXfa: false,
    stopAtErrors: false,
    useSystemFonts: false,
    verbosity: 0,
  });
  const document = await task.promise;
  const pages = [];
  let characters = 0;
  let imagePages = 0;
  for (let number = 1; number <= Math.min(document.numPages, mostPages); number++) {
    const page = await document.getPage(number);
    const text = textOf(await page.getTextContent());
    const annotations = (await page.getAnnotations()).map(annotationOf);
    const scripts = Object.keys((await page.getJSActions()) ?? {});
    const asksForImages = text.trim() === "" && imagePages++ < MOST_IMAGE_PAGES;
    pages.push({ text, annotations, scripts, isImage: asksForImages && (await hasImage(page)) });
    page.cleanup();
    characters += text.length;
    if (characters > MOST_CHARACTERS) break;
  }
  const { info } = await document.getMetadata();
  const attachments = Object.values((await document.getAttachments()) ?? {});
  return {
    pageCount: document.numPages,
    pages,
    author: String(info?.Author ?? ""),
    properties: [info?.Title, info?.Subject, info?.Keywords].filter((value) => typeof value === "string"),
    attachments: attachments.map(({ filename }) => String(filename ?? "")),
    hasScript: (await document.hasJSActions()) === true || ((await document.getJSActions()) ?? null) !== null,
  };
}

/** The line breaks of pdfjs, and one wherever the words jump to another height: glued lines would glue numbers. */
function textOf({ items }) {
  let text = "";
  let height = null;
  for (const { str = "", hasEOL, transform } of items) {
    const y = transform?.[5] ?? height;
    const isJump = height !== null && Math.abs(y - height) > Math.max(2, Math.abs(transform?.[3] ?? 0) / 2);
    if (isJump && str !== "" && !text.endsWith("\n")) text += "\n";
    text += str + (hasEOL ? "\n" : "");
    if (str !== "") height = y;
  }
  return text;
}

function annotationOf({ subtype, contentsObj, fieldValue, titleObj, url, action }) {
  const value = typeof fieldValue === "string" ? fieldValue : "";
  return {
    subtype,
    text: [contentsObj?.str ?? "", value].join(" ").trim(),
    author: titleObj?.str ?? "",
    url,
    action,
  };
}

async function hasImage(page) {
  const { fnArray } = await page.getOperatorList();
  return fnArray.some((operator) => IMAGE_OPERATORS.has(operator));
}

try {
  parentPort.postMessage({ ok: true, content: await read(workerData.file, workerData.mostPages) });
} catch (error) {
  parentPort.postMessage({ ok: false, reason: error?.name === "PasswordException" ? "password" : "broken" });
}
