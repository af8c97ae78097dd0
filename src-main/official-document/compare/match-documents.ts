import type { Attachment, Block, ElementPath, OfficialDocument, TableBlock } from '../model';
import { alignLists, type ListEntry, type Pair } from './align-lists';
import type { Effort } from './effort';
import { findMoves, type LooseBlock } from './find-moves';
import { entryOfAttachment, entryOfBlock, entryOfRow, entryOfText } from './printed-block';

/** Which element of one paper is which of the other. */
export interface Matching {
  /** Path before → path after; tables and attachments by their own path and by those of their parts. */
  pairs: Map<ElementPath, ElementPath>;
  /** Paths before of elements that stand in another place of the order or in another list. */
  moved: Set<ElementPath>;
}

/** The two papers' elements matched: lists aligned, blocks looked for in other places, the rest by its name. */
export function matchDocuments(before: OfficialDocument, after: OfficialDocument, effort: Effort): Matching {
  const matcher = new Matcher(effort);
  matcher.blocks(before.blocks, after.blocks, 'blocks', 'blocks');
  matcher.texts(before.attachmentNames, after.attachmentNames, 'attachmentNames');
  matcher.texts(before.signature?.organs ?? [], after.signature?.organs ?? [], 'signature');
  matcher.attachments(before.attachments, after.attachments);
  matcher.moves();
  return { pairs: matcher.pairs, moved: matcher.moved };
}

class Matcher {
  readonly pairs = new Map<ElementPath, ElementPath>();
  readonly moved = new Set<ElementPath>();
  private readonly loose = { before: [] as LooseBlock[], after: [] as LooseBlock[] };

  constructor(private readonly effort: Effort) {}

  blocks(before: readonly Block[], after: readonly Block[], from: ElementPath, to: ElementPath): void {
    const pairs = this.align(before.map(entryOfBlock), after.map(entryOfBlock));
    for (const [i, j] of pairs) this.block(before[i] as Block, after[j] as Block, `${from}/${i}`, `${to}/${j}`);
    this.keepLoose(before, from, 'before', new Set(pairs.map(([i]) => i)));
    this.keepLoose(after, to, 'after', new Set(pairs.map(([, j]) => j)));
  }

  texts(before: readonly string[], after: readonly string[], path: ElementPath): void {
    const pairs = this.align(before.map(entryOfText), after.map(entryOfText));
    for (const [i, j] of pairs) this.pairs.set(`${path}/${i}`, `${path}/${j}`);
  }

  attachments(before: readonly Attachment[], after: readonly Attachment[]): void {
    // A single one on each side is the same attachment, however much of it was rewritten.
    const pairs: Pair[] =
      before.length === 1 && after.length === 1
        ? [[0, 0]]
        : this.align(before.map(entryOfAttachment), after.map(entryOfAttachment));
    for (const [i, j] of pairs) {
      const [from, to] = [`attachments/${i}`, `attachments/${j}`];
      for (const part of ['', '/title', '/passageNote']) this.pairs.set(from + part, to + part);
      this.blocks((before[i] as Attachment).blocks, (after[j] as Attachment).blocks, `${from}/blocks`, `${to}/blocks`);
    }
    const [left, right] = [new Set(pairs.map(([i]) => i)), new Set(pairs.map(([, j]) => j))];
    before.forEach(({ blocks }, i) => {
      if (!left.has(i)) this.keepLoose(blocks, `attachments/${i}/blocks`, 'before', new Set());
    });
    after.forEach(({ blocks }, j) => {
      if (!right.has(j)) this.keepLoose(blocks, `attachments/${j}/blocks`, 'after', new Set());
    });
  }

  moves(): void {
    const inPlace = this.pairs.size;
    for (const [before, after] of findMoves(this.loose.before, this.loose.after, this.effort))
      this.block(before.block, after.block, before.path, after.path);
    for (const path of [...this.pairs.keys()].slice(inPlace)) this.moved.add(path);
  }

  private block(before: Block, after: Block, from: ElementPath, to: ElementPath): void {
    this.pairs.set(from, to);
    if (before.role === 'table' && after.role === 'table') this.table(before, after, from, to);
  }

  private table(before: TableBlock, after: TableBlock, from: ElementPath, to: ElementPath): void {
    this.pairs.set(`${from}/caption`, `${to}/caption`);
    for (const [i, j] of this.align(before.rows.map(entryOfRow), after.rows.map(entryOfRow))) {
      const [left, right] = [before.rows[i] ?? [], after.rows[j] ?? []];
      const cells: Pair[] =
        left.length === right.length
          ? left.map((_, at) => [at, at])
          : this.align(left.map(entryOfCell), right.map(entryOfCell));
      for (const [p, q] of cells) this.pairs.set(`${from}/rows/${i}/${p}`, `${to}/rows/${j}/${q}`);
    }
  }

  private align(before: readonly ListEntry[], after: readonly ListEntry[]): Pair[] {
    return alignLists(before, after, this.effort);
  }

  private keepLoose(
    blocks: readonly Block[],
    path: ElementPath,
    side: 'before' | 'after',
    matched: ReadonlySet<number>,
  ): void {
    blocks.forEach((block, index) => {
      if (!matched.has(index)) this.loose[side].push({ block, path: `${path}/${index}` });
    });
  }
}

const entryOfCell = ({ text }: { text: string }): ListEntry => entryOfText(text);
