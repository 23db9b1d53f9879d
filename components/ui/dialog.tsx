"use client";

import { type ReactNode, useEffect, useId, useRef } from "react";
import { Button } from "./button";

type DialogProps = {
  open: boolean;
  onClose: () => void;
  title: string;
  children: ReactNode;
};

/** The browser's own modal dialog: it keeps the focus inside, closes with Escape and gives the focus back. */
export function Dialog({ open, onClose, title, children }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useEffect(() => {
    const element = dialog.current;
    if (!element) return;
    if (open && !element.open) element.showModal();
    if (!open && element.open) element.close();
  }, [open]);
  return (
    <dialog
      ref={dialog}
      onClose={onClose}
      aria-labelledby={titleId}
      className="w-full max-w-form border border-line-strong bg-paper p-0 text-ink"
    >
      <div className="flex items-start justify-between gap-4 border-b border-line px-5 py-3">
        <h2 id={titleId} className="text-lg font-bold">
          {title}
        </h2>
        <Button type="button" variant="quiet" size="small" onClick={onClose}>
          关闭
        </Button>
      </div>
      <div className="px-5 py-4">{children}</div>
    </dialog>
  );
}
