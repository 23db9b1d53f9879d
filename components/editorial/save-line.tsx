import type { SaveState } from "./use-edition-draft";

const WORDS: Record<SaveState, string> = {
  saved: "全部内容已保存",
  unsaved: "有未保存的修改，稍后自动保存",
  saving: "正在保存…",
  offline: "暂时无法连接服务器，内容仍在本页面，请勿关闭；恢复后会继续保存",
};

/** Whether what was written is kept, always in sight. */
export function SaveLine({ state }: { state: SaveState }) {
  return (
    <p role="status" className={state === "offline" ? "font-medium text-danger" : "text-ink-soft"}>
      {WORDS[state]}
    </p>
  );
}
