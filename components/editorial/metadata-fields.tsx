import { CheckboxGroup } from "@/components/ui/checkbox-group";
import { DateField } from "@/components/ui/date-field";
import { RadioGroup } from "@/components/ui/radio-group";
import { type Option, SelectField } from "@/components/ui/select-field";
import { TextField } from "@/components/ui/text-field";
import { TextareaField } from "@/components/ui/textarea-field";
import type { Content } from "@/lib/documents/content";
import type { CommonField, KindField } from "@/lib/kinds/kind";
import { FIELD_HELP, FIELD_LABELS, MODE_LABELS } from "@/lib/labels/documents";
import { RelationFields } from "./relation-fields";

/** What the form of a kind asks for, and what may be chosen. */
export type FormPlan = {
  common: readonly CommonField[];
  required: readonly CommonField[];
  fields: readonly KindField[];
  categories: Option[];
  topics: Option[];
  channels: Option[];
};

type MetadataFieldsProps = {
  plan: FormPlan;
  content: Content;
  change: (part: Partial<Content>) => void;
  errorOf: (field: string) => string | undefined;
};

const DAYS = new Set<CommonField>(["issuedOn", "effectiveOn", "expiresOn"]);
const MODES = Object.entries(MODE_LABELS).map(([value, label]) => ({ value, label }));

/** Metadata of a record: the common fields its kind asks for, its own fields, the disclosure attribute, related records. */
export function MetadataFields({ plan, content, change, errorOf }: MetadataFieldsProps) {
  return (
    <div className="grid gap-5 md:grid-cols-2">
      <TextField
        name="issuingAgency"
        label={FIELD_LABELS.issuingAgency}
        help={FIELD_HELP.issuingAgency}
        defaultValue={content.issuingAgency}
        error={errorOf("issuingAgency")}
        maxLength={100}
        onChange={(event) => change({ issuingAgency: event.target.value })}
      />
      {plan.common.map((field) => (
        <Common key={field} field={field} {...{ plan, content, change, errorOf }} />
      ))}
      {plan.fields.map((field) => (
        <Own key={field.name} {...{ field, content, change }} error={errorOf(`fields.${field.name}`)} />
      ))}
      <RadioGroup
        name="disclosureMode"
        label={FIELD_LABELS.disclosureMode}
        options={MODES}
        defaultValue={content.disclosureMode}
        onChange={(event) => change({ disclosureMode: event.target.value as Content["disclosureMode"] })}
      />
      {content.disclosureMode !== "proactive" && (
        <TextareaField
          name="disclosureReason"
          label={FIELD_LABELS.disclosureReason}
          help={FIELD_HELP.disclosureReason}
          defaultValue={content.disclosureReason}
          error={errorOf("disclosureReason")}
          onChange={(event) => change({ disclosureReason: event.target.value })}
        />
      )}
      <RelationFields
        relations={content.relations}
        onChange={(relations) => change({ relations })}
        error={errorOf("relations")}
      />
    </div>
  );
}

function Common({ field, plan, content, change, errorOf }: MetadataFieldsProps & { field: CommonField }) {
  const frame = {
    name: field,
    label: FIELD_LABELS[field],
    help: FIELD_HELP[field],
    error: errorOf(field),
    required: plan.required.includes(field),
  };
  if (field === "categoryId" || field === "topic") {
    const options = field === "topic" ? plan.topics : plan.categories;
    return (
      <SelectField
        {...frame}
        emptyLabel="请选择"
        options={options}
        defaultValue={content[field] ?? ""}
        onChange={(event) => change({ [field]: event.target.value || (field === "topic" ? "" : null) })}
      />
    );
  }
  if (field === "channels")
    return (
      <CheckboxGroup
        {...frame}
        options={plan.channels}
        sideBySide
        className="md:col-span-2"
        defaultValues={content.channels}
        onChange={({ target }) => {
          const others = content.channels.filter((channel) => channel !== target.value);
          change({ channels: target.checked ? [...others, target.value] : others });
        }}
      />
    );
  if (field === "keywords")
    return (
      <TextField
        {...frame}
        defaultValue={content.keywords.join("、")}
        onChange={(event) => change({ keywords: event.target.value.split(/[、，,；;\s]+/).filter(Boolean) })}
      />
    );
  if (DAYS.has(field))
    return (
      <DateField
        {...frame}
        defaultValue={content[field] ?? ""}
        onChange={(event) => change({ [field]: event.target.value })}
      />
    );
  if (field === "summary")
    return (
      <TextareaField
        {...frame}
        rows={3}
        defaultValue={content.summary}
        onChange={(event) => change({ summary: event.target.value })}
      />
    );
  return (
    <TextField
      {...frame}
      defaultValue={String(content[field] ?? "")}
      onChange={(event) => change({ [field]: event.target.value })}
    />
  );
}

type OwnProps = Pick<MetadataFieldsProps, "content" | "change"> & { field: KindField; error?: string };

function Own({ field, content, change, error }: OwnProps) {
  const { name, label, help, input, required, options } = field;
  const frame = {
    name: `fields.${name}`,
    label,
    help,
    required,
    error,
    defaultValue: String(content.fields[name] ?? ""),
  };
  const onChange = (event: { target: { value: string } }) =>
    change({ fields: { ...content.fields, [name]: event.target.value } });
  if (input === "date") return <DateField {...frame} onChange={onChange} />;
  if (input === "textarea") return <TextareaField {...frame} onChange={onChange} />;
  if (input === "select")
    return <SelectField {...frame} emptyLabel="请选择" options={[...(options ?? [])]} onChange={onChange} />;
  return <TextField {...frame} onChange={onChange} />;
}
