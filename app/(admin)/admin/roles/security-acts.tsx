import { FieldForm } from "@/app/(admin)/admin/_components/field-form";
import { OneTimeLinkForm } from "@/app/(admin)/admin/_components/one-time-link-form";
import { Panel } from "@/components/admin/panel";
import type { Person } from "@/lib/people/queries";
import { siteUrl } from "@/lib/site-url";
import { minuteOf } from "@/lib/time";
import { endSessionsAction, resetPasswordAction, resetTotpAction, unlockUserAction } from "./actions";

/** What the security administrator may do for somebody who cannot get in, or who should be out at once. */
export function SecurityActs({ person }: { person: Person }) {
  const hidden = { userId: person.id, version: person.version };
  return (
    <>
      {person.lockedUntil && (
        <Panel title="解锁账号">
          <p className="mb-4">
            多次登录失败，锁定至 {minuteOf(person.lockedUntil)}。确认是本人后可以提前解锁。
          </p>
          <FieldForm action={unlockUserAction} hidden={hidden} submit="解锁账号" variant="secondary" />
        </Panel>
      )}
      <Panel title="重置口令">
        <p className="mb-4">
          {person.hasPassword
            ? "原口令立即作废，所有登录退出。生成一个一次性链接，由本人自己设置新口令；动态口令不变。"
            : "此人还没有设置口令。生成一个新的一次性链接，原来的链接作废。"}
        </p>
        <OneTimeLinkForm
          action={resetPasswordAction}
          hidden={hidden}
          submit="生成一次性链接"
          base={siteUrl("")}
          back={`/admin/roles/${person.id}`}
        />
      </Panel>
      {person.hasSecondFactor && (
        <Panel title="停用动态口令">
          <p className="mb-4">本人丢失手机或更换设备、无法登录时使用。请先当面核实身份。</p>
          <FieldForm action={resetTotpAction} hidden={hidden} submit="停用动态口令" variant="danger" />
        </Panel>
      )}
      <Panel title="终止会话">
        <p className="mb-4">立即退出此人在所有设备上的登录。</p>
        <FieldForm action={endSessionsAction} hidden={hidden} submit="终止全部会话" variant="secondary" />
      </Panel>
    </>
  );
}
