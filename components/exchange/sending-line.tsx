import { Progress } from "@/components/ui/progress";

type SendingLineProps = { sent: number; total: number; writes: boolean };

/** How far a file is on its way, and that the server is at work once it has all of it. */
export function SendingLine({ sent, total, writes }: SendingLineProps) {
  const arrived = sent >= total;
  const label = arrived ? (writes ? "正在导入" : "正在检查") : "正在上传";
  return (
    <div role="status" className="max-w-form">
      <p>{label}…</p>
      <Progress label={label} {...(!arrived && { value: sent, max: total })} />
    </div>
  );
}
