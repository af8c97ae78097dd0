import type { Attachment, Block, ElementPath, OfficialDocument } from '../model';
import { matchEitherWay } from './compare-documents';
import type { ElementChange } from './comparison';
import { Effort } from './effort';
import { mergeList, type ItemRules, type SideEntry, type Whereabouts } from './merge-list';
import { MergeSide, valueAt } from './merge-side';

/**
 * The earlier paper with only those changes of the later one that are taken. An element is taken as a whole; the cells of
 * one table, the lines of 署名, 附件说明, 版头 and 版记 and the parts of a new attachment go together: one of them taken
 * takes them all. `changes` are those of compareDocuments of the two papers, or some of them.
 */
export function takeChanges(
  before: OfficialDocument,
  after: OfficialDocument,
  taken: readonly Pick<ElementChange, 'beforePath' | 'afterPath'>[],
): OfficialDocument {
  return new Taker(before, after, taken).document();
}

/** Elements a paper has once or not at all, by the first step of their path. */
const single = [
  'head',
  'documentNumber',
  'title',
  'serialNumber',
  'passageNote',
  'byline',
  'recipients',
  'attachmentNames',
  'signature',
  'date',
  'supplementaryNote',
  'imprint',
] as const;

class Taker {
  private readonly later: MergeSide;
  private readonly takenBefore = new Set<ElementPath>();
  private readonly takenAfter = new Set<ElementPath>();

  constructor(
    private readonly before: OfficialDocument,
    private readonly after: OfficialDocument,
    taken: readonly Pick<ElementChange, 'beforePath' | 'afterPath'>[],
  ) {
    this.later = new MergeSide(after, matchEitherWay(before, after, new Effort()));
    for (const { beforePath, afterPath } of taken) {
      if (beforePath !== null) for (const path of ownersOf(beforePath)) this.takenBefore.add(path);
      if (afterPath !== null) for (const path of ownersOf(afterPath)) this.takenAfter.add(path);
    }
  }

  document(): OfficialDocument {
    const document: OfficialDocument = { ...this.before };
    const isTaken = (key: ElementPath): boolean => this.takenBefore.has(key) || this.takenAfter.has(key);
    for (const key of single) if (isTaken(key)) Object.assign(document, { [key]: this.after[key] });
    document.blocks = this.list<Block>('blocks', 'blocks', (_, after) => after);
    document.attachments = this.list<Attachment>('attachments', 'attachments', (base, after, from, to) => {
      const part = (name: string): boolean => this.takenBefore.has(from + name) || this.takenAfter.has(to + name);
      const own = this.takenAfter.has(`${to}=`) || this.takenBefore.has(`${from}=`) ? after : base;
      return {
        mark: own.mark,
        number: own.number,
        title: part('/title') ? after.title : base.title,
        passageNote: part('/passageNote') ? after.passageNote : base.passageNote,
        blocks: this.list<Block>(`${from}/blocks`, `${to}/blocks`, (_, block) => block),
      };
    });
    return document;
  }

  private list<T>(
    from: ElementPath,
    to: ElementPath,
    taken: (before: T, after: T, from: ElementPath, to: ElementPath) => T,
  ): T[] {
    const [earlier, later] = [valueAt<T[]>(this.before, from) ?? [], valueAt<T[]>(this.after, to) ?? []];
    const inTheirs = (id: ElementPath): Whereabouts<T> | undefined => {
      const base = valueAt<T>(this.before, id) as T;
      const found = this.later.find<T>(id);
      const isTaken = this.takenBefore.has(id);
      if (!found) return isTaken ? undefined : { value: base, moved: false };
      const path = this.later.pathOf(id) ?? '';
      const whole = isTaken || this.takenAfter.has(path);
      return { value: whole ? taken(base, found.value, id, path) : base, moved: whole && found.moved };
    };
    const theirs = later.flatMap((value, index): SideEntry<T>[] => {
      const path = `${to}/${index}`;
      const id = this.later.baseOf(path);
      if (id === null) return this.takenAfter.has(path) ? [{ id, value }] : [];
      // What was moved and not taken stands where it stood.
      const mine = inTheirs(id);
      return mine && (mine.moved || !this.later.find(id)?.moved) ? [{ id, value: mine.value }] : [];
    });
    const rules: ItemRules<T> = {
      same: () => false,
      untouched: () => true,
      printed: () => '',
      merge: (_path, _base, _regenerated, value) => value,
      report: () => undefined,
    };
    return mergeList<T>(
      from,
      {
        regenerated: earlier.map((value, index) => ({ id: `${from}/${index}`, value })),
        theirs,
        base: (id) => valueAt<T>(this.before, id),
        inRegenerated: (id) => ({ value: valueAt<T>(this.before, id) as T, moved: false }),
        inTheirs,
      },
      rules,
    );
  }
}

/** The element of a path and what it stands in: a cell's table, a block's attachment; “=” is an element itself. */
function ownersOf(path: ElementPath): ElementPath[] {
  const steps = path.split('/');
  return [...steps.map((_, index) => steps.slice(0, index + 1).join('/')), `${path}=`];
}
