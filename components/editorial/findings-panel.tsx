import { FindingsList } from "@/components/admin/findings-list";
import { Panel } from "@/components/admin/panel";
import type { EditionFinding } from "@/lib/documents/queries/get-edition";
import { placeWords } from "./place-words";

/** What the publish gate says, for somebody who only reads it; prints nothing when it says nothing. */
export function FindingsPanel({ findings }: { findings: readonly EditionFinding[] }) {
  if (findings.length === 0) return null;
  return (
    <Panel title="检查结果">
      <FindingsList findings={findings} placeOf={(finding) => placeWords(finding)} />
    </Panel>
  );
}
