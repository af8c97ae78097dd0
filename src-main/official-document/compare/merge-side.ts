import type { Attachment, Block, ElementPath, OfficialDocument } from '../model';
import type { Matching } from './match-documents';
import type { Whereabouts } from './merge-list';

/** One side of a merge: its paper, and where the base's elements are in it. */
export class MergeSide {
  private readonly fromBase = new Map<ElementPath, ElementPath>();

  constructor(
    readonly document: OfficialDocument,
    private readonly matching: Matching,
  ) {
    for (const [base, own] of matching.pairs) this.fromBase.set(own, base);
  }

  /** The base's path of an element of this side, null for one that is new. */
  baseOf(path: ElementPath): ElementPath | null {
    return this.fromBase.get(path) ?? null;
  }

  /** This side's path of an element of the base, null where it was taken out. */
  pathOf(base: ElementPath): ElementPath | null {
    return this.matching.pairs.get(base) ?? null;
  }

  /** What this side made of an element of the base, undefined where it was taken out. */
  find<T>(base: ElementPath): Whereabouts<T> | undefined {
    const own = this.matching.pairs.get(base);
    const value = own === undefined ? undefined : valueAt<T>(this.document, own);
    return value === undefined ? undefined : { value, moved: this.matching.moved.has(base) };
  }

  blocksAt(path: ElementPath): readonly Block[] {
    return valueAt<Block[]>(this.document, path) ?? [];
  }

  blocksPath(attachment: Attachment): ElementPath {
    return `attachments/${this.document.attachments.indexOf(attachment)}/blocks`;
  }
}

/** The value at a path such as 'blocks/3' or 'attachments/0/blocks'. */
export function valueAt<T>(document: OfficialDocument, path: ElementPath): T | undefined {
  let value: unknown = document;
  for (const step of path.split('/')) value = (value as Record<string, unknown> | undefined)?.[step];
  return value as T | undefined;
}
