import { chooseFace, fallbackChain } from './faces';
import type { FaceRole, GlyphFallback } from './flow/flow';

/**
 * Which characters a face holds where the font file itself cannot be asked. Faces called *_GB2312 and the 简体 faces of
 * 方正 hold the 6763 汉字 and 682 marks of GB 2312-80 and ASCII; the others are taken to hold all of the basic plane.
 */

/** Rows of GB 2312-80 and the cells in use, as the first and last second byte; rows 0xB0 to 0xF7 hold the 汉字. */
const markRows: readonly (readonly [row: number, ...cells: (readonly [number, number])[]])[] = [
  [0xa1, [0xa1, 0xfe]],
  [0xa2, [0xb1, 0xe2], [0xe5, 0xee], [0xf1, 0xfc]],
  [0xa3, [0xa1, 0xfe]],
  [0xa4, [0xa1, 0xf3]],
  [0xa5, [0xa1, 0xf6]],
  [0xa6, [0xa1, 0xb8], [0xc1, 0xd8]],
  [0xa7, [0xa1, 0xc1], [0xd1, 0xf1]],
  [0xa8, [0xa1, 0xba], [0xc5, 0xe9]],
  [0xa9, [0xa4, 0xef]],
];

let known: ReadonlySet<string> | null = null;

/** The characters of GB 2312-80: 6763 汉字 and 682 marks. */
export function gb2312Characters(): ReadonlySet<string> {
  if (known) return known;
  const bytes: number[] = [];
  const add = (row: number, from: number, to: number) => {
    for (let cell = from; cell <= to; cell += 1) bytes.push(row, cell);
  };
  for (const [row, ...cells] of markRows) for (const [from, to] of cells) add(row, from, to);
  for (let row = 0xb0; row <= 0xf7; row += 1) add(row, 0xa1, row === 0xd7 ? 0xf9 : 0xfe);
  known = new Set(new TextDecoder('gbk').decode(new Uint8Array(bytes)));
  return known;
}

const gb2312Face = /_GB2312$|^方正.*简体$|^FZ.*S$/;

/** Whether a face of this name is expected to have a glyph for the character. */
export function faceHolds(face: string, character: string): boolean {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return true;
  if (gb2312Face.test(face)) return gb2312Characters().has(character);
  return code <= 0xffff || face === rarePlaneFace;
}

/** Holds 汉字 beyond the basic plane; comes with Windows. */
const rarePlaneFace = 'SimSun-ExtB';

/** Which face takes a character the wanted one lacks; null when the wanted one has it. */
export function faceForCharacter(wanted: string, character: string, installed?: Iterable<string>): string | null {
  if (faceHolds(wanted, character)) return null;
  if ((character.codePointAt(0) ?? 0) > 0xffff) return rarePlaneFace;
  const names = installed === undefined ? null : [...installed];
  const isThere = (face: string) => {
    if (names === null) return true;
    const chosen = chooseFace(face, names);
    return !chosen.substituted && chosen.warning === null;
  };
  return fallbackChain(wanted).find((face) => face !== wanted && faceHolds(face, character) && isThere(face)) ?? null;
}

/** The fallback by name alone, for papers set where no font file can be asked. */
export function fallbackByName(faces: Record<FaceRole, string>, installed?: readonly string[]): GlyphFallback {
  const chosen = new Map<FaceRole, Map<string, string | null>>();
  return (role, character) => {
    if (character < '\u0080') return null;
    let ofRole = chosen.get(role);
    if (!ofRole) chosen.set(role, (ofRole = new Map()));
    const before = ofRole.get(character);
    if (before !== undefined) return before;
    const face = faceForCharacter(faces[role], character, installed);
    ofRole.set(character, face);
    return face;
  };
}
