"use client";

import { useState } from "react";
import type { Issue } from "@/lib/issue";
import { sendUpload } from "./send-upload";

export type ExchangeState<T> =
  | { kind: "idle"; issues: Issue[] }
  | { kind: "sending"; sent: number; total: number; writes: boolean }
  | { kind: "checked"; answer: T }
  | { kind: "imported"; answer: T };

type Source = { content: Blob; name: string };

/**
 * First a file is checked, then exactly that file is imported: the second request names the hash that the first one
 * answered. Whatever is chosen anew begins again.
 */
export function useExchange<T extends { sha256: string }>(addressOf: (mode: "check" | "import") => string) {
  const [state, setState] = useState<ExchangeState<T>>({ kind: "idle", issues: [] });
  const [source, setSource] = useState<Source | null>(null);

  const send = async (from: Source, mode: "check" | "import", sha256: string | null) => {
    const writes = mode === "import";
    setState({ kind: "sending", sent: 0, total: from.content.size, writes });
    const onSent = (sent: number, total: number) => setState({ kind: "sending", sent, total, writes });
    const result = await sendUpload<T>({ ...from, address: addressOf(mode), sha256, onSent });
    if (!result.ok) setState({ kind: "idle", issues: result.issues });
    else setState({ kind: writes ? "imported" : "checked", answer: result.value });
  };
  return {
    state,
    check(from: Source) {
      setSource(from);
      return send(from, "check", null);
    },
    async confirm() {
      if (source && state.kind === "checked") await send(source, "import", state.answer.sha256);
    },
    refuse: (message: string) => setState({ kind: "idle", issues: [{ code: "upload.none", message }] }),
    reset: () => setState({ kind: "idle", issues: [] }),
  };
}
