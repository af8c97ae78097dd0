import type { Attachment, Block, ElementPath, OfficialDocument, TableBlock } from '../model';
import { alignLists, type ListEntry } from './align-lists';
import { changeKinds, type Comparison, type ChangeKind, type ElementChange } from './comparison';
import { Effort } from './effort';
import { findMoves } from './find-moves';
import {
  entryOfAttachment,
  entryOfBlock,
  entryOfRow,
  entryOfText,
  printedMark,
  shapeOf,
  wordsOf,
} from './printed-block';
import { slotsAbove, slotsBelow, slotsOfImprint, type Slot } from './slots';
import { diffText, invertPieces, type TextPiece } from './text-pieces';

/**
 * Compares two papers element by element and, inside an element, by characters. Everything printed counts: 版头, title,
 * 题注, 主送, text, tables by cell, 署名, date, attachments, 版记. How a title is broken into lines, widths of columns and
 * the like do not. Exchanging the papers exchanges added and removed and nothing else.
 */
export function compareDocuments(before: OfficialDocument, after: OfficialDocument): Comparison {
  // Equally good ways to align are chosen by order; comparing in one order only makes the result symmetrical.
  const exchanged = JSON.stringify(before) > JSON.stringify(after);
  const rows = exchanged ? rowsOf(after, before) : rowsOf(before, after);
  const changes = rows
    .filter((row) => !row.leavesHere)
    .map(({ change }) => change);
  const listed = exchanged ? inOtherOrder(rows).map(invertChange) : changes;
  return { changes: listed, counts: countsOf(listed) };
}
