import { Anchor } from "@/components/ui/anchor";
import { DataTable } from "@/components/ui/data-table";
import { Details } from "@/components/ui/details";
import { DATASET_LABELS, type DatasetId, FIELD_TYPE_LABELS, OPEN_DATA_LABELS } from "@/lib/labels/open-data";
import type { Dataset } from "@/lib/open-data/dataset";
import { SectionHeading } from "./section-heading";

type DatasetSectionProps = {
  id: DatasetId;
  fields: Dataset["fields"];
  files: readonly { format: string; href: string }[];
};

/** A data set: what it is, its files, its data dictionary. */
export function DatasetSection({ id, fields, files }: DatasetSectionProps) {
  const { title, description } = DATASET_LABELS[id];
  return (
    <section>
      <SectionHeading id={id} title={title} />
      <p className="mt-2">{description}</p>
      <p className="flex flex-wrap gap-x-6">
        {files.map(({ format, href }) => (
          <Anchor key={format} href={href} className="target inline-flex items-center">
            下载{title}（{format.toUpperCase()}）
          </Anchor>
        ))}
      </p>
      <Details summary={`数据字典（${fields.length} 个字段）`}>
        <DataTable
          caption={`${title}的数据字典`}
          captionHidden
          rows={fields}
          rowKey={(field) => field.name}
          columns={[
            {
              key: "label",
              header: OPEN_DATA_LABELS.fieldLabel,
              cell: (field) => field.label,
              rowHeader: true,
            },
            { key: "name", header: OPEN_DATA_LABELS.fieldName, cell: (field) => <code>{field.name}</code> },
            {
              key: "type",
              header: OPEN_DATA_LABELS.fieldType,
              cell: (field) => FIELD_TYPE_LABELS[field.type],
              nowrap: true,
            },
            {
              key: "description",
              header: OPEN_DATA_LABELS.fieldDescription,
              cell: (field) => field.description,
            },
          ]}
        />
      </Details>
    </section>
  );
}
