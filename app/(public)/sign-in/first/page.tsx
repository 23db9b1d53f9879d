import type { Metadata } from "next";
import { SignInFrame } from "@/app/(public)/sign-in/sign-in-frame";
import { Notice } from "@/components/ui/notice";
import { getVisitor } from "@/lib/sign-in/get-actor";
import { findInvitation, UNNAMED_EMAIL } from "@/lib/sign-in/one-time-sign-in";
import { passwordHint } from "@/lib/sign-in/password-rules";
import { signInSettings } from "@/lib/sign-in/settings";
import { FirstPasswordForm } from "./first-password-form";

export const metadata: Metadata = {
  title: "设置口令",
  robots: { index: false, follow: false },
  // The token leaves this site with no request, but the form is still known to come from here.
  referrer: "same-origin",
};

type Props = { searchParams: Promise<{ token?: string | string[] }> };

/** Where a one-time link leads: a person chooses a password; looking at the page does not use the link up. */
export default async function FirstSignInPage({ searchParams }: Props) {
  const { token } = await searchParams;
  const { at } = await getVisitor();
  const invitation = typeof token === "string" ? await findInvitation(token, at) : null;
  const unnamed = invitation?.email === UNNAMED_EMAIL;
  return (
    <SignInFrame title="设置口令">
      {invitation && typeof token === "string" ? (
        <>
          <p className="mb-6 text-ink-soft">
            {unnamed
              ? "您是本系统的首任系统管理员。请填写姓名和邮箱，并设置口令。这个链接只能使用一次。"
              : `${invitation.name}（${invitation.email}），请设置您自己的口令。这个链接只能使用一次。`}
          </p>
          <FirstPasswordForm
            token={token}
            hint={passwordHint(signInSettings().passwordRule)}
            unnamed={unnamed}
          />
        </>
      ) : (
        <Notice tone="warning" title="这个一次性链接无效、已使用或已过期">
          请联系管理员重新发放。首任系统管理员的链接在每次启动时重新生成，请查看启动信息。
        </Notice>
      )}
    </SignInFrame>
  );
}
