import { paragraphsOf, segmentsOf, type FaceRole, type FlowItem } from './flow/flow';
import type { ElementPath } from './model';

/**
 * Characters that print as a box, as another character, or not at all (gbt9704.md 7). Messages: faces.messages.ts.
 */
export type CharacterFindingId =
  | 'character.private-use'
  | 'character.wrong-middle-dot'
  | 'character.radical'
  | 'character.replacement'
  | 'character.no-glyph';

export interface CharacterFinding {
  id: CharacterFindingId;
  /** Offset in the text that was checked, in UTF-16 units. */
  offset: number;
  character: string;
  /** What belongs there, where that is known. */
  instead: string | null;
}

const privateUse = /^[\ue000-\uf8ff\u{f0000}-\u{10ffff}]$/u;
/** Dots that look like · (U+00B7) and come from another script, a list or a PDF. */
const middleDots = new Set(['•', '・', '‧', '∙', '⋅', '･', '⸱']);
/** Radicals of dictionaries (⼈ for 人): text taken from a PDF. */
const radical = /^[\u2e80-\u2fdf]$/;
const letter = /^[\p{Script=Han}A-Za-z]$/u;

/**
 * Findings of one text. `hasGlyph` says whether any face at hand draws a character; without it glyphs are not judged.
 */
export function checkCharacters(text: string, hasGlyph?: (character: string) => boolean): CharacterFinding[] {
  const findings: CharacterFinding[] = [];
  const characters = [...text];
  let offset = 0;
  characters.forEach((character, index) => {
    const add = (id: CharacterFindingId, instead: string | null) => findings.push({ id, offset, character, instead });
    if (privateUse.test(character)) add('character.private-use', null);
    else if (character === '\ufffd') add('character.replacement', null);
    else if (radical.test(character)) add('character.radical', plainForm(character));
    else if (middleDots.has(character) && between(characters, index)) add('character.wrong-middle-dot', '·');
    else if (hasGlyph && !hasGlyph(character)) add('character.no-glyph', null);
    offset += character.length;
  });
  return findings;
}

/** A dot between letters joins the parts of a name; at the start of a line it is a bullet and none of this. */
function between(characters: readonly string[], index: number): boolean {
  return letter.test(characters[index - 1] ?? '') && letter.test(characters[index + 1] ?? '');
}

function plainForm(character: string): string | null {
  const plain = character.normalize('NFKC');
  return plain === character ? null : plain;
}

export interface PlacedFinding extends CharacterFinding {
  path: ElementPath;
}

/** Findings of a whole paper, by element. `hasGlyph` is asked with the role the character is set in. */
export function checkFlowCharacters(
  flow: readonly FlowItem[],
  hasGlyph?: (role: FaceRole, character: string) => boolean,
): PlacedFinding[] {
  return flow.flatMap((item): PlacedFinding[] => {
    if (item.kind === 'table')
      return item.table.rows.flatMap((row, rowIndex) =>
        row.flatMap((cell, at) => placed(cell.text, 0, `${item.path}/rows/${rowIndex}/${at}`, 'body', hasGlyph)),
      );
    // The parts of one element are checked together: a dot may stand where the face changes.
    const elements = new Map<ElementPath, { text: string; offset: number; role: FaceRole }>();
    for (const { text, role, source } of paragraphsOf(item).flatMap(segmentsOf)) {
      if (!source) continue;
      const before = elements.get(source.path);
      if (before) before.text += text;
      else elements.set(source.path, { text, offset: source.offset, role });
    }
    return [...elements].flatMap(([path, { text, offset, role }]) => placed(text, offset, path, role, hasGlyph));
  });
}

function placed(
  text: string,
  offset: number,
  path: ElementPath,
  role: FaceRole,
  hasGlyph: ((role: FaceRole, character: string) => boolean) | undefined,
): PlacedFinding[] {
  return checkCharacters(text, hasGlyph && ((character) => hasGlyph(role, character))).map((finding) => ({
    ...finding,
    offset: finding.offset + offset,
    path,
  }));
}
