"use client";

import { useEffect, useReducer, useRef } from "react";
import { fileSize } from "@/components/public/file-size";
import type { AttachedFile } from "./attached-file";
import { type AttachmentState, attachmentState, type Sending } from "./attachment-state";
import { hashFile } from "./hash-file";
import { sendFile } from "./send-file";

export type AttachmentLimits = {
  /** Bytes of one file. */
  maxBytes: number;
  /** Files of one record. */
  maxFiles: number;
};

/** Files sent at the same time; more would only share the same line. */
const LANES = 2;

/**
 * The attachments of one record while it is edited: those attached, those on their way, and what a person can do with
 * them. Nothing is saved here; the form that holds the list saves order and titles with the text.
 */
export function useAttachments(documentId: number, initial: AttachedFile[], limits: AttachmentLimits) {
  const [state, dispatch] = useReducer(attachmentState, {
    attached: initial,
    sending: [],
  } as AttachmentState);
  const cancels = useRef(new Map<string, AbortController>());
  // An effect may still see a file as waiting that has been sent since: each is begun once, and never again.
  const begun = useRef(new Set<string>());

  useEffect(() => {
    for (const item of state.sending)
      if (item.state.kind === "sending" && !begun.current.has(item.key) && cancels.current.size < LANES)
        start(item);
  });
  useEffect(() => {
    const running = cancels.current;
    return () => {
      for (const cancel of running.values()) cancel.abort();
    };
  }, []);

  function start({ key, file, replaces }: Sending) {
    const cancel = new AbortController();
    begun.current.add(key);
    cancels.current.set(key, cancel);
    const { signal } = cancel;
    const onSent = (sent: number) => {
      const total = file.size;
      dispatch({
        type: "advanced",
        key,
        state: sent < total ? { kind: "sending", sent, total } : { kind: "checking" },
      });
    };
    hashFile(file, signal)
      .then((sha256) => sendFile({ documentId, file, sha256, replaces, signal, onSent }))
      .catch(() => ({ ok: false as const, message: "读不到这个文件，它可能已被移动或删除，请重新选择。" }))
      .then((outcome) => {
        cancels.current.delete(key);
        if (signal.aborted) dispatch({ type: "dismissed", key });
        else if (outcome.ok) dispatch({ type: "accepted", key, file: outcome.file });
        else dispatch({ type: "advanced", key, state: { kind: "refused", message: outcome.message } });
      });
  }

  const isBusy = state.sending.some((item) => item.state.kind !== "refused");
  useEffect(() => {
    if (!isBusy) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener("beforeunload", ask);
    return () => window.removeEventListener("beforeunload", ask);
  }, [isBusy]);

  function add(files: File[], replaces: string | null = null) {
    const onTheirWay = state.sending.filter((item) => item.state.kind !== "refused" && !item.replaces).length;
    const taken = replaces ? 0 : state.attached.length + onTheirWay;
    const items = files.map((file, index) => sending(file, replaces, taken + index, limits));
    dispatch({ type: "chosen", items });
  }

  return {
    ...state,
    isBusy,
    dispatch,
    add,
    retry({ key, file, replaces }: Sending) {
      dispatch({ type: "dismissed", key });
      add([file], replaces);
    },
    cancel(key: string) {
      const running = cancels.current.get(key);
      if (running) running.abort();
      else dispatch({ type: "dismissed", key });
    },
  };
}

function sending(file: File, replaces: string | null, place: number, limits: AttachmentLimits): Sending {
  const message = problemOf(file, place, limits);
  const state = message
    ? ({ kind: "refused", message } as const)
    : ({ kind: "sending", sent: 0, total: file.size } as const);
  return { key: crypto.getRandomValues(new Uint32Array(2)).join("-"), file, replaces, state };
}

/** What can be told without asking the server, which asks again. */
function problemOf(file: File, place: number, { maxBytes, maxFiles }: AttachmentLimits): string | null {
  if (file.size === 0) return "这是一个空文件（0 字节），请选择有内容的文件。";
  if (file.size > maxBytes)
    return `文件有 ${fileSize(file.size)}，超过 ${fileSize(maxBytes)} 的上限，请压缩或拆分后再上传。`;
  return place >= maxFiles ? `一条信息最多 ${maxFiles} 个附件，请合并文件或另建一条信息。` : null;
}
