import { bareName, blockClose, blockMark, blockOpen, blockWords, fieldClose, fieldOpen } from './roles.patterns';
import { mostNesting, type Inline, type Place, type WordingFault } from './wording';

/** Longer than any name or mark: where its end is looked for. */
const longestMark = 80;

type OpenBlock = Exclude<Inline, { kind: 'text' | 'field' }>;

/**
 * Reads what stands in one line: text, fields, and blocks that end on the same line. A mark written twice ({{, 【【) stands
 * for itself; 【 before any other word is text.
 */
export function parseLine(text: string, start: Place, inEach: boolean, faults: WordingFault[]): Inline[] {
  const parts: Inline[] = [];
  const open: OpenBlock[] = [];
  let plain = '';
  let at = 0;
  const placeOf = (index: number): Place => ({ line: start.line, column: start.column + index });
  const fault = (rule: WordingFault['rule'], index: number, subject: string, detail = ''): void => {
    faults.push({ rule, severity: 'error', place: placeOf(index), subject, detail });
  };
  const into = (): Inline[] => open.at(-1)?.body ?? parts;
  const flush = (): void => {
    if (plain !== '') into().push({ kind: 'text', text: plain });
    plain = '';
  };

  while (at < text.length) {
    const character = text.charAt(at);
    if (fieldOpen.test(character)) {
      if (fieldOpen.test(text.charAt(at + 1))) {
        plain += '{';
        at += 2;
        continue;
      }
      const length = text.slice(at + 1, at + longestMark).search(fieldClose);
      if (length < 0) {
        fault('unclosed-field', at, text.slice(at, at + 12));
        plain += character;
        at += 1;
        continue;
      }
      const name = bareName(text.slice(at + 1, at + 1 + length));
      if (name === '') fault('empty-field', at, text.slice(at, at + length + 2));
      else {
        flush();
        into().push({ kind: 'field', name, place: placeOf(at) });
      }
      at += length + 2;
      continue;
    }
    if (character === blockOpen) {
      if (text.charAt(at + 1) === blockOpen) {
        plain += blockOpen;
        at += 2;
        continue;
      }
      const length = text.slice(at + 1, at + longestMark).indexOf(blockClose);
      const mark = text.slice(at + 1, length < 0 ? at + 8 : at + 1 + length).trim();
      if (!blockMark.like.test(mark)) {
        plain += character;
        at += 1;
        continue;
      }
      const whole = text.slice(at, length < 0 ? at + 8 : at + length + 2);
      const place = placeOf(at);
      const block = length < 0 ? null : blockOf(mark, place);
      if (block) {
        flush();
        if (block.kind === 'each' && (inEach || open.some(({ kind }) => kind === 'each')))
          fault('each-in-each', at, whole);
        if (open.length >= mostNesting) fault('nested-too-deep', at, whole);
        else into().push(block);
        open.push(block);
      } else if (length >= 0 && blockMark.end.test(mark)) {
        flush();
        if (!open.pop()) fault('end-without-block', at, whole);
      } else {
        fault('unreadable-mark', at, whole);
      }
      at += whole.length;
      continue;
    }
    plain += character;
    at += 1;
  }
  flush();
  for (const { place, name, kind } of open)
    faults.push({ rule: 'block-across-lines', severity: 'error', place, subject: name, detail: kind });
  return parts;
}

function blockOf(mark: string, place: Place): OpenBlock | null {
  const when = blockMark.when.exec(mark);
  const each = blockMark.each.exec(mark);
  const name = bareName(when?.[2] ?? each?.[1] ?? '');
  if (name === '') return null;
  if (when) return { kind: 'when', negated: when[1] !== blockWords.when, name, body: [], place };
  return each && { kind: 'each', name, separator: each[2] ?? '', body: [], place };
}
