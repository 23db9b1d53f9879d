import { Asterisk, Image, Link, List, ListOrdered, Minus, Table, TextQuote, Unlink } from "lucide-react";
import type { ToolbarGroup } from "./toolbar-button";

/** Lists, quotations and what is put into the text. */
export const insertGroups: ToolbarGroup[] = [
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
        // A link needs words; a selected picture has none.
        enabled: (editor) => !editor.isActive("image"),
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
