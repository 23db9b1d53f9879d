"use client";

import type { FormEvent, ReactNode } from "react";
import { createPortal } from "react-dom";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";

type EditorDialogProps = {
  title: string;
  submit: string;
  onSubmit: () => void;
  onClose: () => void;
  children: ReactNode;
  extra?: ReactNode;
};

/**
 * A dialog with its own form. It is mounted at the end of the page: inside the form of the record its fields would be
 * sent along, and Enter would save the record.
 */
export function EditorDialog({ title, submit, onSubmit, onClose, children, extra }: EditorDialogProps) {
  const onFormSubmit = (event: FormEvent) => {
    event.preventDefault();
    event.stopPropagation();
    onSubmit();
  };
  return createPortal(
    <Dialog open onClose={onClose} title={title}>
      <form onSubmit={onFormSubmit} className="flex flex-col gap-4">
        {children}
        <div className="flex flex-wrap gap-3">
          <Button>{submit}</Button>
          {extra}
        </div>
      </form>
    </Dialog>,
    document.body,
  );
}
