import type { Metadata } from "next";
import { connection } from "next/server";
import { Notice } from "@/components/ui/notice";
import { safeNext } from "@/lib/sign-in/safe-next";
import { SignInForm } from "./sign-in-form";
import { SignInFrame } from "./sign-in-frame";

export const metadata: Metadata = { title: "工作人员登录", robots: { index: false, follow: false } };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

/** The door for staff. */
export default async function SignInPage({ searchParams }: Props) {
  await connection();
  const { next, done } = await searchParams;
  return (
    <SignInFrame title="工作人员登录">
      <p className="mb-6 text-ink-soft">
        仅供本机关工作人员使用。登录、失败的登录和各项操作都会记入审计日志。
      </p>
      {done === "password" && (
        <Notice tone="success" className="mb-6">
          口令已经设置，请用新口令登录。
        </Notice>
      )}
      {done === "signed-out" && (
        <Notice tone="info" className="mb-6">
          您已退出登录。
        </Notice>
      )}
      <SignInForm next={safeNext(next, "")} />
    </SignInFrame>
  );
}
