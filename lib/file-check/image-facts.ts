import { hasGpsPosition } from "./exif-location";

export type ImageFacts = {
  width: number;
  height: number;
  frames: number;
  /** Bytes behind the end of the picture; some phones put a second, small JPEG there, which does not count. */
  trailing: number;
  hasLocation: boolean;
};

/** Walks the structure of a picture to its end without decoding it; `null` when it is damaged. */
export function imageFacts(bytes: Buffer, extension: string): ImageFacts | null {
  try {
    if (extension === "png") return pngFacts(bytes);
    if (extension === "gif") return gifFacts(bytes);
    return jpegFacts(bytes);
  } catch (error) {
    // Reading behind the last byte: the picture is cut off.
    if (error instanceof RangeError) return null;
    throw error;
  }
}

function pngFacts(bytes: Buffer): ImageFacts | null {
  let hasLocation = false;
  let frames = 1;
  for (let at = 8; ; ) {
    const length = bytes.readUInt32BE(at);
    const type = bytes.toString("latin1", at + 4, at + 8);
    if (type === "acTL") frames = bytes.readUInt32BE(at + 8);
    if (type === "eXIf") hasLocation ||= hasGpsPosition(bytes.subarray(at + 8, at + 8 + length));
    at += 12 + length;
    if (at > bytes.length) return null;
    if (type === "IEND")
      return {
        width: bytes.readUInt32BE(16),
        height: bytes.readUInt32BE(20),
        frames,
        trailing: bytes.length - at,
        hasLocation,
      };
  }
}

function gifFacts(bytes: Buffer): ImageFacts | null {
  const table = (flags: number) => (flags & 0x80 ? 3 * 2 ** ((flags & 7) + 1) : 0);
  const afterBlocks = (from: number) => {
    let at = from;
    while (bytes.readUInt8(at) !== 0) at += bytes.readUInt8(at) + 1;
    return at + 1;
  };
  const [width, height] = [bytes.readUInt16LE(6), bytes.readUInt16LE(8)];
  let frames = 0;
  for (let at = 13 + table(bytes.readUInt8(10)); ; ) {
    const mark = bytes.readUInt8(at);
    if (mark === 0x3b) return { width, height, frames, trailing: bytes.length - at - 1, hasLocation: false };
    if (mark === 0x21) at = afterBlocks(at + 2);
    else if (mark === 0x2c) {
      frames++;
      at = afterBlocks(at + 11 + table(bytes.readUInt8(at + 9)));
    } else return null;
  }
}

const FRAME_HEADERS = new Set([0xc0, 0xc1, 0xc2, 0xc3, 0xc5, 0xc6, 0xc7, 0xc9, 0xca, 0xcb, 0xcd, 0xce, 0xcf]);

function jpegFacts(bytes: Buffer): ImageFacts | null {
  let size: { width: number; height: number } | null = null;
  let hasLocation = false;
  for (let at = 2; ; ) {
    if (bytes.readUInt8(at) !== 0xff) return null;
    const marker = bytes.readUInt8(at + 1);
    if (marker === 0xff) {
      at++;
      continue;
    }
    if (marker === 0xd9)
      return size && { ...size, frames: 1, trailing: trailingOf(bytes, at + 2), hasLocation };
    if (marker === 0x01 || (marker >= 0xd0 && marker <= 0xd8)) {
      at += 2;
      continue;
    }
    const length = bytes.readUInt16BE(at + 2);
    if (FRAME_HEADERS.has(marker))
      size = { height: bytes.readUInt16BE(at + 5), width: bytes.readUInt16BE(at + 7) };
    if (marker === 0xe1 && bytes.toString("latin1", at + 4, at + 10) === "Exif\0\0")
      hasLocation ||= hasGpsPosition(bytes.subarray(at + 10, at + 2 + length));
    at += 2 + length;
    if (marker === 0xda) at = nextMarker(bytes, at);
  }
}

/** Scan data runs to the next marker that is neither a stuffed zero nor a restart. */
function nextMarker(bytes: Buffer, from: number): number {
  for (let at = bytes.indexOf(0xff, from); at !== -1; at = bytes.indexOf(0xff, at + 1)) {
    const marker = bytes.readUInt8(at + 1);
    if (marker !== 0 && !(marker >= 0xd0 && marker <= 0xd7)) return at;
  }
  throw new RangeError("scan data without end");
}

function trailingOf(bytes: Buffer, end: number): number {
  const rest = bytes.subarray(end);
  const isZeros = rest.every((byte) => byte === 0);
  const isFurtherPicture =
    rest.indexOf(Buffer.from([0xff, 0xd8, 0xff])) !== -1 && rest.lastIndexOf(Buffer.from([0xff, 0xd9])) > 0;
  return isZeros || isFurtherPicture ? 0 : rest.length;
}
