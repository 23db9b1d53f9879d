import { Extension } from "@tiptap/core";
import { Placeholder, TrailingNode } from "@tiptap/extensions";
import { useEditor } from "@tiptap/react";
import { useEffect, useRef } from "react";
import { canonicalRichText } from "@/lib/rich-text/canonical";
import { richTextExtensions } from "@/lib/rich-text/extensions";
import type { RichText } from "@/lib/rich-text/rich-text";
import { bodyOf } from "./body-of";
import { cleanPaste, cleanPastedText, keepFirstBlock } from "./clean-paste";
import type { OpenDialog } from "./editor-types";
import { Notes } from "./notes-extension";
import { PictureView } from "./picture-view";

type BodyEditorOptions = {
  value: RichText;
  editable: boolean;
  /** Attributes of the editable element: id, label, description. */
  attributes: Record<string, string>;
  onChange: (value: RichText) => void;
  onDropped: (dropped: string[]) => void;
  onToolbar: () => void;
  open: OpenDialog;
};

/** The editor over the one extension list; beside the list only what changes the look or the keys. */
export function useBodyEditor(options: BodyEditorOptions) {
  // The editor is made once; its handlers read what is current.
  const latest = useRef(options);
  latest.current = options;
  const emitted = useRef(options.value);
  const editor = useEditor({
    extensions: [
      ...richTextExtensions,
      Notes,
      PictureView,
      TrailingNode,
      Placeholder.configure({ placeholder: "请输入正文，或从 Word 粘贴……" }),
      keys(latest),
    ],
    content: options.value,
    editable: options.editable,
    immediatelyRender: false,
    shouldRerenderOnTransaction: false,
    injectCSS: false,
    editorProps: {
      attributes: options.attributes,
      transformPastedText: cleanPastedText,
      transformPasted: keepFirstBlock,
      transformPastedHTML: (html, view) => {
        const { html: cleaned, dropped } = cleanPaste(html, view.state.schema);
        latest.current.onDropped(dropped);
        return cleaned;
      },
      handleDoubleClickOn: (_view, _pos, node) => openFor(node.type.name, latest.current.open),
    },
    onUpdate: ({ editor: current }) => {
      const body = bodyOf(current);
      if (canonicalRichText(body) === canonicalRichText(emitted.current)) return;
      emitted.current = body;
      latest.current.onChange(body);
    },
  });
  useEffect(() => {
    // Only a body that did not come from here (restored, merged after a conflict) replaces what is being typed.
    if (!editor || options.value === emitted.current) return;
    emitted.current = options.value;
    editor.commands.setContent(options.value, { emitUpdate: false });
  }, [editor, options.value]);
  return editor;
}

function openFor(name: string, open: OpenDialog): boolean {
  if (name !== "footnote" && name !== "image") return false;
  open(name);
  return true;
}

function keys(latest: { current: BodyEditorOptions }) {
  return Extension.create({
    name: "bodyKeys",
    addKeyboardShortcuts: () => {
      const toolbar = () => {
        latest.current.onToolbar();
        return true;
      };
      const opening = (kind: Parameters<OpenDialog>[0]) => () => {
        latest.current.open(kind);
        return true;
      };
      return {
        F10: toolbar,
        "Alt-F10": toolbar,
        "Mod-k": ({ editor }) => (editor.isActive("image") ? false : opening("link")()),
        "Mod-Alt-f": opening("footnote"),
      };
    },
  });
}
