"use client";

import { useRouter } from "next/navigation";
import { useCallback, useEffect, useRef, useState } from "react";
import type { Content } from "@/lib/documents/content";
import type { CurrentText } from "@/lib/documents/queries/read-current";
import type { Issue } from "@/lib/issue";
import { FIRST_STATE, type FormState } from "@/lib/sign-in/form-state";

const AUTOSAVE_MS = 5_000;

type SaveInput = { editionId: string; version: number; content: Content; isAutosave: boolean };
type Saved = { version: number; revisionId: string; changed: boolean };
/** A staff action called by a script, with an object instead of a form. */
export type ScriptedAction<I, T> = (state: FormState<T>, input: I) => Promise<FormState<T>>;

export type DraftActions = {
  save: ScriptedAction<SaveInput, Saved>;
  readCurrent: ScriptedAction<{ editionId: string }, CurrentText>;
  submit: ScriptedAction<{ editionId: string; version: number }, { version: number }>;
};

export type SaveState = "saved" | "unsaved" | "saving" | "offline";

/**
 * The text somebody is writing: kept by itself five seconds after the last change, one save at a time, never over a
 * colleague's. A save that comes too late brings the other text (`conflict`) and keeps one's own.
 */
export function useEditionDraft(
  edition: { editionId: string; version: number },
  initial: Content,
  actions: DraftActions,
) {
  const router = useRouter();
  const [content, setContent] = useState(initial);
  const [state, setState] = useState<SaveState>("saved");
  const [changes, setChanges] = useState(0);
  const [issues, setIssues] = useState<Issue[]>([]);
  const [conflict, setConflict] = useState<CurrentText | null>(null);
  const latest = useRef(content);
  const version = useRef(edition.version);
  const running = useRef<Promise<boolean> | null>(null);

  const change = useCallback((part: Partial<Content>) => {
    latest.current = { ...latest.current, ...part };
    setContent(latest.current);
    setState("unsaved");
    setIssues([]);
    setChanges((count) => count + 1);
  }, []);

  const save = useCallback(
    async (isAutosave: boolean): Promise<boolean> => {
      await running.current;
      const sent = latest.current;
      setState("saving");
      running.current = (async () => {
        try {
          const input = { editionId: edition.editionId, version: version.current, content: sent, isAutosave };
          const answer = await actions.save(FIRST_STATE, input);
          setIssues(answer.issues);
          if (answer.ok && answer.value) {
            version.current = answer.value.version;
            setState(latest.current === sent ? "saved" : "unsaved");
            if (answer.value.changed) router.refresh();
            return true;
          }
          if (answer.issues.some((issue) => issue.code === "stale")) {
            const current = await actions.readCurrent(FIRST_STATE, { editionId: edition.editionId });
            setConflict(current.value ?? null);
          }
          setState("unsaved");
        } catch {
          setState("offline");
        }
        return false;
      })();
      return running.current;
    },
    [edition.editionId, actions, router],
  );

  /** Keeps what is on the screen, then hands exactly that in for review. */
  const submit = useCallback(async () => {
    if (!(await save(false))) return;
    const answer = await actions.submit(FIRST_STATE, {
      editionId: edition.editionId,
      version: version.current,
    });
    setIssues(answer?.issues ?? []);
  }, [save, actions, edition.editionId]);

  // Every change puts the next save off, so that nothing is sent while somebody types.
  useEffect(() => {
    if (state !== "unsaved" || conflict || issues.length > 0 || changes === 0) return;
    const timer = setTimeout(() => save(true), AUTOSAVE_MS);
    return () => clearTimeout(timer);
  }, [state, conflict, issues, save, changes]);

  useEffect(() => {
    if (state === "saved") return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener("beforeunload", warn);
    return () => window.removeEventListener("beforeunload", warn);
  }, [state]);

  const resolve = useCallback(
    (keep: "mine" | "theirs") => {
      if (!conflict) return;
      version.current = conflict.version;
      if (keep === "theirs") latest.current = conflict.content;
      setContent(latest.current);
      setConflict(null);
      setIssues([]);
      setState(keep === "mine" ? "unsaved" : "saved");
      router.refresh();
    },
    [conflict, router],
  );

  return { content, change, save, submit, state, issues, conflict, resolve };
}
