"use client";

import { useActionState } from "react";
import { Button } from "@/components/ui/button";
import { ErrorSummary } from "@/components/ui/error-summary";
import { TextareaField } from "@/components/ui/textarea-field";
import { FIRST_STATE, type FormState, fieldOf } from "@/lib/sign-in/form-state";
import type { WordingHit } from "@/lib/wording/rules";
import { LevelTag } from "./level-tag";
import { MarkedText } from "./marked-text";

type Tried = { text: string; hits: WordingHit[] };

type TryWordingProps = {
  action: (state: FormState<Tried>, input: FormData) => Promise<FormState<Tried>>;
  agencyId: string;
};

/** A text to try the dictionary on; nothing of it is kept. */
export function TryWording({ action, agencyId }: TryWordingProps) {
  const [state, act, pending] = useActionState(action, FIRST_STATE);
  const tried = state.ok ? state.value : undefined;
  const { error, defaultValue } = fieldOf(state, "text", tried?.text);
  return (
    <form action={act} className="flex flex-col gap-4">
      <ErrorSummary issues={state.issues} />
      <input type="hidden" name="agencyId" value={agencyId} />
      <TextareaField
        key={defaultValue}
        name="text"
        label="粘贴一段文字"
        help="看看词典会查出什么。文字不会保存。"
        rows={5}
        {...{ error, defaultValue }}
      />
      <div>
        <Button variant="secondary" disabled={pending}>
          {pending ? "正在检查…" : "检查"}
        </Button>
      </div>
      {tried && <Outcome tried={tried} />}
    </form>
  );
}

function Outcome({ tried: { text, hits } }: { tried: Tried }) {
  return (
    <div role="status" className="flex flex-col gap-3 border-t border-line pt-4">
      <p className="font-bold">{hits.length === 0 ? "没有查出词典中的用语。" : `查出 ${hits.length} 处：`}</p>
      {hits.length > 0 && (
        <>
          <ul className="flex flex-col gap-2">
            {hits.map((hit) => (
              <li key={hit.index} className="flex flex-wrap items-center gap-2">
                <LevelTag level={hit.level} />
                {hit.message}
              </li>
            ))}
          </ul>
          <MarkedText text={text} hits={hits} />
        </>
      )}
    </div>
  );
}
