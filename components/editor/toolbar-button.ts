import type { Editor } from "@tiptap/core";
import type { LucideIcon } from "lucide-react";
import type { OpenDialog } from "./editor-types";

export type ToolbarButton = {
  id: string;
  label: string;
  icon: LucideIcon;
  /** Keys as they are shown, e.g. "Ctrl+B". */
  keys?: string;
  run: (editor: Editor, open: OpenDialog) => unknown;
  /** Of buttons that stay pressed. */
  active?: (editor: Editor) => boolean;
  enabled?: (editor: Editor) => boolean;
};
export type ToolbarGroup = { id: string; label: string; buttons: ToolbarButton[] };
