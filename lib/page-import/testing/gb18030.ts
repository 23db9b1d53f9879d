let table: Map<string, number[]> | undefined;

/** The inverse of the decoder of the platform, which has no encoder but for UTF-8: the two-byte part of GB18030. */
export function encodeGb18030(text: string): Uint8Array {
  table ??= twoByteTable();
  const bytes: number[] = [];
  for (const sign of text) {
    const code = sign.charCodeAt(0);
    const encoded = code < 0x80 ? [code] : table.get(sign);
    if (!encoded) throw new Error(`not in the two-byte part of GB18030: ${sign}`);
    bytes.push(...encoded);
  }
  return Uint8Array.from(bytes);
}

function twoByteTable(): Map<string, number[]> {
  const decoder = new TextDecoder("gb18030");
  const signs = new Map<string, number[]>();
  for (let lead = 0x81; lead <= 0xfe; lead++)
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      if (trail === 0x7f) continue;
      const sign = decoder.decode(Uint8Array.of(lead, trail));
      if (!signs.has(sign)) signs.set(sign, [lead, trail]);
    }
  return signs;
}
