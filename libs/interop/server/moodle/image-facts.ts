/** What the first bytes of a file say: its kind as an image, and its size in pixels. */
export interface ImageFacts {
  mediaType: 'image/png' | 'image/jpeg' | 'image/gif' | 'image/webp';
  width?: number;
  height?: number;
}

/** Reads an image's header; undefined when the bytes are no image that browsers show. Some 64 kB are enough. */
export function imageFacts(head: Buffer): ImageFacts | undefined {
  if (head.length >= 24 && head.readUInt32BE(0) === 0x89504e47)
    return { mediaType: 'image/png', width: head.readUInt32BE(16), height: head.readUInt32BE(20) };
  if (head.length >= 10 && /^GIF8[79]a$/.test(head.toString('latin1', 0, 6)))
    return { mediaType: 'image/gif', width: head.readUInt16LE(6), height: head.readUInt16LE(8) };
  if (head.length >= 30 && head.toString('latin1', 0, 4) === 'RIFF' && head.toString('latin1', 8, 12) === 'WEBP')
    return { mediaType: 'image/webp', ...webpSize(head) };
  if (head.length >= 4 && head.readUInt16BE(0) === 0xffd8 && head[2] === 0xff) return { mediaType: 'image/jpeg', ...jpegSize(head) };
  return undefined;
}

function webpSize(head: Buffer) {
  const format = head.toString('latin1', 12, 16);
  if (format === 'VP8X') return { width: head.readUIntLE(24, 3) + 1, height: head.readUIntLE(27, 3) + 1 };
  if (format === 'VP8 ') return { width: head.readUInt16LE(26) & 0x3fff, height: head.readUInt16LE(28) & 0x3fff };
  const bits = head.readUInt32LE(21);
  return { width: (bits & 0x3fff) + 1, height: ((bits >> 14) & 0x3fff) + 1 };
}

/** Walks the segments up to the frame header (SOF), which holds the size. */
function jpegSize(head: Buffer) {
  let at = 2;
  while (at + 9 < head.length && head[at] === 0xff) {
    const marker = head[at + 1]!;
    if (marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker))
      return { height: head.readUInt16BE(at + 5), width: head.readUInt16BE(at + 7) };
    at += 2 + head.readUInt16BE(at + 2);
  }
  return {};
}
