import { Button } from "@/components/ui/button";
import { sitePath } from "@/components/ui/site-path";
import { TextField } from "@/components/ui/text-field";

/** Asks for the published records as a file. Sent as a form: an export leaves a trace, and no link may set it off. */
export function ItemsExport({ action }: { action: string }) {
  return (
    <form action={sitePath(action)} method="post" className="flex max-w-form flex-col gap-4">
      <TextField
        name="year"
        label="发布年份"
        help="四位数字，如 2017；不填的，导出全部。撤下的信息和附件不在其中。"
        inputMode="numeric"
        maxLength={4}
      />
      <div className="flex flex-wrap gap-2">
        <Button name="format" value="xlsx" variant="secondary">
          导出 Excel
        </Button>
        <Button name="format" value="csv" variant="secondary">
          导出 CSV
        </Button>
      </div>
    </form>
  );
}
