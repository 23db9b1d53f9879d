import { blockText, compact } from "@/lib/page-import/inline-text";
import { labelsIn } from "@/lib/page-import/metadata-labels";
import type { ImportedPage } from "@/lib/page-import/page";

/**
 * The sentences of a source, plain text or the visible text of HTML, that are nowhere in what was made of it: not in the
 * record, not among what was understood, left out or reported. Written without the parser's help, so that it can disagree.
 */
export function lostSentences(source: string, page: ImportedPage): string[] {
  const everything = plain(
    [
      page.title,
      ...page.body.map(blockText),
      ...[...page.attachments, ...page.links].map((one) => one.name),
      ...page.recognised.map((one) => one.value),
      ...page.dropped.map((one) => one.text),
      ...page.problems.map((one) => one.quote),
    ].join("\n"),
  );
  return sentences(source).filter((sentence) => !everything.includes(plain(sentence)));
}

function sentences(source: string): string[] {
  const html = /<body/.test(source);
  const visible = html
    ? (/<div class="wrap">[\s\S]*<\/div>|<article>[\s\S]*<\/article>/.exec(source)?.[0] ?? source)
        .replace(/<div class="(?:share|footer|position)">.*<\/div>/g, "")
        .replace(/<script[\s\S]*?<\/script>/g, "")
        .replace(/<[^>]+>/g, "\n")
        .replaceAll("&gt;", ">")
    : source;
  return visible
    .split(/[\n。；\t]|\s{3,}|(?<=\d) (?=\p{Script=Han}+[:：])/u)
    .flatMap((line) => withoutLabels(line.trim()))
    .filter((sentence) => plain(sentence) !== "");
}

/** Values of labels; the labels themselves become fields of the record. */
function withoutLabels(line: string): string[] {
  const labels = labelsIn(line);
  if (labels.length === 0) return [line];
  return labels.map((label, index) => line.slice(label.end, labels[index + 1]?.index ?? line.length));
}

function plain(text: string): string {
  return compact(text).replace(/[:：|｜【】]|\{\{.*?\}\}次?|次$/g, "");
}
