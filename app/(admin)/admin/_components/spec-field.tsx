import { CheckboxGroup } from "@/components/ui/checkbox-group";
import { RadioGroup } from "@/components/ui/radio-group";
import { SelectField } from "@/components/ui/select-field";
import { TextField } from "@/components/ui/text-field";
import { TextareaField } from "@/components/ui/textarea-field";
import { choicesOf, type FormState, fieldOf } from "@/lib/sign-in/form-state";
import type { FieldSpec } from "./field-spec";

type SpecFieldProps = {
  spec: FieldSpec;
  state: FormState;
  /** Before every id, where several forms share a page. */
  idPrefix: string;
};

/** A field drawn from its description and the state of its form. */
export function SpecField({ spec, state, idPrefix }: SpecFieldProps) {
  const { kind, name, label, help, required, autoComplete } = spec;
  const options = spec.options?.map((option) => ({ ...option })) ?? [];
  if (kind === "checkboxes") {
    const stored = Array.isArray(spec.stored) ? spec.stored : [];
    return (
      <CheckboxGroup name={`${name}[]`} {...{ label, help, options }} {...choicesOf(state, name, stored)} />
    );
  }
  const held = fieldOf(state, name, typeof spec.stored === "string" ? spec.stored : "");
  const shared = { name, id: `${idPrefix}${name}`, label, help, required, ...held };
  if (kind === "radios")
    return (
      <RadioGroup
        {...{ name, label, help, required }}
        error={held.error}
        defaultValue={held.defaultValue}
        options={options}
      />
    );
  if (kind === "select")
    return (
      <SelectField
        key={held.defaultValue}
        {...shared}
        options={options}
        emptyLabel={spec.emptyLabel ?? "请选择"}
      />
    );
  if (kind === "textarea") return <TextareaField {...shared} />;
  if (kind === "code")
    return <TextField {...shared} inputMode="numeric" autoComplete="one-time-code" maxLength={6} />;
  return <TextField {...shared} type={kind} autoComplete={autoComplete ?? "off"} />;
}
