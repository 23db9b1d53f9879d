import { type Day, dayOf } from "./time";

/** The calendar day in Shanghai on which a page is made. For pages only: rules and commands are told their day. */
export function today(): Day {
  return dayOf(new Date());
}
