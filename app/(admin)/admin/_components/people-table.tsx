import { Anchor } from "@/components/ui/anchor";
import { DataTable } from "@/components/ui/data-table";
import { StatusTag } from "@/components/ui/status-tag";
import type { Tone } from "@/components/ui/tone";
import { ACCOUNT_STATE_LABELS, type AccountState, accountState, PERSON_LABELS } from "@/lib/labels/people";
import { ROLE_LABELS } from "@/lib/labels/roles";
import type { Person } from "@/lib/people/queries";
import { minuteOf } from "@/lib/time";

const TONES: Record<AccountState, Tone> = {
  active: "success",
  invited: "info",
  locked: "warning",
  disabled: "neutral",
};

/** The state of an account in one word. */
export function AccountTag({ person }: { person: Person }) {
  const state = accountState(person);
  return <StatusTag tone={TONES[state]}>{ACCOUNT_STATE_LABELS[state]}</StatusTag>;
}

type PeopleTableProps = { caption: string; people: readonly Person[]; hrefOf: (id: string) => string };

/** People with their place, roles and state; the name leads to what can be done. */
export function PeopleTable({ caption, people, hrefOf }: PeopleTableProps) {
  return (
    <DataTable
      caption={caption}
      captionHidden
      dense
      rows={people}
      rowKey={(person) => person.id}
      columns={[
        {
          key: "name",
          header: PERSON_LABELS.name,
          rowHeader: true,
          cell: (person) => (
            <>
              <Anchor href={hrefOf(person.id)} className="font-bold">
                {person.name}
              </Anchor>
              <span className="block text-xs break-all text-ink-soft">{person.email}</span>
            </>
          ),
        },
        {
          key: "place",
          header: PERSON_LABELS.agencyId,
          cell: (person) => [person.agency?.shortName, person.section?.name].filter(Boolean).join(" "),
        },
        {
          key: "roles",
          header: PERSON_LABELS.roles,
          cell: (person) => person.roles.map((role) => ROLE_LABELS[role]).join("、") || "未授予",
        },
        { key: "state", header: PERSON_LABELS.state, cell: (person) => <AccountTag person={person} /> },
        {
          key: "seen",
          header: PERSON_LABELS.lastSignInAt,
          nowrap: true,
          cell: (person) => (person.lastSignInAt ? minuteOf(person.lastSignInAt) : "从未登录"),
        },
      ]}
    />
  );
}
