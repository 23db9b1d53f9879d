import type { Editor } from "@tiptap/core";
import {
  Asterisk,
  Bold,
  Heading1,
  Heading2,
  Heading3,
  Image,
  Italic,
  Link,
  List,
  ListOrdered,
  ListTree,
  type LucideIcon,
  Minus,
  Pilcrow,
  Redo2,
  RemoveFormatting,
  Strikethrough,
  Subscript,
  Superscript,
  Table,
  TextAlignCenter,
  TextAlignEnd,
  TextAlignJustify,
  TextAlignStart,
  TextQuote,
  Underline,
  Undo2,
  Unlink,
} from "lucide-react";
import { applyOutline } from "./apply-outline";
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
  {
    id: "lists",
    label: "列表与引用",
    buttons: [
      {
        id: "bullets",
        label: "项目列表",
        icon: List,
        keys: "Ctrl+Shift+8",
        run: (editor) => editor.chain().focus().toggleBulletList().run(),
        active: (editor) => editor.isActive("bulletList"),
      },
      {
        id: "numbers",
        label: "编号列表（1. 2. 3.）",
        icon: ListOrdered,
        keys: "Ctrl+Shift+7",
        run: (editor) => editor.chain().focus().toggleOrderedList().run(),
        active: (editor) => editor.isActive("orderedList"),
      },
      {
        id: "quote",
        label: "引用",
        icon: TextQuote,
        keys: "Ctrl+Shift+B",
        run: (editor) => editor.chain().focus().toggleBlockquote().run(),
        active: (editor) => editor.isActive("blockquote"),
      },
      {
        id: "rule",
        label: "分隔线",
        icon: Minus,
        run: (editor) => editor.chain().focus().setHorizontalRule().run(),
      },
    ],
  },
  {
    id: "insert",
    label: "插入",
    buttons: [
      {
        id: "link",
        label: "链接",
        icon: Link,
        keys: "Ctrl+K",
        run: (_, open) => open("link"),
        active: (editor) => editor.isActive("link"),
      },
      {
        id: "unlink",
        label: "取消链接",
        icon: Unlink,
        run: (editor) => editor.chain().focus().extendMarkRange("link").unsetLink().run(),
        enabled: (editor) => editor.isActive("link"),
      },
      {
        id: "image",
        label: "图片",
        icon: Image,
        run: (_, open) => open("image"),
        active: (editor) => editor.isActive("image"),
      },
      {
        id: "footnote",
        label: "脚注",
        icon: Asterisk,
        keys: "Ctrl+Alt+F",
        run: (_, open) => open("footnote"),
        active: (editor) => editor.isActive("footnote"),
      },
      {
        id: "table",
        label: "表格",
        icon: Table,
        run: (_, open) => open("table"),
        enabled: (editor) => !editor.isActive("table"),
      },
    ],
  },
];
