import { FiltersBar } from "@/components/admin/filters-bar";
import { DateField } from "@/components/ui/date-field";
import { SelectField } from "@/components/ui/select-field";
import { TextField } from "@/components/ui/text-field";
import type { AuditFilters } from "@/lib/audit/filters";
import { AUDIT_COLUMN_LABELS, AUDIT_LABELS, AUDIT_OUTCOME_LABELS } from "@/lib/labels/audit";

const ACTIONS = Object.entries(AUDIT_LABELS).map(([value, label]) => ({ value, label }));
const OUTCOMES = Object.entries(AUDIT_OUTCOME_LABELS).map(([value, label]) => ({ value, label }));

/** By whom, what, to what, when, with which outcome. */
export function EventFilters({ filters }: { filters: AuditFilters }) {
  const { actor, action, object, from, to, ok } = filters;
  return (
    <FiltersBar action="/admin/audit" filtered={Object.keys(filters).length > 0} label="筛选审计日志">
      <TextField name="actor" label={AUDIT_COLUMN_LABELS.actor} defaultValue={actor} maxLength={100} />
      <SelectField
        name="action"
        label={AUDIT_COLUMN_LABELS.action}
        emptyLabel="全部事件"
        defaultValue={action}
        options={ACTIONS}
      />
      <TextField
        name="object"
        label={`${AUDIT_COLUMN_LABELS.object}编号`}
        defaultValue={object}
        maxLength={100}
      />
      <DateField name="from" label="起始日期" defaultValue={from} />
      <DateField name="to" label="截止日期" defaultValue={to} />
      <SelectField
        name="ok"
        label={AUDIT_COLUMN_LABELS.ok}
        emptyLabel="全部结果"
        defaultValue={ok === undefined ? "" : ok ? "yes" : "no"}
        options={OUTCOMES}
      />
    </FiltersBar>
  );
}
