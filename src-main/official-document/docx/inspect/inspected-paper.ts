import { textUnits } from '../../character-width';
import { profiles, type Profile } from '../../layout';
import { pageTwips } from '../measures';
import {
  paragraphsOf,
  textOfRuns,
  type WordFile,
  type WordParagraph,
  type WordSection,
} from '../read/word-file/word-file';
import { chinese } from './roles.patterns';
import { assignRoles, type Role } from './roles';

/** Kinds of page: only 'text' follows 22 lines of 28 characters; the others have a layout of their own (clause 8). */
export type SectionClass = 'text' | 'table' | 'landscape';

export interface InspectedSection extends WordSection {
  index: number;
  class: SectionClass;
  /** Type area in twips, null when page size or margins are not said. */
  textWidth: number | null;
  textHeight: number | null;
  /** Its first paragraph, to point at. */
  first: InspectedParagraph | null;
}

export interface InspectedRun {
  text: string;
  face: string | null;
  halfPoints: number;
  chinese: boolean;
  source: WordParagraph['runs'][number];
}

export interface InspectedParagraph {
  index: number;
  section: InspectedSection;
  place: WordParagraph['place'];
  source: WordParagraph;
  /** Number and text as printed, ends trimmed. */
  text: string;
  role: Role;
  /** Runs with something to see in them. */
  runs: InspectedRun[];
  /** Size and spacing of the first of them, or of the paragraph's end. */
  halfPoints: number;
  spacing: number;
}

export interface InspectedPaper {
  file: WordFile;
  profile: Profile;
  /** Margins of the profile in twips. */
  page: ReturnType<typeof pageTwips>;
  sections: InspectedSection[];
  textSections: InspectedSection[];
  paragraphs: InspectedParagraph[];
  /** Of text sections, outside tables and boxes, by role. */
  withRole(...roles: Role[]): InspectedParagraph[];
  /** Running text: what the rules of lines, characters and indents hold for. */
  runningText: InspectedParagraph[];
  /** An appointment list has lines of names instead of full paragraphs. */
  isList: boolean;
}

export const runningRoles: readonly Role[] = ['body', 'level1', 'level2', 'level3', 'level4', 'article', 'lead'];

/** Width in 字 of what is seen; only the ideographic space counts among spaces. */
export function visibleUnits(text: string): number {
  return textUnits(text.replace(/[^\S\u3000]/g, ''));
}

export function visibleLength(text: string): number {
  return text.replace(/\s/g, '').length;
}

export function inspectedPaper(file: WordFile, profile: Profile): InspectedPaper {
  const sources = [...paragraphsOf(file.blocks)];
  const sections = classify(file.sections, sources);
  const paragraphs = sources.map((source, index) => inspected(source, index, sections));
  for (const paragraph of paragraphs) paragraph.section.first ??= paragraph;
  const isList = assignRoles(paragraphs);
  const judged = paragraphs.filter(({ section, place }) => section.class === 'text' && place === 'body');
  const withRole = (...roles: Role[]) => judged.filter(({ role }) => roles.includes(role));
  return {
    file,
    profile,
    page: pageTwips(profile),
    sections,
    textSections: sections.filter((section) => section.class === 'text'),
    paragraphs,
    withRole,
    runningText: withRole(...runningRoles).filter(({ section }) => section.textHeight !== null),
    isList,
  };
}

function inspected(source: WordParagraph, index: number, sections: readonly InspectedSection[]): InspectedParagraph {
  const runs = source.runs
    .filter((run) => run.text.trim() !== '')
    .map((run) => ({
      text: run.text,
      face: run.looks.eastAsia,
      halfPoints: run.looks.halfPoints,
      chinese: chinese.test(run.text),
      source: run,
    }));
  const first = runs[0]?.source.looks ?? source.markLooks;
  const section = sections[source.section] ?? sections[0];
  if (!section) throw new RangeError('a file has at least one section');
  return {
    index,
    section,
    place: source.place,
    source,
    text: (source.number + textOfRuns(source.runs)).replace(/\f/g, '').trim(),
    role: 'blank',
    runs,
    halfPoints: first.halfPoints,
    spacing: first.spacing,
  };
}

function classify(sections: readonly WordSection[], paragraphs: readonly WordParagraph[]): InspectedSection[] {
  const counts = sections.map(() => ({ body: 0, table: 0 }));
  for (const { section, place, runs } of paragraphs) {
    const count = counts[section];
    if (count && (place === 'body' || place === 'table')) count[place] += visibleLength(textOfRuns(runs));
  }
  return sections.map((section, index) => {
    const { width, height, margins } = section;
    const count = counts[index] ?? { body: 0, table: 0 };
    const landscape = width !== null && height !== null && width > height;
    return {
      ...section,
      index,
      class: landscape ? 'landscape' : count.table > count.body ? 'table' : 'text',
      textWidth: width === null || !margins ? null : width - margins.left - margins.right,
      textHeight: height === null || !margins ? null : height - margins.top - margins.bottom,
      first: null,
    };
  });
}

/** Twips to millimetres. */
export function mm(twips: number): number {
  return (twips * 25.4) / 1440;
}

/** The profile's margins in millimetres by edge. */
export function marginsMm(profile: Profile): Record<'top' | 'bottom' | 'left' | 'right', number> {
  const { topMm: top, bottomMm: bottom, leftMm: left, rightMm: right } = profiles[profile];
  return { top, bottom, left, right };
}
