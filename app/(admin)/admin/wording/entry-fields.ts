import type { FieldSpec } from "@/app/(admin)/admin/_components/field-spec";
import { WORDING_LABELS, WORDING_LEVEL_LABELS, type WordingKind } from "@/lib/labels/wording";
import type { ListedEntry } from "@/lib/wording/queries";

const CONTEXT_HELP = "只有紧挨着下列词语之一才提示；不填则不限。多个词用顿号或“|”隔开。";

/** The fields of an entry, empty or with what is stored. */
export function entryFields(kind: WordingKind, entry?: ListedEntry): FieldSpec[] {
  if (kind === "ignore")
    return [
      {
        kind: "text",
        name: "term",
        label: "忽略的词语",
        help: "出现这个词语时，其中的用语不再提示。例如忽略“登陆点”，就不会提示其中的“登陆”。",
        stored: entry?.term,
        required: true,
      },
    ];
  return [
    {
      kind: "text",
      name: "term",
      label: WORDING_LABELS.term,
      help: "要查找的词语。全角和半角、大写和小写视为相同。",
      stored: entry?.term,
      required: true,
    },
    {
      kind: "text",
      name: "suggestion",
      label: WORDING_LABELS.suggestion,
      help: "不填则只提示核对。",
      stored: entry?.suggestion,
    },
    {
      kind: "radios",
      name: "level",
      label: WORDING_LABELS.level,
      stored: entry?.level ?? "warn",
      options: [
        { value: "warn", label: WORDING_LEVEL_LABELS.warn, help: "只提示，不影响发布。" },
        { value: "accept", label: WORDING_LEVEL_LABELS.accept, help: "不修改的，须写明理由才能发布。" },
        { value: "block", label: WORDING_LEVEL_LABELS.block, help: "不修改就不能发布。" },
      ],
    },
    {
      kind: "text",
      name: "reason",
      label: WORDING_LABELS.reason,
      help: "提示时显示，例如“错别字”。",
      stored: entry?.reason,
    },
    {
      kind: "text",
      name: "before",
      label: WORDING_LABELS.before,
      help: CONTEXT_HELP,
      stored: shown(entry?.before),
    },
    {
      kind: "text",
      name: "after",
      label: WORDING_LABELS.after,
      help: CONTEXT_HELP,
      stored: shown(entry?.after),
    },
  ];
}

function shown(words: string | undefined): string {
  return (words ?? "").split("|").join("、");
}
