import { Button } from "@/components/ui/button";
import { sitePath } from "@/components/ui/site-path";

/** Buttons that download the empty table to fill in. */
export function TemplateForm({ action }: { action: string }) {
  return (
    <form action={sitePath(action)} method="post" className="flex flex-wrap gap-2">
      <Button name="format" value="xlsx" variant="secondary" size="small">
        下载空表（Excel）
      </Button>
      <Button name="format" value="csv" variant="secondary" size="small">
        下载空表（CSV）
      </Button>
    </form>
  );
}
