import type { Attachment, Block, ElementPath, OfficialDocument } from '../model';
import { matchEitherWay } from './compare-documents';
import { Effort } from './effort';
import { isUntouched, mergeBlock, printedBlock } from './merge-blocks';
import type { MergeConflict } from './merge-conflict';
import { mergeList, type SideEntry } from './merge-list';
import { MergeSide, valueAt } from './merge-side';
import { ValueMerger } from './merge-values';
import { numbersTwice } from './numbers-twice';
import { entryOfAttachment } from './printed-block';
import { sameValue } from './same-value';

export interface Merged {
  document: OfficialDocument;
  conflicts: MergeConflict[];
}

/**
 * The paper made anew from the records with what was changed in the paper alone: `base` is what both came from,
 * `regenerated` what the records say now, `theirs` the paper as it was changed. Block by block, and inside a block by
 * characters where the changes do not touch. Where they do, the regenerated text stands and the place is a conflict;
 * what one side took out and the other changed stays in and is a conflict too.
 */
export function mergeThreeWay(base: OfficialDocument, regenerated: OfficialDocument, theirs: OfficialDocument): Merged {
  if (sameValue(base, theirs) || sameValue(regenerated, theirs)) return { document: regenerated, conflicts: [] };
  if (sameValue(base, regenerated)) return { document: theirs, conflicts: [] };
  const merger = new DocumentMerger(base, regenerated, theirs);
  const document = merger.document();
  return { document, conflicts: [...merger.conflicts, ...numbersTwice(document, regenerated, theirs)] };
}

/** Where a list of blocks stands in each of the papers; null where the paper does not have it. */
interface ListPaths {
  merged: ElementPath;
  base: ElementPath | null;
  regenerated: ElementPath | null;
  theirs: ElementPath | null;
}

class DocumentMerger {
  readonly conflicts: MergeConflict[] = [];
  private readonly effort = new Effort();
  private readonly report = (conflict: MergeConflict): void => void this.conflicts.push(conflict);
  private readonly values = new ValueMerger(this.effort, this.report);
  private readonly regenerated: MergeSide;
  private readonly theirs: MergeSide;

  constructor(
    private readonly base: OfficialDocument,
    regenerated: OfficialDocument,
    theirs: OfficialDocument,
  ) {
    this.regenerated = new MergeSide(regenerated, matchEitherWay(base, regenerated, this.effort));
    this.theirs = new MergeSide(theirs, matchEitherWay(base, theirs, this.effort));
  }

  document(): OfficialDocument {
    const rest = [this.base, this.regenerated.document, this.theirs.document].map((one) => {
      return { ...one, blocks: undefined, attachments: undefined };
    });
    const [base, one, other] = rest as [object, object, object];
    const blocks = this.blocks({ merged: 'blocks', base: 'blocks', regenerated: 'blocks', theirs: 'blocks' });
    const elements = this.values.record(base, one, other, (key) => key) as Omit<
      OfficialDocument,
      'blocks' | 'attachments'
    >;
    return { ...elements, blocks, attachments: this.attachments() };
  }

  private blocks(paths: ListPaths): Block[] {
    const entries = (side: MergeSide, path: ElementPath | null): SideEntry<Block>[] =>
      path === null ? [] : side.blocksAt(path).map((value, at) => ({ id: side.baseOf(`${path}/${at}`), value }));
    return mergeList<Block>(
      paths.merged,
      {
        regenerated: entries(this.regenerated, paths.regenerated),
        theirs: entries(this.theirs, paths.theirs),
        base: (id) => valueAt<Block>(this.base, id),
        inRegenerated: (id) => this.regenerated.find<Block>(id),
        inTheirs: (id) => this.theirs.find<Block>(id),
      },
      {
        same: sameValue,
        untouched: isUntouched,
        printed: printedBlock,
        merge: (path, b, r, t) => mergeBlock(path, b, r, t, this.effort, this.report),
        report: this.report,
      },
    );
  }

  private attachments(): Attachment[] {
    const entries = (side: MergeSide): SideEntry<Attachment>[] =>
      side.document.attachments.map((value, at) => ({ id: side.baseOf(`attachments/${at}`), value }));
    return mergeList<Attachment>(
      'attachments',
      {
        regenerated: entries(this.regenerated),
        theirs: entries(this.theirs),
        base: (id) => valueAt<Attachment>(this.base, id),
        inRegenerated: (id) => this.regenerated.find<Attachment>(id),
        inTheirs: (id) => this.theirs.find<Attachment>(id),
      },
      {
        same: sameValue,
        untouched: (a, b) => entryOfAttachment(a).bare === entryOfAttachment(b).bare,
        printed: (attachment) => entryOfAttachment(attachment).text,
        merge: (path, b, r, t) => this.attachment(path, b, r, t),
        single: (path, value, side) => this.ownAttachment(path, value, side),
        report: this.report,
      },
    );
  }

  private attachment(path: ElementPath, base: Attachment, regenerated: Attachment, theirs: Attachment): Attachment {
    const [b, r, t] = [base, regenerated, theirs].map((one) => ({ ...one, blocks: undefined })) as [
      object,
      object,
      object,
    ];
    const rest = this.values.record(b, r, t, (key) => (key === 'mark' || key === 'number' ? path : `${path}/${key}`));
    const blocks = this.blocks({
      merged: `${path}/blocks`,
      base: `attachments/${this.base.attachments.indexOf(base)}/blocks`,
      regenerated: this.regenerated.blocksPath(regenerated),
      theirs: this.theirs.blocksPath(theirs),
    });
    return { ...(rest as Omit<Attachment, 'blocks'>), blocks };
  }

  /** An attachment only one side has may hold blocks that stood elsewhere before. */
  private ownAttachment(path: ElementPath, value: Attachment, side: 'regenerated' | 'theirs'): Attachment {
    const paths: ListPaths = { merged: `${path}/blocks`, base: null, regenerated: null, theirs: null };
    paths[side] = this[side].blocksPath(value);
    return { ...value, blocks: this.blocks(paths) };
  }
}
