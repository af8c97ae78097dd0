import { text, title } from '../../layout';
import { twips } from '../measures';
import type { InspectedParagraph } from './inspected-paper';
import { visibleUnits } from './inspected-paper';
import {
  arabicItem,
  articleLine,
  attendanceLine,
  bracketAtEnd,
  elements,
  elementStyles,
  endsWithColon,
  fullDate,
  inBrackets,
  leadLine,
  levelMarks,
  sentenceEnd,
  styleRoles,
} from './roles.patterns';

/** What a paragraph is: running text by its level, or an element of clauses 7.2 to 7.4. */
export type Role =
  | 'blank'
  | 'title'
  | 'note'
  | 'body'
  | 'level1'
  | 'level2'
  | 'level3'
  | 'level4'
  | 'article'
  | 'lead'
  | 'attendance'
  | 'centred'
  | 'unknown-element'
  | ElementRole;
export type ElementRole =
  | 'copy-number'
  | 'secrecy'
  | 'urgency'
  | 'document-number'
  | 'signatory'
  | 'serial-number'
  | 'attachment'
  | 'attachment-names'
  | 'date'
  | 'copies-to'
  | 'issued-by'
  | 'organ-mark'
  | 'signature'
  | 'recipients'
  | 'supplementary-note';

const levels: readonly Role[] = ['level1', 'level2', 'level3', 'level4'];
/** A heading runs over two lines at most (28 characters each, with a little room); longer ones are text. */
const longestHeading = 60;
const longestElement = 84;

/** Gives every paragraph of the running text its role, section by section; true when the paper is an appointment list. */
export function assignRoles(paragraphs: readonly InspectedParagraph[]): boolean {
  const judged = paragraphs.filter(({ place, section }) => place === 'body' && section.class === 'text');
  const isList = judged.some(
    ({ text: line, source }) => leadLine.test(line) && !styleOf(source.styleId, source.styleName),
  );
  for (const own of Map.groupBy(judged, ({ section }) => section).values()) {
    let textSeen = false;
    own.forEach((paragraph, at) => {
      paragraph.role = roleOf(paragraph, at, own, isList, textSeen);
      if (['body', ...levels].includes(paragraph.role)) textSeen = true;
    });
  }
  return isList;
}

function styleOf(id: string | null, name: string): Role | undefined {
  return (styleRoles[name] ?? styleRoles[id ?? '']) as Role | undefined;
}

function roleOf(
  paragraph: InspectedParagraph,
  at: number,
  own: readonly InspectedParagraph[],
  isList: boolean,
  textSeen: boolean,
): Role {
  const { text: line, source } = paragraph;
  if (line === '') return 'blank';
  const units = visibleUnits(line);
  const exempt = elementStyles.has(source.styleName) || elementStyles.has(source.styleId ?? '');
  const styled = styleOf(source.styleId, source.styleName);
  const numbered = levelMarks.find(([, pattern]) => pattern.test(line))?.[0] as Role | undefined;
  if (styled && !levels.includes(styled)) return styled;
  if (styled) return numbered || units <= longestHeading ? styled : 'body';
  const element = elementOf(paragraph, at, own, exempt, textSeen);
  if (element) return element;
  if (exempt) return attendanceLine.test(line) ? 'attendance' : 'unknown-element';
  const centred = source.looks.alignment === 'center';
  if (centred && paragraph.halfPoints >= title.sizePt * 2 - 4) return 'title';
  if (centred && bracketAtEnd.test(line)) return 'note';
  if (isList && leadLine.test(line)) return 'lead';
  if (attendanceLine.test(line) && paragraph.runs.length > 1) return 'attendance';
  if (numbered) return numbered;
  const outline = source.looks.outlineLevel;
  if (outline !== null && outline <= 3 && units <= longestHeading) return levels[outline] ?? 'body';
  if (articleLine.test(line)) return 'article';
  return centred ? 'centred' : 'body';
}

/** Which element of clause 7 a paragraph is, by what it says, where it stands and how it is set in. */
function elementOf(
  paragraph: InspectedParagraph,
  at: number,
  own: readonly InspectedParagraph[],
  exempt: boolean,
  textSeen: boolean,
): ElementRole | null {
  const { text: line, source, runs } = paragraph;
  const said = elements.find(([, pattern]) => pattern.test(line))?.[0] as ElementRole | undefined;
  if (said) return said;
  if (paragraph.halfPoints >= title.sizePt * 2 && runs.some((run) => isRed(run.source.looks.colour)))
    return 'organ-mark';
  const { looks } = source;
  const next = own
    .slice(at + 1, at + 12)
    .filter((other) => other.text !== '')
    .slice(0, 6);
  const units = visibleUnits(line);
  const setIn =
    looks.left >= 6 * twips(text.characterPitchPt) || looks.alignment === 'right' || looks.alignment === 'end';
  if (units <= 32 && !sentenceEnd.test(line)) {
    if (setIn && (exempt || next.some((other) => fullDate.test(other.text)))) return 'signature';
    if (exempt && next[0] && fullDate.test(next[0].text)) return 'signature';
  }
  const flush = looks.left === 0 && looks.firstLine === 0 && looks.firstLineCharacters === 0;
  if (endsWithColon.test(line) && units <= 150 && !textSeen && (exempt || flush)) return 'recipients';
  if (!exempt) return null;
  if (inBrackets.test(line) && units <= longestElement) return 'supplementary-note';
  const names = own.slice(Math.max(0, at - 9), at).some((other) => other.role === 'attachment-names');
  return arabicItem.test(line) && units <= longestElement && names ? 'attachment-names' : null;
}

export function isRed(colour: string | null): boolean {
  const match = /^([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(colour ?? '');
  if (!match) return false;
  const [red = 0, green = 0, blue = 0] = match.slice(1).map((pair) => parseInt(pair, 16));
  return red >= 0x99 && green <= 0x40 && blue <= 0x40;
}
