"use client";

import { type ReactNode, useRef } from "react";
import { Button } from "@/components/ui/button";
import type { ButtonSize, ButtonVariant } from "@/components/ui/button-look";
import { allowedExtensions } from "@/lib/file-check/file-types";

const ACCEPT = allowedExtensions()
  .map((extension) => `.${extension}`)
  .join(",");

type PickButtonProps = {
  children: ReactNode;
  /** What is chosen, for those who do not see the button's surroundings. */
  label: string;
  multiple?: boolean;
  variant?: ButtonVariant;
  size?: ButtonSize;
  onPick(files: File[]): void;
};

/** A button that lets the person choose files on their computer. */
export function PickButton({ children, label, multiple, variant, size, onPick }: PickButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button
        type="button"
        variant={variant}
        size={size}
        aria-label={label}
        onClick={() => input.current?.click()}
      >
        {children}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        aria-label={label}
        multiple={multiple}
        accept={ACCEPT}
        onChange={({ currentTarget }) => {
          onPick([...(currentTarget.files ?? [])]);
          // The same file can be chosen again after it was mended.
          currentTarget.value = "";
        }}
      />
    </>
  );
}
