import { Button } from "@/components/ui/button";
import { LinkButton } from "@/components/ui/link-button";
import { type Option, SelectField } from "@/components/ui/select-field";
import { sitePath } from "@/components/ui/site-path";
import { TextField } from "@/components/ui/text-field";

export type ListFilterValues = { year?: string; q?: string; sort?: string };

type ListFiltersProps = {
  action: string;
  years: readonly string[];
  sorts: Option[];
  values: ListFilterValues;
  /** Sent along unchanged. */
  hidden?: Record<string, string>;
  /** The search page has the keyword above its results already. */
  withoutKeyword?: boolean;
};

/** Year, keyword and order of a list; an ordinary form, so that every view has an address of its own. */
export function ListFilters({ action, years, sorts, values, hidden = {}, withoutKeyword }: ListFiltersProps) {
  const filtered = Boolean(values.year || (values.q && !withoutKeyword));
  return (
    <form
      action={sitePath(action)}
      method="get"
      aria-label="筛选列表"
      className="mb-4 grid grid-cols-2 items-end gap-3 border border-line bg-panel px-4 py-3 text-base sm:flex sm:flex-wrap print:hidden"
    >
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <SelectField
        name="year"
        label="年度"
        emptyLabel="全部年度"
        options={years.map((year) => ({ value: year, label: `${year}年` }))}
        defaultValue={values.year}
        className="sm:w-36"
      />
      <SelectField name="sort" label="排序" options={sorts} defaultValue={values.sort} className="sm:w-44" />
      {!withoutKeyword && (
        <TextField
          name="q"
          type="search"
          label="关键词"
          maxLength={100}
          defaultValue={values.q}
          className="col-span-2 sm:min-w-44 sm:flex-1"
        />
      )}
      <Button variant="secondary">筛选</Button>
      {filtered && (
        <LinkButton variant="quiet" href={action}>
          清除筛选
        </LinkButton>
      )}
    </form>
  );
}
