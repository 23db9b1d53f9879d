const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** Whether a text out of an address can be an id of ours; anything else is asked of no database. */
export function isUuid(text: string): boolean {
  return UUID.test(text);
}
