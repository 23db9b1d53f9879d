import { Extension } from "@tiptap/core";
import type { Node } from "@tiptap/pm/model";
import { Plugin, PluginKey } from "@tiptap/pm/state";
import { Decoration, DecorationSet } from "@tiptap/pm/view";
import type { EditorNote } from "./editor-types";

const key = new PluginKey<DecorationSet>("notes");

/**
 * Marks the blocks that somebody has something to say about. While the author types, a mark moves with its block;
 * its number in the list of notes stays.
 */
export const Notes = Extension.create({
  name: "notes",
  addProseMirrorPlugins: () => [noteMarks()],
});

/** The plugin behind the marks. */
export function noteMarks(): Plugin<DecorationSet> {
  return new Plugin<DecorationSet>({
    key,
    state: {
      init: () => DecorationSet.empty,
      apply(transaction, marks) {
        const notes = transaction.getMeta(key) as readonly EditorNote[] | undefined;
        return notes ? marksFor(transaction.doc, notes) : marks.map(transaction.mapping, transaction.doc);
      },
    },
    props: { decorations: (state) => key.getState(state) },
  });
}

/** The key under which a transaction brings a new list of notes. */
export const notesKey = key;

/** Where the block of the nth note is now, or null when it was deleted. */
export function placeOfNote(marks: DecorationSet | undefined, index: number): number | null {
  return marks?.find(undefined, undefined, (spec) => spec.notes.includes(index))[0]?.from ?? null;
}

const ORDER = ["block", "accept", "warn", "remark"] as const;

function marksFor(doc: Node, notes: readonly EditorNote[]): DecorationSet {
  const marks: Decoration[] = [];
  doc.forEach((node, offset, block) => {
    const here = notes.flatMap((note, index) => (note.block === block ? [index] : []));
    const worst = ORDER.find((level) => here.some((index) => notes[index]?.level === level));
    if (worst)
      marks.push(
        Decoration.node(
          offset,
          offset + node.nodeSize,
          { class: `editor-noted editor-noted-${worst}` },
          { notes: here },
        ),
      );
  });
  return DecorationSet.create(doc, marks);
}
