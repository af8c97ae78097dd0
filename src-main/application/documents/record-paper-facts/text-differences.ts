import { compareDocuments } from '../../../official-document/compare/compare-documents';
import type { ElementChange } from '../../../official-document/compare/comparison';
import type { ElementPath, OfficialDocument } from '../../../official-document/model';
import { placeInText } from './place-in-text';

/** One fault put right: where, what it said and what it says. Null: nothing stood, or stands, there. */
export interface Difference {
  place: string;
  wrong: string | null;
  right: string | null;
  /** In the earlier text, or in the later one for what was put in. */
  path: ElementPath;
  /** Where the words begin in the element of the earlier text. */
  offset: number;
}

/** Kept characters printed on both sides of a change, so that it can be found and is never a lone comma. */
const context = 6;

/** Kept characters before and behind a change, no further than its own clause: CJK stops, brackets and quotation marks. */
const ahead = (text: string): string => {
  const near = text.slice(-context);
  return near.replace(/^.*[\u3001-\u3011\uff01-\uff1f\u201c\u201d]/su, '') || near;
};
const behind = (text: string): string => {
  const near = text.slice(0, context);
  return near.replace(/[\u3001-\u3011\uff01-\uff1f\u201c\u201d].*$/su, '') || near;
};

/** What differs between two texts, in the order of the page, each with a few characters around it. */
export function textDifferences(before: OfficialDocument, after: OfficialDocument): Difference[] {
  return compareDocuments(before, after).changes.flatMap((change) => differencesOf(change, before, after));
}

function differencesOf(change: ElementChange, before: OfficialDocument, after: OfficialDocument): Difference[] {
  if (change.kind === 'same') return [];
  const path = change.beforePath ?? change.afterPath ?? '';
  const place = change.beforePath === null ? placeInText(after, path) : placeInText(before, path);
  const whole = (kind: 'removed' | 'added'): string =>
    change.pieces
      .filter((piece) => piece.kind === 'same' || piece.kind === kind)
      .map(({ text }) => text)
      .join('');
  if (change.kind === 'added') return [{ place, wrong: null, right: whole('added'), path, offset: 0 }];
  if (change.kind === 'removed') return [{ place, wrong: whole('removed'), right: null, path, offset: 0 }];
  return stretches(change).map((stretch) => ({ place, path, ...stretch }));
}

/** The changed stretches of one element with what stands around them; stretches whose surroundings meet become one. */
function stretches({ pieces }: ElementChange): Omit<Difference, 'place' | 'path'>[] {
  const found: { wrong: string; right: string; offset: number }[] = [];
  let [wrong, right, offset, position] = ['', '', 0, 0];
  let open = false;
  pieces.forEach(({ kind, text }, index) => {
    if (kind !== 'same') {
      if (!open) offset = position;
      open = true;
      if (kind === 'removed') wrong += text;
      else right += text;
    } else {
      const more = pieces.slice(index + 1).some((piece) => piece.kind !== 'same');
      if (open && (text.length > 2 * context || !more)) {
        const rest = behind(text);
        found.push({ wrong: wrong + rest, right: right + rest, offset });
        [wrong, right, open] = ['', '', false];
      } else if (open) {
        wrong += text;
        right += text;
      }
      if (more && !open) {
        const lead = ahead(text);
        [wrong, right, offset, open] = [lead, lead, position + text.length - lead.length, true];
      }
    }
    if (kind !== 'added') position += text.length;
  });
  if (open && wrong !== right) found.push({ wrong, right, offset });
  return found.filter((one) => one.wrong !== one.right);
}
