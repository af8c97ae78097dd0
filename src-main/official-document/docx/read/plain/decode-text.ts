import { ReadingRefused } from '../reading-refused';

/**
 * Text of a .txt file whatever wrote it: a byte order mark decides; else the zero bytes of UTF-16; else UTF-8 if every
 * byte of it is lawful; else GB18030, which every Chinese Windows editor of the last twenty years wrote as “ANSI”.
 */
export function decodeText(bytes: Uint8Array): string {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return textual(decode(bytes, 'utf-8', false));
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return textual(decode(bytes, 'utf-16le', false));
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return textual(decode(bytes, 'utf-16be', false));
  const wide = wideEncoding(bytes);
  if (wide) return textual(decode(bytes, wide, false));
  if (bytes.includes(0)) throw new ReadingRefused('not-a-document', 'zero bytes');
  return textual(tryDecode(bytes, 'utf-8') ?? decode(bytes, 'gb18030', false));
}

function decode(bytes: Uint8Array, encoding: string, fatal: boolean): string {
  return new TextDecoder(encoding, { fatal }).decode(bytes);
}

function tryDecode(bytes: Uint8Array, encoding: string): string | null {
  try {
    return decode(bytes, encoding, true);
  } catch {
    return null;
  }
}

/**
 * UTF-16 without a mark shows by its line ends, digits, spaces: their zero bytes all lie on one side, and the text
 * decodes to characters of Chinese papers.
 */
function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes.length < 2 || bytes.length % 2 !== 0) return null;
  const sample = bytes.subarray(0, 64 * 1024);
  let even = 0;
  let odd = 0;
  for (let i = 0; i < sample.length; i++) {
    if (sample[i] !== 0) continue;
    if (i % 2 === 0) even++;
    else odd++;
  }
  const candidates: ('utf-16le' | 'utf-16be')[] = odd > even ? ['utf-16le', 'utf-16be'] : ['utf-16be', 'utf-16le'];
  // No zero byte at all: Chinese without any digit or line end, which UTF-8 can only rarely be mistaken for.
  const tries = even + odd > 0 ? candidates.slice(0, 1) : tryDecode(sample, 'utf-8') === null ? candidates : [];
  for (const encoding of tries) {
    const text = tryDecode(sample, encoding);
    const share = text === null ? 0 : shareOf(text, /[\u4e00-\u9fff\u3000-\u303f\uff00-\uffef\t\n\r -~“”‘’—…·]/gu);
    const chinese = text === null ? 0 : shareOf(text, /[\u4e00-\u9fff]/gu);
    if (share > 0.9 && (even + odd > 0 || (chinese > 0.6 && !looksLikeGb(sample)))) return encoding;
  }
  return null;
}

/** GB text decodes without a replacement character and shows the commonest marks of Chinese. */
function looksLikeGb(sample: Uint8Array): boolean {
  const text = decode(sample, 'gb18030', false);
  return shareOf(text, /\uFFFD/gu) < 0.01 && shareOf(text, /[\u4e00-\u9fff\u3000-\u303f\uff00-\uffef\s]/gu) > 0.9;
}

function shareOf(text: string, pattern: RegExp): number {
  return text.length === 0 ? 0 : (text.match(pattern)?.length ?? 0) / text.length;
}

/** Refuses what only decoded by accident: control characters, or many characters that no encoding knows. */
function textual(text: string): string {
  const most = Math.max(3, text.length * 0.01);
  let odd = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (!(code < 9 || (code > 13 && code < 0x1c) || code === 0x7f || code === 0xfffd)) continue;
    if (++odd > most) throw new ReadingRefused('not-a-document', 'stray characters');
  }
  return text.replace(/^\uFEFF/, '').replace(/[\u0000-\u0008\u000e-\u001b\u007f]/g, '');
}
