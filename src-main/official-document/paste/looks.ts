import type { SourceParagraph } from '../source-text';
import { pointsOf, type Declarations } from './style-rules';

/** What looks say about a paragraph, inherited from the elements around it. */
export type Looks = Pick<SourceParagraph, 'alignment' | 'outlineLevel' | 'sizePt' | 'face'>;

const alignments: Record<string, SourceParagraph['alignment']> = {
  left: 'left',
  start: 'left',
  center: 'center',
  middle: 'center',
  right: 'right',
  end: 'right',
  justify: 'justify',
  'justify-all': 'justify',
  distribute: 'justify',
};

export function looksOf(tag: string, declarations: Declarations, outer: Looks): Looks {
  const looks: Looks = { ...outer };
  if (tag === 'center') looks.alignment = 'center';
  const alignment = alignments[declarations['text-align']?.toLowerCase() ?? ''];
  if (alignment) looks.alignment = alignment;
  // h1 is the outermost level, 0; Word says it again, counting from 1 (mso-outline-level).
  const heading = /^h([1-6])$/.exec(tag);
  if (heading) looks.outlineLevel = Number(heading[1]) - 1;
  const outline = Number.parseInt(declarations['mso-outline-level'] ?? '', 10);
  if (outline >= 1 && outline <= 9) looks.outlineLevel = outline - 1;
  const size = pointsOf(declarations['font-size']);
  if (size !== null) looks.sizePt = size;
  const face = faceOf(declarations);
  if (face !== null) looks.face = face;
  return looks;
}

/** The Chinese face: Word's mso-fareast-font-family, else the first family that is not a general one. */
function faceOf(declarations: Declarations): string | null {
  const families = declarations['mso-fareast-font-family'] ?? declarations['font-family'];
  const first = families
    ?.split(',')[0]
    ?.trim()
    .replace(/^["']|["']$/g, '');
  return first && !/^(inherit|initial|serif|sans-serif|monospace|minor-|major-)/i.test(first) ? first : null;
}
