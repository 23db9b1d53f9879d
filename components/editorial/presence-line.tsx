"use client";

import { useEffect, useState } from "react";
import { Notice } from "@/components/ui/notice";
import { FIRST_STATE, type FormState } from "@/lib/sign-in/form-state";

type Colleague = { name: string; seenAt: Date };

export type PresenceLineProps = {
  editionId: string;
  markPresence: (
    state: FormState<Colleague[]>,
    input: { editionId: string },
  ) => Promise<FormState<Colleague[]>>;
};

const EVERY_MS = 20_000;

/** Who else has this text open, told before two people write over each other. */
export function PresenceLine({ editionId, markPresence }: PresenceLineProps) {
  const [names, setNames] = useState<string[]>([]);
  useEffect(() => {
    let gone = false;
    const tell = async () => {
      const answer = await markPresence(FIRST_STATE, { editionId }).catch(() => null);
      if (!gone && answer?.value) setNames(answer.value.map((colleague) => colleague.name));
    };
    void tell();
    const timer = setInterval(tell, EVERY_MS);
    return () => {
      gone = true;
      clearInterval(timer);
    };
  }, [editionId, markPresence]);
  if (names.length === 0) return null;
  return (
    <Notice tone="warning" live>
      {names.join("、")}也正在编辑这条信息。先保存的人的内容不会被覆盖。
    </Notice>
  );
}
