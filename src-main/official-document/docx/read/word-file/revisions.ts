import { limits } from '../limits';
import { elementsOf, textOf, type XmlElement } from '../xml/element';

export const revisionKinds = [
  'inserted',
  'deleted',
  'moved-from',
  'moved-to',
  'paragraph-split',
  'paragraph-joined',
  'row-inserted',
  'row-deleted',
  'cell-deleted',
  'format',
] as const;
export type RevisionKind = (typeof revisionKinds)[number];

/** One change somebody made with changes tracked (ISO/IEC 29500-1 17.13.5). */
export interface Revision {
  kind: RevisionKind;
  /** Who made it and when, by the clock and in the name of the program it was made in; null where the file says nothing. */
  author: string | null;
  /** yyyy-mm-ddThh:mm:ss without a zone: Word writes the clock of the wall and calls it UTC. */
  at: string | null;
  /** The words put in, taken out or moved; the whole paragraph for 'format'; '' for the end of a paragraph. */
  text: string;
  /** Where in the paragraph's text as it is with all changes accepted; automatic numbers do not count. */
  offset: number;
}

/** Where a comment's anchor begins or ends, or its sign stands. */
export interface CommentPoint {
  kind: 'comment-start' | 'comment-end' | 'comment-sign';
  id: string;
  offset: number;
}
export type ParagraphMark = Revision | CommentPoint;

export function isRevision(mark: ParagraphMark): mark is Revision {
  return 'author' in mark;
}

const commentPoints: Record<string, CommentPoint['kind']> = {
  'w:commentRangeStart': 'comment-start',
  'w:commentRangeEnd': 'comment-end',
  'w:commentReference': 'comment-sign',
};

export function commentPointOf(element: XmlElement, offset: number): CommentPoint | null {
  const kind = commentPoints[element.name];
  return kind === undefined ? null : { kind, id: element.attributes['w:id'] ?? '', offset };
}

/** `element` is the w:ins, w:del, w:moveFrom …, which names author and date. */
export function revisionOf(element: XmlElement, kind: RevisionKind, text: string, offset: number): Revision {
  return { kind, ...madeBy(element), text: text.slice(0, limits.revisionText), offset };
}

/** Author and date of a change or a comment. */
export function madeBy({ attributes }: XmlElement): { author: string | null; at: string | null } {
  const author = (attributes['w:author'] ?? '').trim().slice(0, 100);
  const date = /^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2})(:\d{2})?/.exec(attributes['w:date'] ?? '');
  return { author: author === '' ? null : author, at: date ? `${date[1]}${date[2] ?? ':00'}` : null };
}

/** Every word inside, deleted or not, up to the limit for one change. */
export function wordsInside(element: XmlElement): string {
  let text = '';
  const collect = (parent: XmlElement): void => {
    for (const child of elementsOf(parent)) {
      if (text.length >= limits.revisionText) return;
      if (child.name === 'w:delText' || child.name === 'w:t') text += textOf(child);
      else if (child.name === 'w:tab') text += '\t';
      else if (child.name === 'w:br' || child.name === 'w:cr') text += '\n';
      else if (child.name !== 'w:rPr' && child.name !== 'w:pPr') collect(child);
      if (child.name === 'w:tc') text += '\t';
    }
  };
  collect(element);
  return text.replace(/\t+$/, '').slice(0, limits.revisionText);
}

/** Whether anything readable is left of a paragraph when its deletions are taken. */
export function hasSurvivingWords(element: XmlElement): boolean {
  for (const child of elementsOf(element)) {
    if (child.name === 'w:del' || child.name === 'w:moveFrom' || child.name === 'w:pPr') continue;
    if (survivors.has(child.name) && (child.name !== 'w:t' || textOf(child) !== '')) return true;
    if (hasSurvivingWords(child)) return true;
  }
  return false;
}
const survivors = new Set(['w:t', 'w:sym', 'w:drawing', 'w:pict', 'w:object', 'm:t', 'w:noBreakHyphen']);

/** Changes of one hand that follow on each other are one: Word cuts them wherever the look of the text changes. */
export class MarkList {
  private readonly marks: ParagraphMark[] = [];

  add(mark: ParagraphMark): void {
    if (this.marks.length >= limits.revisions) return;
    const last = this.marks.at(-1);
    if (last && isRevision(last) && isRevision(mark) && followsOn(last, mark))
      last.text = (last.text + mark.text).slice(0, limits.revisionText);
    else this.marks.push(mark);
  }

  /** The list itself; the one shared empty list where there are none. */
  kept(): readonly ParagraphMark[] {
    return this.marks.length === 0 ? noMarks : this.marks;
  }
}
export const noMarks: readonly ParagraphMark[] = Object.freeze([]);

function followsOn(last: Revision, next: Revision): boolean {
  if (last.kind !== next.kind || last.author !== next.author || last.kind.startsWith('paragraph')) return false;
  if (last.kind === 'format') return true;
  const put = last.kind === 'inserted' || last.kind === 'moved-to';
  return next.offset === last.offset + (put ? last.text.length : 0);
}
