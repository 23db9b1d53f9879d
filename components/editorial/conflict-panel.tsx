import { ConflictView } from "@/components/admin/conflict-view";
import { Button } from "@/components/ui/button";
import type { Content } from "@/lib/documents/content";
import { differences } from "@/lib/documents/difference";
import type { CurrentText } from "@/lib/documents/queries/read-current";

type ConflictPanelProps = { mine: Content; theirs: CurrentText; onKeep: (keep: "mine" | "theirs") => void };

const NO_NAMES = { categories: new Map(), files: new Map(), documents: new Map(), fieldLabels: new Map() };

/** Both texts side by side, in every field in which they differ, when a colleague was quicker. */
export function ConflictPanel({ mine, theirs, onKeep }: ConflictPanelProps) {
  const fields = differences(theirs.content, mine, NO_NAMES).map(({ label, parts }) => ({
    label,
    mine: parts
      .filter((part) => part.kind !== "removed")
      .map((part) => part.text)
      .join(""),
    theirs: parts
      .filter((part) => part.kind !== "added")
      .map((part) => part.text)
      .join(""),
  }));
  return (
    <ConflictView
      savedBy={theirs.savedBy}
      savedAt={theirs.savedAt}
      fields={fields}
      actions={
        <>
          <Button type="button" onClick={() => onKeep("mine")}>
            保留我的内容
          </Button>
          <Button type="button" variant="secondary" onClick={() => onKeep("theirs")}>
            采用{theirs.savedBy}的内容
          </Button>
        </>
      }
    />
  );
}
