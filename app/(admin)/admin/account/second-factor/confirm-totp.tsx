import { FieldForm } from "@/app/(admin)/admin/_components/field-form";
import type { FieldSpec } from "@/app/(admin)/admin/_components/field-spec";
import { confirmTotpAction } from "@/app/(admin)/admin/account/actions";
import { SIGN_IN_LABELS } from "@/lib/labels/sign-in";
import { QrCode } from "./qr-code";

type Props = { secret: string; address: string; password: FieldSpec };

/** Steps by which a phone learns the secret and proves that it did. */
export function ConfirmTotp({ secret, address, password }: Props) {
  return (
    <ol className="flex list-decimal flex-col gap-5 ps-5">
      <li>
        <p className="mb-2">在手机上打开验证器应用（支持 TOTP 的均可），扫描下面的二维码。</p>
        <QrCode text={address} label="动态口令的二维码；不能扫描时请手工输入下面的密钥" />
        <p className="mt-2">
          不能扫描时，手工输入密钥：
          <code className="break-all select-all">{secret.match(/.{1,4}/g)?.join(" ")}</code>
        </p>
      </li>
      <li>
        <p className="mb-3">输入应用上显示的 6 位数字和现在的口令，确认启用。</p>
        <FieldForm
          action={confirmTotpAction}
          fields={[{ kind: "code", name: "totpCode", label: SIGN_IN_LABELS.code, required: true }, password]}
          submit="确认启用"
        />
      </li>
    </ol>
  );
}
