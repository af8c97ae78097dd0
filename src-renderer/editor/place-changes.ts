import type { Node } from 'prosemirror-model';
import type { ChangeRule, TextChange } from '@core/official-document/changes';
import type { Recognition, RecognisedStretch } from '@core/official-document/recognise/recognition';
import { placedTexts, positionOf, type PlacedText } from './paths';

/** A change made by cleaning, at its place in the document. */
export interface PlacedChange {
  id: number;
  rule: ChangeRule;
  before: string;
  after: string;
  /** The words before and after it in the text that came in. */
  lead: string;
  tail: string;
  /** Offset in the text that came in. */
  offset: number;
  /** Range of `after` in the document; null when the place is a break or a label that became structure. */
  range: { from: number; to: number } | null;
  /** Offset in the number of the block whose text begins at `range`, where the change is in its mark: （一） from (一). */
  inNumber?: number;
}

const contextLength = 12;

/** Finds for every change where its words went. */
export function placeChanges(doc: Node, recognition: Recognition, firstId = 0): PlacedChange[] {
  const texts = new Map(placedTexts(doc).map((text) => [text.path, text]));
  const stretches = [...recognition.stretches].sort((a, b) => a.cleanedOffset - b.cleanedOffset);
  const changes = [...recognition.changes].sort((a, b) => a.offset - b.offset);
  let shift = 0;
  return changes.map((change, index) => {
    const cleaned = change.offset + shift;
    shift += change.after.length - change.before.length;
    const stretch = stretchAround(stretches, cleaned, change.after.length);
    const text = stretch ? texts.get(stretch.path) : undefined;
    let range: PlacedChange['range'] = null;
    if (stretch && text) {
      const offset = stretch.textOffset + cleaned - stretch.cleanedOffset;
      const from = positionOf(text, offset);
      const to = change.after === '' ? from : positionOf(text, offset + change.after.length);
      if (doc.textBetween(from, to) === change.after) range = { from, to };
    }
    const inNumber = range === null ? placeInNumber(stretches, texts, recognition.cleaned, cleaned, change) : null;
    return { id: firstId + index, ...contextOf(recognition.input, change), range, ...inNumber };
  });
}

/** The place of a change in the mark that stands before a block's text, one character for one. */
function placeInNumber(
  stretches: readonly RecognisedStretch[],
  texts: ReadonlyMap<string, PlacedText>,
  cleanedText: string,
  cleaned: number,
  { before, after }: TextChange,
): Required<Pick<PlacedChange, 'range' | 'inNumber'>> | null {
  const next = stretches.find(({ cleanedOffset }) => cleanedOffset > cleaned);
  const text = next && texts.get(next.path);
  const number = text?.node.attrs['number'] as unknown;
  if (!text || typeof number !== 'string' || before.length !== after.length || next.textOffset !== 0) return null;
  const start = cleanedText.lastIndexOf(number, next.cleanedOffset - number.length);
  const inNumber = cleaned - start;
  if (start < 0 || inNumber < 0 || number.slice(inNumber, inNumber + after.length) !== after) return null;
  return { range: { from: text.pos + 1, to: text.pos + 1 }, inNumber };
}

function contextOf(input: string, change: TextChange): Omit<PlacedChange, 'id' | 'range' | 'inNumber'> {
  const { rule, before, after, offset } = change;
  const end = offset + before.length;
  const flat = (text: string) => text.replace(/\s*\n\s*/g, '⏎');
  return {
    rule,
    before,
    after,
    offset,
    lead: flat(input.slice(Math.max(0, offset - contextLength), offset)),
    tail: flat(input.slice(end, end + contextLength)),
  };
}

/** The stretch that holds `length` characters of the cleaned text from `offset` on. */
function stretchAround(
  stretches: readonly RecognisedStretch[],
  offset: number,
  length: number,
): RecognisedStretch | null {
  let low = 0;
  let high = stretches.length - 1;
  let found: RecognisedStretch | null = null;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const stretch = stretches[middle];
    if (!stretch) break;
    if (stretch.cleanedOffset <= offset) {
      if (offset + length <= stretch.cleanedOffset + stretch.length) found = stretch;
      low = middle + 1;
    } else high = middle - 1;
  }
  return found;
}
