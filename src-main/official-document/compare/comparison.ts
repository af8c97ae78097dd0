import type { ElementPath } from '../model';
import type { TextPiece } from './text-pieces';

export const changeKinds = ['same', 'changed', 'added', 'removed', 'moved'] as const;
export type ChangeKind = (typeof changeKinds)[number];

/** One element of two papers and what became of it. Numbers and labels (“第一条　”) are part of its text. */
export interface ElementChange {
  kind: ChangeKind;
  /** 'paragraph', 'article' …, 'cell', 'title', 'passageNote' …: what it is afterwards, or was if it was removed. */
  role: string;
  /** Null for what was added. */
  beforePath: ElementPath | null;
  /** Null for what was removed. */
  afterPath: ElementPath | null;
  /** The whole text in pieces; [] for an empty one. A moved element may have changed as well. */
  pieces: TextPiece[];
  /** The element became another one (a paragraph a heading, another level), whatever happened to its words. */
  restructured: boolean;
}

/**
 * The two papers, element by element, in the order of the later one; what was removed stands where it stood before.
 */
export interface Comparison {
  changes: ElementChange[];
  counts: Record<ChangeKind, number>;
}
