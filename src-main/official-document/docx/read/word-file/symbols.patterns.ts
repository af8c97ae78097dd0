/**
 * Characters of symbol faces that clerks meet: boxes to tick, bullets, arrows. Such faces put their pictures at codes
 * 0x20 to 0xFF, which Word stores as F020 to F0FF (w:sym, 17.3.3.30; w:lvlText of bullets).
 */
const wingdings: Record<number, string> = {
  0x6c: '●',
  0x6d: '○',
  0x6e: '■',
  0x6f: '□',
  0x71: '□',
  0x72: '□',
  0x74: '◆',
  0x75: '◆',
  0x76: '❖',
  0x77: '◆',
  0xa1: '○',
  0xa4: '◎',
  0xa7: '■',
  0xa8: '□',
  0xab: '★',
  0xd8: '➢',
  0xe0: '→',
  0xdf: '←',
  0xe1: '↑',
  0xe2: '↓',
  0xf0: '→',
  0xfb: '✗',
  0xfc: '✓',
  0xfd: '☒',
  0xfe: '☑',
};
const wingdings2: Record<number, string> = {
  0x4f: '✗',
  0x50: '✓',
  0x51: '☒',
  0x52: '☑',
  0x53: '☒',
  0x54: '☒',
  0xa3: '□',
  0x98: '●',
};
const symbol: Record<number, string> = {
  0xa3: '≤',
  0xb0: '°',
  0xb1: '±',
  0xb2: '″',
  0xb3: '≥',
  0xb4: '×',
  0xb7: '·',
  0xb8: '÷',
  0xb9: '≠',
  0xbb: '≈',
  0xbc: '…',
  0xae: '→',
  0xac: '←',
  0x6d: 'μ',
  0x70: 'π',
  0x61: 'α',
  0x62: 'β',
  0x67: 'γ',
};
const faces: Record<string, Record<number, string>> = { wingdings, 'wingdings 2': wingdings2, symbol };

/** What stands for a symbol nobody here can read: 〓, as Chinese printers marked a missing sort. */
export const missingSymbol = '〓';

/** A string of a symbol face as ordinary characters; the string itself if it is ordinary; null if it cannot be read. */
export function readableSymbol(text: string, face: string | null): string | null {
  const table = face === null ? undefined : faces[face.toLowerCase()];
  let out = '';
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    const own = code >= 0xf000 && code <= 0xf0ff ? code - 0xf000 : code;
    if (table && own < 0x100) {
      const found = table[own];
      if (found === undefined) return null;
      out += found;
    } else if (code >= 0xe000 && code <= 0xf8ff) return null;
    else out += character;
  }
  return out;
}
