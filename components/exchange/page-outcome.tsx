import { RichTextView } from "@/components/rich-text/rich-text";
import { Button } from "@/components/ui/button";
import { DescriptionList } from "@/components/ui/description-list";
import { Notice } from "@/components/ui/notice";
import { sitePath } from "@/components/ui/site-path";
import type { PageAnswer } from "@/lib/exchange/page/page-upload";
import { UnderstoodList } from "./understood-list";

type PageOutcomeProps = { answer: PageAnswer; onConfirm: () => void };

/** What was understood of a page on one side, the record it becomes on the other. */
export function PageOutcome({ answer, onConfirm }: PageOutcomeProps) {
  const { path, title, metadata, body, obstacles } = answer;
  return (
    <section aria-label="识别结果" className="flex flex-col gap-5">
      {path !== null ? (
        <Notice tone="success" title="已导入并公开" live>
          <a href={sitePath(path)}>{title}</a>
        </Notice>
      ) : obstacles.length > 0 ? (
        <Notice tone="danger" title="还不能导入" live>
          <ul className="list-disc ps-5">
            {obstacles.map((obstacle) => (
              <li key={obstacle}>{obstacle}</li>
            ))}
          </ul>
        </Notice>
      ) : (
        <Notice tone="info" title="请对照原页面核对，还没有写入" live>
          <p>确认后，这条信息将立即以原发布日期向社会公开，并标明由原网站导入。</p>
          <Button type="button" className="mt-3" onClick={onConfirm}>
            确认导入
          </Button>
        </Notice>
      )}
      <div className="grid gap-6 lg:grid-cols-2">
        <UnderstoodList answer={answer} />
        <div className="min-w-0">
          <h2 className="mb-2 text-lg font-bold">导入后的样子</h2>
          <article className="border border-line bg-paper p-4">
            <p className="mb-3 text-xl font-bold">{title || "（没有标题）"}</p>
            <DescriptionList rows={metadata} />
            {body && (
              <div className="mt-4 overflow-x-auto">
                <RichTextView doc={body} />
              </div>
            )}
          </article>
        </div>
      </div>
    </section>
  );
}
