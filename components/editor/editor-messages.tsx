import { Button } from "@/components/ui/button";
import type { Issue } from "@/lib/issue";

type EditorMessagesProps = {
  name: string;
  issues: readonly Issue[];
  dropped: { source: string; list: string[] } | null;
  onClear: () => void;
};

/** What is wrong with the body, and what a paste or import left out. */
export function EditorMessages({ name, issues, dropped, onClear }: EditorMessagesProps) {
  return (
    <>
      {issues.length > 0 && (
        <div id={`${name}-error`} className="border-s-4 border-danger ps-3 text-sm font-medium text-danger">
          {issues.map(({ message }) => (
            <p key={message}>
              <span className="sr-only">错误：</span>
              {message}
            </p>
          ))}
        </div>
      )}
      <div role="status">
        {dropped && (
          <div className="border border-warning bg-warning-tint px-3 py-2 text-sm">
            <p>
              {dropped.list.length > 0
                ? `${dropped.source}完成，以下内容没有带入：`
                : `${dropped.source}完成，内容已全部带入，请核对。`}
            </p>
            <ul className="list-disc ps-5">
              {dropped.list.map((one) => (
                <li key={one}>{one}</li>
              ))}
            </ul>
            <Button type="button" variant="quiet" size="small" onClick={onClear}>
              知道了
            </Button>
          </div>
        )}
      </div>
    </>
  );
}
