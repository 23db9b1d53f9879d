import { ExportForm } from "@/components/admin/export-form";
import { LinkButton } from "@/components/ui/link-button";

/** The dictionary as a table: out to a file, and in again. */
export function WordingTools({ agencyId }: { agencyId: string }) {
  return (
    <>
      <LinkButton href="/admin/wording/import" variant="secondary" size="small">
        导入 CSV
      </LinkButton>
      <ExportForm action="/api/admin/wording-export" fields={{ agencyId }} formats={["csv"]} />
    </>
  );
}
