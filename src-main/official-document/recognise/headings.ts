import { textUnits } from '../character-width';
import type { DocumentKind } from '../model';
import type { MarkedLine } from './marks';
import { sentenceEnd } from './patterns';

const textOf = (one: MarkedLine): string => one.line.text.slice(one.mark?.length ?? 0);
const finished = /[。；：！？…]["”’」』）]*$/u;

/** Lines of a level that stand together under one parent. */
interface Siblings {
  indices: number[];
}

/**
 * Which numbered lines are heads on a line of their own. A head has no full stop and something under it; where most
 * of its siblings have something under them, the others are heads as well. Items of an agenda never are.
 */
export function readHeadings(marked: readonly MarkedLine[], kind: DocumentKind): Set<number> {
  const headings = new Set<number>();
  for (const { indices } of siblingsOf(marked)) {
    const level = marked[indices[0] as number]?.mark?.level ?? 4;
    if (kind === 'agenda' || (kind === 'schedule' && level > 2)) continue;
    const parents = indices.filter((index) => hasChild(marked, index));
    // The text after a whole list stands under none of its items.
    const isLastOnly = indices.length > 1 && parents.length === 1 && parents[0] === indices.at(-1);
    const mostAreParents = parents.length * 2 >= indices.length && parents.length > 0 && !isLastOnly;
    for (const index of indices) {
      const text = textOf(marked[index] as MarkedLine);
      if (isHeadText(text, level, hasChild(marked, index), mostAreParents)) headings.add(index);
    }
  }
  return headings;
}

function isHeadText(text: string, level: number, isParent: boolean, mostAreParents: boolean): boolean {
  const units = textUnits(text);
  if (units > 60 || !mostAreParents) return false;
  if (/[：:]$/.test(text)) return isParent && units <= 13 && !/[，。；]|(?:为|如下|下列.*|作为.*)[：:]$/u.test(text);
  if (!sentenceEnd.test(text)) return (isParent || level <= 2) && !/[。；]|：./.test(text);
  // “一、提高思想认识。” over its paragraphs: one short sentence without a comma.
  return isParent && /^[^。；！？，：]{2,18}。$/u.test(text);
}

/** Something stands under the line: text without a mark, or a mark of a lower level. */
function hasChild(marked: readonly MarkedLine[], index: number): boolean {
  const one = marked[index] as MarkedLine;
  const next = marked[index + 1];
  if (!next || next.provision) return false;
  if (next.mark) return next.mark.level > (one.mark?.level ?? 4);
  return true;
}

/** Groups the numbered lines by level and parent: a mark of a higher level, or a number 1, begins a new group. */
function siblingsOf(marked: readonly MarkedLine[]): Siblings[] {
  const groups: Siblings[] = [];
  const open: Record<number, Siblings> = {};
  marked.forEach((one, index) => {
    if (one.provision) for (const level of [1, 2, 3, 4]) delete open[level];
    if (!one.mark) return;
    const { level, value } = one.mark;
    for (let lower = level + 1; lower <= 4; lower++) if (!(lower === 3 && level < 3)) delete open[lower];
    if (value === 1) delete open[level];
    const group = open[level] ?? { indices: [] };
    if (!open[level]) groups.push(group);
    open[level] = group;
    group.indices.push(index);
  });
  return groups;
}

const firstSentence = /^([^。；：！？]{2,60}。)(?=.)/u;
/** A first sentence that itself does something is text: 同意…方案。 – but 在…上展现新担当。 is a head. */
const decides =
  /^(?:原则)?(?:同意|批准|决定|任命|免去|接受|撤销|通过|授予|本决|自|根据|依照|按照|会议|今年|去年|近年|增加|将|删去|取消|第|为了|对|在(?![^，。]{2,24}[上中下面](?:[^，。]{2,14})。)|\d)/u;

/**
 * The run-in heads of numbered paragraphs (“加强组织领导。” before its text) by their index. Heads are a habit of a whole
 * text: a short first sentence is a head where most items of the level have one.
 */
export function readRunInHeads(marked: readonly MarkedLine[], headings: ReadonlySet<number>): Map<number, string> {
  const heads = new Map<number, string>();
  for (const level of [1, 2, 3, 4]) {
    const group = [...marked.entries()].filter(([at, one]) => one.mark?.level === level && !headings.has(at));
    const possible = group.map(([, one]) => possibleHead(one));
    const same = possible.filter((head) => head !== null).length;
    group.forEach(([at, one], index) => {
      const head = possible[index] ?? null;
      if (head !== null) {
        const isHabit = group.length >= 2 ? same * 3 >= group.length * 2 : textUnits(head) <= 16;
        if (isHabit) heads.set(at, head);
      } else if (same >= 2 && same === group.length - 1) {
        // Where every other item has a head, a longer one is a head as well, and one that begins like a decision.
        const longer = possibleHead(one, longHead);
        if (longer !== null) heads.set(at, longer);
      }
    });
  }
  return heads;
}

/** What a first sentence must be to be a head: its width, its commas, and words it must not begin with. */
interface HeadLimits {
  units: number;
  commas: number;
  not: RegExp | null;
}
const usualHead: HeadLimits = { units: 30, commas: 1, not: decides };
const longHead: HeadLimits = { units: 44, commas: 0, not: /^(?:原则)?(?:同意|批准|本)/u };

function possibleHead(one: MarkedLine, limits = usualHead): string | null {
  const text = textOf(one);
  const head = firstSentence.exec(text)?.[1];
  if (head === undefined) return null;
  const commas = head.split('，').length - 1;
  if (textUnits(head) > limits.units || commas > limits.commas || limits.not?.test(head) || !finished.test(text))
    return null;
  return head;
}
