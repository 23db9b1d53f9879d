import type { GateCheck, GateDraft, GateObservation } from "@/lib/gate/draft";
import { isRequired } from "@/lib/gate/required";

type Field = { field: keyof GateDraft; code: string; message: string };

/** Nothing is printed without these, whatever its kind. */
const ALWAYS_REQUIRED: readonly Field[] = [
  { field: "title", code: "metadata.title", message: "请填写标题，公文要写全称。" },
  { field: "issuingAgency", code: "metadata.issuing-agency", message: "请填写发布机构的规范全称。" },
];

/** Required where the kind says so. The summary has its own rule. */
const REQUIRED_BY_KIND: readonly Field[] = [
  { field: "categoryId", code: "metadata.category", message: "请选择目录类别。" },
  {
    field: "issuedOn",
    code: "metadata.issued-on",
    message: "请填写成文日期：公文填签发日期，表格填信息形成的日期。",
  },
  { field: "source", code: "metadata.source", message: "请填写来源；转载的，写明原发布机关。" },
  { field: "channels", code: "metadata.channels", message: "请选择公开渠道，至少一个。" },
  { field: "documentNumber", code: "metadata.document-number-missing", message: "请填写文号。" },
  { field: "effectiveOn", code: "metadata.effective-on", message: "请填写施行日期。" },
  { field: "expiresOn", code: "metadata.expires-on", message: "请填写有效期截止日期。" },
  { field: "keywords", code: "metadata.keywords-missing", message: "请填写关键词，至少一个。" },
];

/** The fields without which a record must not be printed: an empty label block is the commonest defect of old sites. */
export const checkMetadata: GateCheck = (draft, context) => {
  const required = REQUIRED_BY_KIND.filter(({ field }) => isRequired(draft, field));
  const observations: GateObservation[] = [...ALWAYS_REQUIRED, ...required]
    .filter(({ field }) => isBlank(draft[field]))
    .map(({ field, code, message }) => ({ code, message, place: { field } }));
  if (context.categoryIsLeaf === false)
    observations.push({
      code: "metadata.category-not-lowest",
      message: "所选类别下面还有细分类别，请选到最末一级。",
      place: { field: "categoryId" },
    });
  const agency = draft.issuingAgency?.trim() ?? "";
  if (agency !== "" && agency !== context.agency.fullName && context.agency.shortNames.includes(agency))
    observations.push({
      code: "metadata.issuing-agency-name",
      message: "发布机构用的是简称，请改用规范全称。",
      place: { field: "issuingAgency" },
      quote: agency,
      suggestion: context.agency.fullName,
    });
  return observations;
};

function isBlank(value: unknown): boolean {
  if (Array.isArray(value)) return value.length === 0;
  return value === null || value === undefined || (typeof value === "string" && value.trim() === "");
}
