/** Photos of person forms: bytes of a picture inside .lrmx, or a .pic beside .lrm. */

/** More than a scanned passport photo is. */
export const mostPhotoBytes = 2 * 1024 * 1024;

const signatures: readonly (readonly ['jpeg' | 'png' | 'gif' | 'bmp', readonly number[]])[] = [
  ['jpeg', [0xff, 0xd8, 0xff]],
  ['png', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
  ['gif', [0x47, 0x49, 0x46, 0x38]],
  // BM, and the reserved zeros behind the length: text may begin with BM.
  ['bmp', [0x42, 0x4d]],
];

/** What picture the bytes are, by their beginning; null none. */
export function pictureOf(bytes: Uint8Array): 'jpeg' | 'png' | 'gif' | 'bmp' | null {
  for (const [kind, signature] of signatures) {
    if (!signature.every((byte, index) => bytes[index] === byte)) continue;
    if (kind !== 'bmp' || (bytes.length > 10 && bytes.subarray(6, 10).every((byte) => byte === 0))) return kind;
  }
  return null;
}

/** The picture in an element's base64; null where there is none, 'unusable' where it is too large or no picture. */
export function photoOfText(text: string): Uint8Array | 'unusable' | null {
  const written = text.replace(/^\s*data:image\/\w+;base64,/, '').replace(/\s+/g, '');
  if (written === '') return null;
  if ((written.length * 3) / 4 > mostPhotoBytes + 3) return 'unusable';
  try {
    const bytes = Uint8Array.from(atob(written), (character) => character.charCodeAt(0));
    return pictureOf(bytes) === null ? 'unusable' : bytes;
  } catch {
    return 'unusable';
  }
}
