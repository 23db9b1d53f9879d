"use client";

import type { Editor } from "@tiptap/core";
import { useEditorState } from "@tiptap/react";
import { type KeyboardEvent, useRef, useState } from "react";
import type { OpenDialog } from "./editor-types";
import type { ToolbarGroup } from "./toolbar-button";

type ToolbarProps = {
  editor: Editor;
  groups: ToolbarGroup[];
  label: string;
  controls: string;
  open: OpenDialog;
};

/** A toolbar after the ARIA pattern: one stop for Tab, arrows between the buttons, Escape back into the text. */
export function Toolbar({ editor, groups, label, controls, open }: ToolbarProps) {
  const bar = useRef<HTMLDivElement>(null);
  const [stop, setStop] = useState(groups[0]?.buttons[0]?.id);
  const states = useEditorState({ editor, selector: ({ editor: current }) => statesOf(current, groups) });
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Escape") return void editor.commands.focus();
    const buttons = Array.from(bar.current?.querySelectorAll("button") ?? []);
    const target = buttons.at(
      nextPlace(event.key, buttons.indexOf(document.activeElement as HTMLButtonElement), buttons.length) ??
        Number.NaN,
    );
    if (!target || nextPlace(event.key, 0, 1) === null) return;
    event.preventDefault();
    setStop(target.dataset.button);
    target.focus();
  };
  return (
    <div
      ref={bar}
      role="toolbar"
      aria-label={label}
      aria-controls={controls}
      onKeyDown={onKeyDown}
      className="editor-toolbar"
    >
      {groups.map((group) => (
        <fieldset key={group.id} aria-label={group.label} className="editor-toolbar-group">
          {group.buttons.map(({ id, label: name, icon: Icon, keys, run, active }) => (
            <button
              key={id}
              type="button"
              data-button={id}
              tabIndex={id === stop ? 0 : -1}
              aria-label={name}
              aria-keyshortcuts={keys?.replace("Ctrl", "Control")}
              aria-pressed={active ? states[id]?.active : undefined}
              // Not `disabled`: a button that cannot be reached cannot say what it is for.
              aria-disabled={!states[id]?.enabled}
              title={keys ? `${name}（${keys}）` : name}
              // Keeps the selection in the text while the mouse presses.
              onMouseDown={(event) => event.preventDefault()}
              onFocus={() => setStop(id)}
              onClick={() => states[id]?.enabled && run(editor, open)}
            >
              <Icon aria-hidden="true" size={18} />
            </button>
          ))}
        </fieldset>
      ))}
    </div>
  );
}

type ButtonState = { active: boolean; enabled: boolean };

function statesOf(editor: Editor, groups: ToolbarGroup[]): { [id: string]: ButtonState } {
  const buttons = groups.flatMap((group) => group.buttons);
  return Object.fromEntries(
    buttons.map(({ id, active, enabled }) => [
      id,
      { active: active?.(editor) ?? false, enabled: editor.isEditable && (enabled?.(editor) ?? true) },
    ]),
  );
}

function nextPlace(key: string, place: number, count: number): number | null {
  if (key === "ArrowRight") return (place + 1) % count;
  if (key === "ArrowLeft") return (place - 1 + count) % count;
  if (key === "Home") return 0;
  return key === "End" ? count - 1 : null;
}
