import { getSchema } from "@tiptap/core";
import { richTextExtensions } from "./extensions";

/** The ProseMirror schema of `richTextExtensions`, built once a process. */
export const richTextSchema = getSchema(richTextExtensions);
