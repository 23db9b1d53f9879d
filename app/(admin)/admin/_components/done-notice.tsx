import { Notice } from "@/components/ui/notice";

const SENTENCES: Record<string, string> = {
  saved: "已保存。",
  roles: "岗位已变更，此人须重新登录，新的岗位立即生效。",
  disabled: "账号已停用，所有会话已终止。",
  enabled: "账号已启用。",
  unlocked: "账号已解锁。",
  sessions: "会话已终止。",
  totp: "动态口令已停用，此人可重新设置。",
  password: "口令已更换，其他设备上的登录已退出。",
  "second-factor": "动态口令已启用，其他设备上的登录已退出。",
};

/** What the act that led back to this page did. */
export function DoneNotice({ done }: { done: string | string[] | undefined }) {
  const sentence = typeof done === "string" ? SENTENCES[done] : undefined;
  if (!sentence) return null;
  return (
    <Notice tone="success" live className="mb-5 [main:has([data-error-summary])_&]:hidden">
      {sentence}
    </Notice>
  );
}
