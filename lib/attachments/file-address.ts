/** A name as one segment of an address, with everything but unreserved characters (RFC 3986) escaped. */
export function encodeFileName(name: string): string {
  return encodeURIComponent(name).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

/** The public address of a file below the site's root; it answers only while the file is published. */
export function fileAddress(file: { id: string; name: string }): string {
  return `/files/${file.id}/${encodeFileName(file.name)}`;
}

/** Where staff read a file of a draft. */
export function staffFileAddress(file: { id: string }): string {
  return `/api/attachments/${file.id}`;
}
