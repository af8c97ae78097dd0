import type { InputOf } from '../../../contract/contract';
import type { Tenure } from '../../../contract/organization/people.contract';
import type { RecordWriter } from '../../../storage/change-set/record-writer';
import { findPost } from '../../../storage/organization/roster/organs';
import {
  findTenure,
  openTenuresOfPost,
  tenureColumns,
  type TenureFields,
} from '../../../storage/organization/roster/tenures';
import { namesOn } from '../../../storage/organization/roster/titles';
import { personOf } from './change-people';
import { missing, refuse } from './refusals';
import { rosterMessages as say } from './roster.messages';

/**
 * Somebody holds a post from a day on, by the opening balance or by an event outside the committee's motions. An
 * election by the congress ends who acted in the post (组织法第五十条第十三项: until the congress elects), and in a post
 * of one seat who held it before; the re-elected begin anew. `today`: yyyy-mm-dd.
 */
export function addTenure(
  writer: RecordWriter,
  given: InputOf<'organization.addTenure'>,
  today: string,
): { id: number; revision: number; ended: Tenure[] } {
  const { person, post, acting, beginsOn, beginKind } = given;
  const { name } = personOf(writer, person);
  const found = findPost(writer.database, post) ?? missing();
  const title = namesOn(writer.database, beginsOn ?? today).title(post, acting);
  writer.describe(say.addTenure(name, title));
  if (beginsOn === null && beginKind !== 'opening') refuse('day-needed', say.dayNeeded);
  const ended =
    beginKind === 'elected' && beginsOn !== null && !acting ? endByElection(writer, found, person, beginsOn) : [];
  const holds = openTenuresOfPost(writer.database, post).some((one) => one.person === person && one.acting === acting);
  if (holds) refuse('holds-already', say.holdsAlready(name, title));
  const id = writer.insert('tenure', tenureColumns({ ...given, ...unended, title, beginItem: null }));
  return { id, revision: 1, ended };
}

/** Of a tenure that goes on. */
export const unended = { endsOn: null, endKind: null, endItem: null, endNote: '' } as const;

/** Ends what the election of a head ends by itself; answers it as it then stands. */
export function endByElection(
  writer: RecordWriter,
  post: { id: number; singleSeat: boolean },
  elected: number,
  on: string,
): Tenure[] {
  return openTenuresOfPost(writer.database, post.id).flatMap((tenure) => {
    if (tenure.beginsOn !== null && tenure.beginsOn >= on) return [];
    const acts = tenure.acting;
    if (!acts && tenure.person !== elected && !post.singleSeat) return [];
    const end = {
      ends_on: on,
      end_kind: acts ? 'elected' : 'term-ended',
      end_note: acts ? say.electedEndsActing : say.electedEndsTerm,
    };
    writer.update('tenure', tenure.id, end, tenure.revision);
    return [findTenure(writer.database, tenure.id)!];
  });
}

/** Throws RULE_VIOLATED (tenure-of-item) where a motion began or ended what would be changed: it is changed there. */
export function updateTenure(
  writer: RecordWriter,
  { id, expectedRevision, ...given }: InputOf<'organization.updateTenure'>,
): { revision: number } {
  const was = findTenure(writer.database, id) ?? missing();
  writer.describe(say.updateTenure(personOf(writer, was.person).name, was.title));
  const next: TenureFields = { ...was, ...given };
  const begunOtherwise = next.beginsOn !== was.beginsOn || next.beginNote !== was.beginNote;
  const endedOtherwise = next.endsOn !== was.endsOn || next.endKind !== was.endKind || next.endNote !== was.endNote;
  if ((was.beginItem !== null && begunOtherwise) || (was.endItem !== null && endedOtherwise))
    refuse('tenure-of-item', say.tenureOfItem);
  if (next.beginsOn === null && next.beginKind !== 'opening') refuse('day-needed', say.dayNeeded);
  if (next.endsOn !== null && next.endKind === null) refuse('end-kind-needed', say.endKindNeeded);
  if (next.beginsOn !== null && next.endsOn !== null && next.endsOn < next.beginsOn)
    refuse('ends-before-beginning', say.endsBeforeBeginning);
  // The title is the one of the day on which it was conferred.
  const title =
    next.beginsOn === null || next.beginsOn === was.beginsOn
      ? was.title
      : namesOn(writer.database, next.beginsOn).title(was.post, was.acting);
  return { revision: writer.update('tenure', id, tenureColumns({ ...next, title }), expectedRevision) };
}

export function removeTenure(writer: RecordWriter, id: number, expectedRevision: number): void {
  const was = findTenure(writer.database, id) ?? missing();
  writer.describe(say.removeTenure(personOf(writer, was.person).name, was.title));
  if (was.beginItem !== null || was.endItem !== null) refuse('tenure-of-item', say.tenureOfItem);
  writer.remove('tenure', id, expectedRevision);
}
