import { FieldForm } from "@/app/(admin)/admin/_components/field-form";
import { DataTable } from "@/components/ui/data-table";
import { StatusTag } from "@/components/ui/status-tag";
import type { ownSessions } from "@/lib/people/queries";
import { minuteOf } from "@/lib/time";
import { endSessionAction } from "./actions";

type OwnSession = Awaited<ReturnType<typeof ownSessions>>[number];

/** Where one is signed in now, and the way to end what one does not know. */
export function SessionList({ sessions }: { sessions: readonly OwnSession[] }) {
  return (
    <>
      <DataTable
        caption="登录中的设备"
        captionHidden
        dense
        rows={sessions}
        rowKey={(session) => session.id}
        columns={[
          {
            key: "device",
            header: "设备",
            rowHeader: true,
            cell: (session) => <span className="break-all">{session.userAgent || "未知设备"}</span>,
          },
          { key: "ip", header: "来源地址", cell: (session) => session.ip },
          { key: "since", header: "登录时间", nowrap: true, cell: (session) => minuteOf(session.createdAt) },
          { key: "seen", header: "最近活动", nowrap: true, cell: (session) => minuteOf(session.lastSeenAt) },
          {
            key: "act",
            header: "操作",
            cell: (session) =>
              session.current ? (
                <StatusTag tone="success">本次登录</StatusTag>
              ) : (
                <FieldForm
                  action={endSessionAction}
                  hidden={{ sessionId: session.id }}
                  submit="退出"
                  variant="secondary"
                />
              ),
          },
        ]}
      />
      {sessions.length > 1 && (
        <div className="mt-4">
          <FieldForm
            action={endSessionAction}
            hidden={{ sessionId: "others" }}
            submit="退出其他全部设备"
            variant="danger"
          />
        </div>
      )}
    </>
  );
}
