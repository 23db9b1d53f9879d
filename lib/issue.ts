/**
 * What keeps a form or a command from going through, as data: a stable code, the field it belongs to,
 * and one sentence that tells the person what to do. Issues are returned, never thrown.
 */
export type Issue = {
  code: string;
  /** Name of the input the sentence belongs to; absent when it concerns the whole act. */
  field?: string;
  message: string;
};
