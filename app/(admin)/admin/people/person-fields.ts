import type { FieldSpec } from "@/app/(admin)/admin/_components/field-spec";
import { PERSON_LABELS } from "@/lib/labels/people";
import type { Person } from "@/lib/people/queries";

type Places = {
  agencies: readonly { id: string; name: string }[];
  sections: readonly { id: string; name: string; agency: { shortName: string } }[];
};

/** Fields of a person's own data, with what is stored for one who has an account. */
export function personFields({ agencies, sections }: Places, person?: Person): FieldSpec[] {
  return [
    { kind: "text", name: "name", label: PERSON_LABELS.name, stored: person?.name, required: true },
    {
      kind: "email",
      name: "email",
      label: PERSON_LABELS.email,
      help: "用于登录，每人一个，不能共用。",
      stored: person?.email,
      required: true,
    },
    {
      kind: "select",
      name: "agencyId",
      label: PERSON_LABELS.agencyId,
      help: person
        ? "调到其他机关后，原有岗位全部收回，由安全管理员重新授予。"
        : "系统、安全、审计管理员管理全部机关的，可以不选。",
      stored: person?.agencyId,
      emptyLabel: "不属于某一机关",
      options: agencies.map(({ id, name }) => ({ value: id, label: name })),
    },
    {
      kind: "select",
      name: "sectionId",
      label: PERSON_LABELS.sectionId,
      stored: person?.sectionId,
      emptyLabel: "不选",
      options: sections.map(({ id, name, agency }) => ({ value: id, label: `${agency.shortName} ${name}` })),
    },
  ];
}
