import type { PageAnswer } from "@/lib/exchange/page/page-upload";

type Line = { where: { line: number }; head: string; text: string };

/** What was recognised, what is to be looked at, and what was left out, each with its line of the page. */
export function UnderstoodList({ answer }: { answer: PageAnswer }) {
  const { recognised, problems, dropped, remarks } = answer;
  return (
    <div className="flex min-w-0 flex-col gap-5">
      <Lines
        title={`需要人工核对的地方（${problems.length} 处，均未改动原文）`}
        lines={problems.map(({ where, quote, message }) => ({
          where,
          head: message,
          text: quote && `“${quote}”`,
        }))}
      />
      <Lines
        title="识别出的内容"
        lines={recognised.map(({ what, where, value }) => ({ where, head: what, text: value }))}
      />
      <Lines
        title="没有收入的文字"
        lines={dropped.map(({ reason, where, text }) => ({ where, head: reason, text }))}
      />
      {remarks.length > 0 && (
        <section>
          <h2 className="text-lg font-bold">发布检查的提示</h2>
          <ul className="mt-1 list-disc ps-5">
            {remarks.map((remark) => (
              <li key={remark}>{remark}</li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

function Lines({ title, lines }: { title: string; lines: Line[] }) {
  if (lines.length === 0) return null;
  const numbered = lines.map((line, index) => ({ ...line, index }));
  return (
    <section>
      <h2 className="text-lg font-bold">{title}</h2>
      <ul className="mt-1 divide-y divide-line border-y border-line">
        {numbered.map(({ where, head, text, index }) => (
          <li key={index} className="grid grid-cols-[5rem_1fr] gap-x-3 py-1.5">
            <span className="text-ink-soft tabular-nums">第 {where.line} 行</span>
            <span className="min-w-0 break-words">
              {head}
              {text && <span className="ms-2 text-ink-soft">{text}</span>}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
