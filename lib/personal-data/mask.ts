import { findPersonalData } from "./rules";

/** The text with every piece of personal data masked, for places where a text is shown or logged in passing. */
export function maskPersonalData(text: string): string {
  let masked = "";
  let at = 0;
  for (const datum of findPersonalData(text)) {
    masked += text.slice(at, datum.index) + datum.masked;
    at = datum.index + datum.length;
  }
  return masked + text.slice(at);
}
