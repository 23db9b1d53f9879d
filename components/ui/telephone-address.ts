/**
 * What a telephone dials for a number as people write it: the first of several, an extension (转) after the number
 * itself (RFC 3966). `0598-1234567转2、7654321` → `tel:05981234567;ext=2`.
 */
export function telephoneAddress(phone: string): string {
  const [first = ""] = phone.split(/[、，,/;；]/);
  const [number = "", extension = ""] = first.split("转").map((part) => part.replace(/[^\d+]/g, ""));
  return `tel:${number}${extension && `;ext=${extension}`}`;
}
