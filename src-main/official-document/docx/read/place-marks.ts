import type { ElementPath } from '../../model';
import type { SourceParagraph } from '../../source-text';
import { limits } from './limits';
import type { FileComment, TrackedChange } from './returned-file';
import type { SourceTrace } from './source-of-word-file';
import type { WordComment } from './word-file/comments';
import { isRevision, type CommentPoint, type Revision } from './word-file/revisions';
import { textOfRuns, type WordBlock, type WordFile, type WordParagraph, type WordTable } from './word-file/word-file';

/** Where paragraphs and tables of the file went on their way to the recogniser. */
export class SourcePlaces implements SourceTrace {
  private readonly pieces = new Map<WordParagraph | WordTable, { to: SourceParagraph; offset: number }[]>();
  private readonly ranOn = new Map<SourceParagraph, SourceParagraph>();

  readonly paragraph = (from: WordParagraph, to: SourceParagraph, offset: number): void => {
    const pieces = this.pieces.get(from) ?? [];
    pieces.push({ to, offset });
    this.pieces.set(from, pieces);
  };
  readonly table = (from: WordTable, to: SourceParagraph): void => {
    this.pieces.set(from, [{ to, offset: 0 }]);
  };
  readonly joined = (before: SourceParagraph, into: SourceParagraph): void => {
    this.ranOn.set(before, into);
  };

  /** The element the characters from `offset` on became part of. */
  find(
    from: WordParagraph | WordTable,
    offset: number,
    pathOf: ReadonlyMap<SourceParagraph, ElementPath | null>,
  ): ElementPath | null {
    const piece = this.pieces.get(from)?.findLast((one) => one.offset <= offset);
    const to = piece && this.endOf(piece.to);
    return (to && pathOf.get(to)) ?? null;
  }

  /** The last of the paragraphs that ran on into one another; the way there is shortened, for it may be long. */
  private endOf(start: SourceParagraph): SourceParagraph {
    const way: SourceParagraph[] = [];
    let end = start;
    for (let next = this.ranOn.get(end); next; next = this.ranOn.get(end)) {
      way.push(end);
      end = next;
    }
    for (const step of way) this.ranOn.set(step, end);
    return end;
  }
}

type Find = (from: WordParagraph | WordTable, offset: number) => ElementPath | null;

/** Where a paragraph stands in the document: on its own, or in a cell of the innermost table that was read as one. */
interface Standing {
  paragraph: WordParagraph;
  path: (offset: number) => ElementPath | null;
}

/** The tracked changes and comments of a file, each with the element it is in, in the order of the file. */
export function placeMarks(
  file: WordFile,
  comments: ReadonlyMap<string, WordComment>,
  find: Find,
): { changes: TrackedChange[]; comments: FileComment[] } {
  const changes: TrackedChange[] = [];
  const anchors = new AnchorReader();
  const keep = ({ kind, author, at, text }: Revision, path: ElementPath | null): void => {
    if (changes.length < limits.allRevisions) changes.push({ kind, author, at, text, path });
  };
  const walkTable = (table: WordTable): void => {
    const own = find(table, 0);
    table.rows.forEach((row, index) => {
      for (const { before, revision } of table.goneRows) if (before === index) keep(revision, own);
      const isNew = row.revisions.some(({ kind }) => kind === 'row-inserted');
      row.cells.forEach((cell, at) => {
        const inside = own === null ? null : `${own}/rows/${index}/${at}`;
        if (at === 0) for (const revision of row.revisions) keep(revision, inside);
        walk(cell.blocks, inside === null ? null : () => inside, isNew);
      });
    });
    for (const { before, revision } of table.goneRows) if (before >= table.rows.length) keep(revision, own);
  };
  const walk = (blocks: readonly WordBlock[], cell: Standing['path'] | null, isNew: boolean): void => {
    for (const block of blocks) {
      if (block.kind === 'table') {
        if (cell)
          walk(
            block.rows.flatMap((row) => row.cells.flatMap((inner) => inner.blocks)),
            cell,
            isNew,
          );
        else walkTable(block);
        continue;
      }
      walk(block.boxesBefore, cell, isNew);
      const path = cell ?? ((offset: number) => find(block, offset));
      anchors.read(block, path);
      for (const mark of block.marks) {
        // A row that was put in says what its cells hold.
        if (isRevision(mark) && !(isNew && mark.kind === 'inserted')) keep(mark, path(mark.offset));
      }
      walk(block.boxesAfter, cell, isNew);
    }
  };
  walk(file.blocks, null, false);
  return { changes, comments: anchors.comments(comments) };
}

/** Longest anchor that is told: the whole paper may be one. */
const longestAnchor = 300;

/** Collects the words between the begin and the end of every comment's anchor. */
class AnchorReader {
  private readonly open = new Map<string, { path: ElementPath | null; text: string }>();
  private readonly found = new Map<string, { path: ElementPath | null; anchor: string }>();

  read(paragraph: WordParagraph, path: Standing['path']): void {
    const points = paragraph.marks.filter((mark): mark is CommentPoint => !isRevision(mark));
    if (points.length === 0 && this.open.size === 0) return;
    const text = textOfRuns(paragraph.runs);
    let at = 0;
    for (const point of points) {
      this.pass(text.slice(at, point.offset));
      at = point.offset;
      this.meet(point, path(point.offset));
    }
    this.pass(text.slice(at));
    if (text !== '') this.pass('\n');
  }

  comments(all: ReadonlyMap<string, WordComment>): FileComment[] {
    for (const [id, { path, text }] of this.open) this.close(id, path, text);
    return [...all].map(([id, comment]) => {
      const { path = null, anchor = '' } = this.found.get(id) ?? {};
      return { ...comment, anchor, path };
    });
  }

  private pass(text: string): void {
    if (text === '') return;
    for (const anchor of this.open.values())
      if (anchor.text.length < longestAnchor) anchor.text += text.slice(0, longestAnchor);
  }

  private meet({ kind, id }: CommentPoint, path: ElementPath | null): void {
    const open = this.open.get(id);
    if (kind === 'comment-start' && this.open.size < limits.comments) this.open.set(id, { path, text: '' });
    else if (kind === 'comment-end' && open) this.close(id, open.path, open.text);
    else if (kind === 'comment-sign' && !open && !this.found.has(id)) this.close(id, path, '');
  }

  private close(id: string, path: ElementPath | null, text: string): void {
    this.open.delete(id);
    if (!this.found.has(id)) this.found.set(id, { path, anchor: text.trim().slice(0, longestAnchor) });
  }
}
