/** A JSON value that an attribute of the rich text may hold. */
export type RichTextAttribute = string | number | boolean | null;

export type RichTextMark = { type: string; attrs?: { [name: string]: RichTextAttribute } };

export type RichTextNode = {
  type: string;
  attrs?: { [name: string]: RichTextAttribute };
  content?: RichTextNode[];
  marks?: RichTextMark[];
  text?: string;
};

/**
 * The body of a record: ProseMirror JSON of the schema in `extensions.ts`. A value of this type has been through
 * `parseRichText`, or was made by one of the importers of this folder; nothing else may be stored or shown.
 */
export type RichText = { type: "doc"; content: RichTextNode[] };
