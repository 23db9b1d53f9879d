/** One field of a form, as plain data that a page can hand to the browser. */
export type FieldSpec = {
  kind: "text" | "email" | "password" | "code" | "textarea" | "select" | "checkboxes" | "radios";
  name: string;
  label: string;
  help?: string;
  /** What is stored now. */
  stored?: string | readonly string[] | null;
  required?: boolean;
  options?: readonly { value: string; label: string; help?: string }[];
  /** First, empty choice of a select. */
  emptyLabel?: string;
  autoComplete?: string;
};

/** Fields that belong together, under a heading of their own. */
export type FieldGroup = { heading: string; fields: readonly FieldSpec[] };
