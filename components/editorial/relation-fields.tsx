import { Button } from "@/components/ui/button";
import { SelectField } from "@/components/ui/select-field";
import { TextField } from "@/components/ui/text-field";
import type { Content } from "@/lib/documents/content";
import { FIELD_LABELS, RELATION_LABELS } from "@/lib/labels/documents";

type Relations = Content["relations"];
type RelationFieldsProps = { relations: Relations; onChange: (relations: Relations) => void; error?: string };

const TYPES = Object.entries(RELATION_LABELS).map(([value, label]) => ({ value, label }));

/** Records of this site that belong with this one, each named by the number at the end of its address. */
export function RelationFields({ relations, onChange, error }: RelationFieldsProps) {
  const set = (at: number, part: Partial<Relations[number]>) =>
    onChange(relations.map((relation, index) => (index === at ? { ...relation, ...part } : relation)));
  return (
    <fieldset id="relations" className="md:col-span-2">
      <legend className="mb-1 font-medium">{FIELD_LABELS.relations}</legend>
      {error && <p className="mb-1 text-sm font-medium text-danger">{error}</p>}
      <ul className="flex flex-col gap-3">
        {relations.map((relation, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two rows may be alike while they are being typed.
          <li key={index} className="flex flex-wrap items-end gap-3">
            <SelectField
              name={`relation-type-${index}`}
              label="关系"
              options={TYPES}
              value={relation.type}
              onChange={(event) => set(index, { type: event.target.value })}
            />
            <TextField
              name={`relation-to-${index}`}
              label="信息编号"
              help="该信息网址末尾的数字。"
              inputMode="numeric"
              value={relation.toDocumentId || ""}
              onChange={(event) =>
                set(index, { toDocumentId: Number(event.target.value.replace(/\D/g, "").slice(0, 9)) })
              }
            />
            <Button
              type="button"
              variant="quiet"
              onClick={() => onChange(relations.filter((_, at) => at !== index))}
            >
              移除
            </Button>
          </li>
        ))}
      </ul>
      <Button
        type="button"
        variant="secondary"
        size="small"
        className="mt-2"
        onClick={() => onChange([...relations, { type: "related", toDocumentId: 0 }])}
      >
        添加相关信息
      </Button>
    </fieldset>
  );
}
