import { FieldForm } from "@/app/(admin)/admin/_components/field-form";
import type { FieldSpec } from "@/app/(admin)/admin/_components/field-spec";
import { beginTotpAction, removeTotpAction } from "@/app/(admin)/admin/account/actions";
import { PageHeader } from "@/components/admin/page-header";
import { Notice } from "@/components/ui/notice";
import { DUTY_SENTENCES, SIGN_IN_LABELS } from "@/lib/labels/sign-in";
import { ownSecondFactor } from "@/lib/people/own-second-factor";
import { currentSession } from "@/lib/sign-in/get-actor";
import { requireActor } from "@/lib/sign-in/require-actor";
import { dayOf } from "@/lib/time";
import { ConfirmTotp } from "./confirm-totp";

export const metadata = { title: "动态口令" };

const password: FieldSpec = {
  kind: "password",
  name: "currentPassword",
  label: SIGN_IN_LABELS.currentPassword,
  autoComplete: "current-password",
  required: true,
};

export default async function SecondFactorPage() {
  const actor = await requireActor("own:account", { evenWithDuty: true });
  const factor = await ownSecondFactor(actor);
  const session = await currentSession();
  return (
    <>
      <PageHeader
        title="动态口令"
        crumbs={[{ href: "/admin/account", label: "个人账户" }, { label: "动态口令" }]}
        description="登录时除口令外，再输入手机验证器应用上每 30 秒变化一次的 6 位数字。口令泄露后，他人仍不能登录。"
      />
      {session?.duty === "second-factor" && (
        <Notice tone="warning" className="mb-5">
          {DUTY_SENTENCES["second-factor"]}
        </Notice>
      )}
      {factor.state === "none" && <FieldForm action={beginTotpAction} submit="开始设置" />}
      {factor.state === "pending" && <ConfirmTotp {...factor} password={password} />}
      {factor.state === "active" && (
        <>
          <p className="mb-4">
            已于 {dayOf(factor.since)} 启用。更换手机前，请先停用，再在新手机上重新设置。
          </p>
          {factor.required ? (
            <p>按照本机关的安全要求，管理员不能停用动态口令。</p>
          ) : (
            <FieldForm action={removeTotpAction} fields={[password]} submit="停用动态口令" variant="danger" />
          )}
        </>
      )}
    </>
  );
}
