const OFFSET_MILLISECONDS = 8 * 60 * 60 * 1000;

/** An instant as machines of other houses read it, in the time of the law: `2017-03-14T10:00:00+08:00`. */
export function shanghaiInstant(at: Date): string {
  return `${new Date(at.getTime() + OFFSET_MILLISECONDS).toISOString().slice(0, 19)}+08:00`;
}
