import { parseLine } from './parse-line';
import { bareName, blockClose, blockMark, blockOpen, blockWords, roleAtStart, roleOfMark } from './roles.patterns';
import {
  mostCharacters,
  mostFaults,
  mostNesting,
  type Place,
  type Statement,
  type Wording,
  type WordingFault,
} from './wording';

export interface ParsedWording {
  /** What could be read, whatever is wrong with the rest. */
  wording: Wording;
  faults: WordingFault[];
}
type Block = Exclude<Statement, { kind: 'line' }>;

/**
 * Reads the text of a wording. Never throws; time grows with the length of the text, which is limited.
 * A mark alone on its line opens or closes a block of lines; any other stands within a line and ends there.
 */
export function parseWording(source: string): ParsedWording {
  const faults: WordingFault[] = [];
  if (source.length > mostCharacters) return { wording: { statements: [] }, faults: [tooLong] };
  const statements: Statement[] = [];
  const open: Block[] = [];
  const fault = (rule: WordingFault['rule'], place: Place, subject: string): void => {
    faults.push({ rule, severity: 'error', place, subject, detail: '' });
  };
  source.split(/\r\n|\r|\n/u).forEach((raw, index) => {
    const line = raw.trim();
    if (line === '') return;
    const place: Place = { line: index + 1, column: raw.length - raw.trimStart().length + 1 };
    const into: Statement[] = open.at(-1)?.body ?? statements;
    const mark = soleMark(line);
    if (mark !== null && blockMark.end.test(mark)) {
      if (!open.pop()) fault('end-without-block', place, line);
      return;
    }
    const block = mark === null ? null : blockOf(mark, place);
    if (block) {
      if (block.kind === 'each' && open.some(({ kind }) => kind === 'each')) fault('each-in-each', place, line);
      if (open.length >= mostNesting) fault('nested-too-deep', place, line);
      else into.push(block);
      open.push(block);
      return;
    }
    const [marked = '', name] = roleAtStart.exec(line) ?? [];
    const parts = parseLine(
      line.slice(marked.length),
      { line: place.line, column: place.column + marked.length },
      open.some(({ kind }) => kind === 'each'),
      faults,
    );
    into.push({ kind: 'line', role: name === undefined ? 'paragraph' : roleOfMark(name), parts, place });
  });
  for (const { place, kind, name } of open) faults.push(unclosed(place, kind, name));
  faults.sort((a, b) => a.place.line - b.place.line || a.place.column - b.place.column);
  return { wording: { statements }, faults: faults.slice(0, mostFaults) };
}

const tooLong: WordingFault = {
  rule: 'too-long',
  severity: 'error',
  place: { line: 1, column: 1 },
  subject: '',
  detail: '',
};

function unclosed(place: Place, kind: Block['kind'], name: string): WordingFault {
  return { rule: 'unclosed-block', severity: 'error', place, subject: name, detail: kind };
}

/** What stands between 【 and 】 where the line is nothing else. */
function soleMark(line: string): string | null {
  if (!line.startsWith(blockOpen) || line.indexOf(blockClose) !== line.length - 1) return null;
  return line.slice(1, -1).trim();
}

function blockOf(mark: string, place: Place): Block | null {
  const when = blockMark.when.exec(mark);
  const each = blockMark.each.exec(mark);
  const name = bareName(when?.[2] ?? each?.[1] ?? '');
  if (name === '') return null;
  if (when) return { kind: 'when', negated: when[1] !== blockWords.when, name, body: [], place };
  // What stands between items of a list is printed within a line, never between lines.
  return each && each[2] === undefined ? { kind: 'each', name, body: [], place } : null;
}
