import type { FieldGroup, FieldSpec } from "@/app/(admin)/admin/_components/field-spec";
import type { getCategory } from "@/lib/catalog/queries";
import { COLUMN_TYPES } from "@/lib/catalog/terms";
import { CATALOG_LEVELS, CATEGORY_LABELS, PRESENTATION_LABELS } from "@/lib/labels/catalog";
import { CHANNELS } from "@/lib/labels/disclosure";
import { MODE_LABELS } from "@/lib/labels/documents";

type Category = NonNullable<Awaited<ReturnType<typeof getCategory>>>;
type Option = { value: string; label: string };

const asOptions = (names: readonly string[]) => names.map((name) => ({ value: name, label: name }));
const numberText = (days: number | null | undefined) => (days == null ? "" : String(days));

/** The code of a new category, asked for once. */
export const CODE_FIELD: FieldSpec = {
  kind: "text",
  name: "slug",
  label: CATEGORY_LABELS.code,
  help: "小写字母、数字和连字符，用在公开网址中，保存后不能修改，例如 a11-07。",
  required: true,
};

/** Everything an officer may write into a category, in the order of the standard catalog's columns. */
export function categoryGroups(parents: readonly Option[], category?: Category): FieldGroup[] {
  const field = (
    kind: FieldSpec["kind"],
    name: keyof typeof CATEGORY_LABELS,
    more: Partial<FieldSpec> = {},
  ) => ({
    kind,
    name,
    label: CATEGORY_LABELS[name],
    stored: (category?.[name as keyof Category] ?? "") as FieldSpec["stored"],
    ...more,
  });
  return [
    {
      heading: "类别",
      fields: [
        field("text", "name", { required: true }),
        field("select", "parentId", { options: parents, emptyLabel: "没有上级（一级类别）" }),
        field("textarea", "description", { help: "一两句话说明这里公开什么，显示在公众的类别页面上。" }),
        field("radios", "presentation", {
          stored: category?.presentation ?? "column",
          options: Object.entries(PRESENTATION_LABELS).map(([value, { name, purpose }]) => ({
            value,
            label: name,
            help: purpose,
          })),
        }),
      ],
    },
    {
      heading: "标准目录各栏",
      fields: [
        field("textarea", "elements", { help: "各要素之间用“；”分开。" }),
        field("textarea", "legalBasis", { help: "写明名称、文号和条款，几项之间用“；”分开。" }),
        field("text", "timeLimit", { help: "按目录中的写法，例如“信息形成或变更之日起20个工作日内公开”。" }),
        field("text", "timeLimitWorkdays", {
          stored: numberText(category?.timeLimitWorkdays),
          help: "用来检查公开是否超期；不按工作日计算的不填，此时按20个工作日检查。",
        }),
        field("text", "timeLimitSource"),
        field("text", "responsible"),
        field("checkboxes", "channels", { stored: category?.channels ?? [], options: asOptions(CHANNELS) }),
        field("text", "audience", { stored: category?.audience ?? "全社会" }),
        field("radios", "mode", {
          stored: category?.mode ?? "proactive",
          options: Object.entries(MODE_LABELS).map(([value, label]) => ({ value, label })),
        }),
        field("checkboxes", "levels", { stored: category?.levels ?? [], options: asOptions(CATALOG_LEVELS) }),
      ],
    },
    {
      heading: "更新要求",
      fields: [
        field("text", "freshnessDays", {
          stored: numberText(category?.freshnessDays),
          help: "超过这些天没有新信息，会列入“需要更新”；只在变化时更新的不填。",
        }),
        field("text", "freshnessSource"),
        field("textarea", "notApplicableReason", {
          help: "本机关没有这类信息时写明理由；填写后不在公众目录中显示，也不计入覆盖率。",
        }),
      ],
    },
    {
      heading: "网页标签",
      fields: [
        field("select", "columnType", {
          options: asOptions(columnTypes(category?.columnType)),
          emptyLabel: "不填",
        }),
        field("text", "keywords", { help: "几个关键词之间用“、”分开。" }),
      ],
    },
  ];
}

/** A type from elsewhere that no list names must not be lost by saving. */
function columnTypes(stored = ""): readonly string[] {
  return stored === "" || COLUMN_TYPES.includes(stored) ? COLUMN_TYPES : [...COLUMN_TYPES, stored];
}
