import type { InputOf } from '../../../contract/contract';
import type { IssuedPaper } from '../../../contract/documents/issued-papers.contract';
import { CallFailure } from '../../../contract/errors';
import type { RecordWriter } from '../../../storage/change-set/record-writer';
import { findCopy, takenCopies } from '../../../storage/documents/copies';
import { findIssuedPaper } from '../../../storage/documents/issued-papers';
import type { Database } from '../../../storage/driver/database';
import { copiesMessages as say } from './copies.messages';

type Chosen = InputOf<'documents.removeCopies'>['copies'];

/** A paper on file. Throws NOT_FOUND. */
export function paperOnFile(database: Database, id: number): IssuedPaper {
  const paper = findIssuedPaper(database, id);
  if (!paper) throw new CallFailure('NOT_FOUND');
  return paper;
}

/** Copies go to one holder. Throws NOT_FOUND, RULE_VIOLATED (one of them is out already). */
export function giveCopies(
  writer: RecordWriter,
  { issuedPaper, from, to, holder, givenOn, remark }: InputOf<'documents.giveCopies'>,
): number[] {
  const paper = paperOnFile(writer.database, issuedPaper);
  const taken = takenCopies(writer.database, issuedPaper, from, to);
  if (taken.length > 0) throw new CallFailure('RULE_VIOLATED', { ...say.taken(taken), rule: 'copy-given-once' });
  writer.describe(say.given(paper.title, from, to, holder));
  return Array.from({ length: to - from + 1 }, (_, index) =>
    writer.insert('paper_copy', {
      issued_paper: issuedPaper,
      copy_number: from + index,
      holder,
      given_on: givenOn,
      returned_on: null,
      destroyed_on: null,
      remark,
    }),
  );
}

/** 收回 and 销毁. Throws NOT_FOUND, RULE_VIOLATED, STALE_REVISION. */
export function markCopies(writer: RecordWriter, { copies, mark, on }: InputOf<'documents.markCopies'>): void {
  const { paper, standing } = expectCopies(writer, copies);
  writer.describe(say.marked(paper.title, copies.length, mark));
  copies.forEach(({ id, expectedRevision }, index) => {
    const { givenOn, returnedOn } = standing[index]!;
    if (mark !== 'neither' && givenOn !== null && on < givenOn)
      throw new CallFailure('RULE_VIOLATED', { ...say.returnedBeforeGiven, rule: 'returned-after-given' });
    if (mark === 'destroyed' && returnedOn !== null && on < returnedOn)
      throw new CallFailure('RULE_VIOLATED', { ...say.destroyedBeforeReturned, rule: 'destroyed-after-returned' });
    const values = {
      neither: { returned_on: null, destroyed_on: null },
      returned: { returned_on: on, destroyed_on: null },
      destroyed: { returned_on: returnedOn, destroyed_on: on },
    };
    writer.update('paper_copy', id, values[mark], expectedRevision);
  });
}

/** Throws NOT_FOUND, RULE_VIOLATED, STALE_REVISION. */
export function removeCopies(writer: RecordWriter, copies: Chosen): void {
  const { paper } = expectCopies(writer, copies);
  writer.describe(say.removed(paper.title, copies.length));
  for (const { id, expectedRevision } of copies) writer.remove('paper_copy', id, expectedRevision);
}

/** Copies of one paper. */
function expectCopies({ database }: RecordWriter, copies: Chosen) {
  const standing = copies.map(({ id }) => {
    const copy = findCopy(database, id);
    if (!copy) throw new CallFailure('NOT_FOUND');
    return copy;
  });
  const issuedPaper = standing[0]!.issuedPaper;
  if (standing.some((copy) => copy.issuedPaper !== issuedPaper))
    throw new CallFailure('RULE_VIOLATED', { ...say.notOnePaper, rule: 'copies-of-one-paper' });
  return { paper: paperOnFile(database, issuedPaper), standing };
}
