import { FieldForm } from "@/app/(admin)/admin/_components/field-form";
import { changePasswordAction } from "@/app/(admin)/admin/account/actions";
import { PageHeader } from "@/components/admin/page-header";
import { Notice } from "@/components/ui/notice";
import { DUTY_SENTENCES, SIGN_IN_LABELS } from "@/lib/labels/sign-in";
import { currentSession } from "@/lib/sign-in/get-actor";
import { passwordHint } from "@/lib/sign-in/password-rules";
import { requireActor } from "@/lib/sign-in/require-actor";
import { signInSettings } from "@/lib/sign-in/settings";

export const metadata = { title: "更换口令" };

export default async function PasswordPage() {
  await requireActor("own:account", { evenWithDuty: true });
  const session = await currentSession();
  return (
    <>
      <PageHeader
        title="更换口令"
        crumbs={[{ href: "/admin/account", label: "个人账户" }, { label: "更换口令" }]}
      />
      {session?.duty === "password" && (
        <Notice tone="warning" className="mb-5">
          {DUTY_SENTENCES.password}
        </Notice>
      )}
      <FieldForm
        action={changePasswordAction}
        fields={[
          {
            kind: "password",
            name: "currentPassword",
            label: SIGN_IN_LABELS.currentPassword,
            autoComplete: "current-password",
            required: true,
          },
          {
            kind: "password",
            name: "password",
            label: SIGN_IN_LABELS.newPassword,
            help: passwordHint(signInSettings().passwordRule),
            autoComplete: "new-password",
            required: true,
          },
          {
            kind: "password",
            name: "repeatedPassword",
            label: SIGN_IN_LABELS.repeatedPassword,
            autoComplete: "new-password",
            required: true,
          },
        ]}
        submit="更换口令"
      />
    </>
  );
}
