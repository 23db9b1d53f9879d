import { Notice } from "@/components/ui/notice";

const SENTENCES: Record<string, string> = {
  saved: "词条已保存，即时生效。",
  removed: "词条已删除。",
  loaded: "已载入示例词典，请按本机关的要求增删。",
};

/** What the act that led back to the dictionary did. */
export function WordingDone({ done }: { done: string | string[] | undefined }) {
  const sentence = typeof done === "string" ? sentenceOf(done) : undefined;
  if (!sentence) return null;
  return (
    <Notice tone="success" live className="mb-5">
      {sentence}
    </Notice>
  );
}

function sentenceOf(done: string): string | undefined {
  const [, added, changed] = /^imported-(\d{1,6})-(\d{1,6})$/.exec(done) ?? [];
  return added ? `导入完成：新增 ${added} 个词条，修改 ${changed} 个。` : SENTENCES[done];
}
