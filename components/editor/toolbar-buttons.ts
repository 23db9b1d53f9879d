import {
  Bold,
  Heading1,
  Heading2,
  Heading3,
  Italic,
  ListTree,
  type LucideIcon,
  Pilcrow,
  Redo2,
  RemoveFormatting,
  Strikethrough,
  Subscript,
  Superscript,
  TextAlignCenter,
  TextAlignEnd,
  TextAlignJustify,
  TextAlignStart,
  Underline,
  Undo2,
} from "lucide-react";
import { applyOutline } from "./apply-outline";
import { insertGroups } from "./insert-buttons";
import type { ToolbarButton, ToolbarGroup } from "./toolbar-button";

const heading = (level: 2 | 3 | 4, icon: LucideIcon): ToolbarButton => ({
  id: `heading-${level}`,
  label: `${["一", "二", "三"][level - 2]}级标题`,
  icon,
  keys: `Ctrl+Alt+${level}`,
  run: (editor) => editor.chain().focus().toggleHeading({ level }).run(),
  active: (editor) => editor.isActive("heading", { level }),
  enabled: (editor) => editor.can().toggleHeading({ level }),
});

const mark = (name: string, label: string, icon: LucideIcon, keys?: string): ToolbarButton => ({
  id: name,
  label,
  icon,
  keys,
  run: (editor) => editor.chain().focus().toggleMark(name).run(),
  active: (editor) => editor.isActive(name),
  enabled: (editor) => editor.can().toggleMark(name),
});

const align = (to: string, label: string, icon: LucideIcon): ToolbarButton => ({
  id: `align-${to}`,
  label,
  icon,
  run: (editor) => editor.chain().focus().toggleTextAlign(to).run(),
  active: (editor) => editor.isActive({ textAlign: to }),
});

/** Every button of the first row, in order. A new button is a new line here and nothing else. */
export const toolbarGroups: ToolbarGroup[] = [
  {
    id: "history",
    label: "撤销与重做",
    buttons: [
      {
        id: "undo",
        label: "撤销",
        icon: Undo2,
        keys: "Ctrl+Z",
        run: (editor) => editor.chain().focus().undo().run(),
        enabled: (editor) => editor.can().undo(),
      },
      {
        id: "redo",
        label: "重做",
        icon: Redo2,
        keys: "Ctrl+Y",
        run: (editor) => editor.chain().focus().redo().run(),
        enabled: (editor) => editor.can().redo(),
      },
    ],
  },
  {
    id: "blocks",
    label: "段落与标题",
    buttons: [
      {
        id: "paragraph",
        label: "正文段落",
        icon: Pilcrow,
        keys: "Ctrl+Alt+0",
        run: (editor) => editor.chain().focus().setParagraph().run(),
        active: (editor) => editor.isActive("paragraph"),
      },
      heading(2, Heading1),
      heading(3, Heading2),
      heading(4, Heading3),
      { id: "outline", label: "按“一、（一）1.”编号设置标题", icon: ListTree, run: applyOutline },
    ],
  },
  {
    id: "marks",
    label: "文字格式",
    buttons: [
      mark("bold", "加粗", Bold, "Ctrl+B"),
      mark("italic", "斜体", Italic, "Ctrl+I"),
      mark("underline", "下划线", Underline, "Ctrl+U"),
      mark("strike", "删除线", Strikethrough, "Ctrl+Shift+S"),
      mark("superscript", "上标", Superscript, "Ctrl+."),
      mark("subscript", "下标", Subscript, "Ctrl+,"),
      {
        id: "clear",
        label: "清除文字格式",
        icon: RemoveFormatting,
        run: (editor) => editor.chain().focus().unsetAllMarks().run(),
      },
    ],
  },
  {
    id: "align",
    label: "对齐",
    buttons: [
      align("left", "左对齐", TextAlignStart),
      align("center", "居中", TextAlignCenter),
      align("right", "右对齐", TextAlignEnd),
      align("justify", "两端对齐", TextAlignJustify),
    ],
  },
  ...insertGroups,
];
