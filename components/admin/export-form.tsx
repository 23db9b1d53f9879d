import { Button } from "@/components/ui/button";
import { sitePath } from "@/components/ui/site-path";

type ExportFormProps = {
  /** Address that answers with the file. */
  action: string;
  /** What is exported: the filters of the list. */
  fields?: Record<string, string>;
  formats: readonly ("csv" | "xlsx")[];
};

const WORDS = { csv: "导出 CSV", xlsx: "导出 Excel" };

/** Buttons that download what the list shows. Sent as a form: an export leaves a trace, and no link may set it off. */
export function ExportForm({ action, fields = {}, formats }: ExportFormProps) {
  return (
    <form action={sitePath(action)} method="post" className="flex flex-wrap gap-2">
      {Object.entries(fields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {formats.map((format) => (
        <Button key={format} name="format" value={format} variant="secondary" size="small">
          {WORDS[format]}
        </Button>
      ))}
    </form>
  );
}
