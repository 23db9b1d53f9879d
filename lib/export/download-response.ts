const MEDIA_TYPES = {
  csv: "text/csv; charset=utf-8",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

/** An exported table as a download that nobody keeps. `name` is without extension and may be Chinese (RFC 6266, RFC 8187). */
export function downloadResponse(name: string, format: keyof typeof MEDIA_TYPES, body: BodyInit): Response {
  const encoded = encodeURIComponent(`${name}.${format}`).replace(
    /['()*!]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return new Response(body, {
    headers: {
      "content-type": MEDIA_TYPES[format],
      "content-disposition": `attachment; filename="export.${format}"; filename*=UTF-8''${encoded}`,
      "cache-control": "private, no-store",
      "x-content-type-options": "nosniff",
    },
  });
}
