import { CallFailure } from '../../contract/errors';
import type { InputOf } from '../../contract/contract';
import { findItems, type StoredItem } from '../../storage/appointments/items';
import { itemsOfVote } from '../../storage/appointments/item-votes';
import { hasReviews, tenuresOfItem, type LedgerRow } from '../../storage/appointments/ledger-of-item';
import { hasOath } from '../../storage/appointments/motion-references';
import { certificatesOfItems, papersNamingItem, tellsOfResult } from '../../storage/appointments/papers-of-items';
import { postRows } from '../../storage/appointments/fact-rows';
import type { RecordValues, RecordWriter } from '../../storage/change-set/record-writer';
import { findVote, type StoredVote } from '../../storage/meetings/votes';
import { findPerson } from '../../storage/organization/roster/people';
import { listTerms } from '../../storage/organization/terms';
import { termOn } from '../../domain/organization/terms';
import { missing, refuse } from '../organization/roster/refusals';
import { appointmentsMessages as say } from './appointments.messages';
import { motionOf } from './edit-motion';
import { itemOf } from './edit-items';
import { withdrawFollowUps } from './open-followups';
import { approvalReader } from './record-votes';
import { takeEffect } from './take-effect';
import { restoreDeputies } from './take-effect-on-deputies';
import { restoreSeats } from './take-effect-on-seats';

/**
 * Takes a vote back with all it brought about: its items wait again, the ledger, seats and tasks are as before. Throws
 * RULE_VIOLATED once a paper tells of it, a certificate was handed out, or a later vote rests on what it began.
 */
export function removeVote(
  writer: RecordWriter,
  { id, expectedRevision }: InputOf<'appointments.removeItemVote'>,
): void {
  const vote = findVote(writer.database, id) ?? missing();
  const rows = itemsOfVote(writer.database, id);
  if (rows.length === 0) refuse('vote-of-items', say.notItemVote);
  if (vote.revision !== expectedRevision) throw new CallFailure('STALE_REVISION');
  writer.describe(say.removeVote(vote.matter));
  const items = findItems(
    writer.database,
    rows.map(({ item }) => item),
  );
  for (const item of items) requireUntold(writer, item, vote);
  const decided = new Set(items.map((item) => item.id));
  for (const item of items) undoLedger(writer, item, vote, decided);
  for (const row of rows) writer.remove('vote_item', row.id, row.revision);
  writer.remove('vote', id, expectedRevision);
  for (const item of items) {
    const values = { state: 'pending', state_on: null, approved_on: null, approval_number: '' };
    writer.update('motion_item', item.id, values, item.revision);
    for (const { id: row, revision } of item.posts) writer.update('item_post', row, { title: '' }, revision);
  }
  // What was printed is there still, and waits for the next vote.
  for (const certificate of certificatesOfItems(writer.database, [...decided]))
    if (certificate.state === 'effective')
      writer.update('certificate', certificate.id, { state: 'prepared' }, certificate.revision);
  for (const [motion, group] of Map.groupBy(items, (item) => item.motion)) withdrawFollowUps(writer, motion, group);
}

function requireUntold({ database }: RecordWriter, item: StoredItem, vote: StoredVote): void {
  const name = findPerson(database, item.person)?.name ?? '';
  const named = { item: item.id, motion: item.motion, meeting: vote.meeting, name };
  // What was printed before the vote and still waits for it says nothing yet.
  const telling = papersNamingItem(database, named).find(
    ({ paper, preparation }) => tellsOfResult(paper) && preparation !== 'prepared',
  );
  if (telling) refuse('vote-told-on-paper', say.told(telling.title));
  const certificates = certificatesOfItems(database, [item.id]);
  if (certificates.some(({ state }) => state === 'handed')) refuse('certificate-in-force', say.certificateOut(name));
  if (hasOath(database, item.id)) refuse('oath-taken', say.oathTaken(name));
}

/** Throws RULE_VIOLATED where a later item ended what this one began. */
function undoLedger(
  writer: RecordWriter,
  item: StoredItem,
  { heldOn, meeting }: StoredVote,
  together: ReadonlySet<number>,
): void {
  if (item.state !== 'passed') return;
  for (const tenure of tenuresOfItem(writer.database, item.id)) {
    const began = tenure.beginItem === item.id;
    const added = tenure.beginNote === say.ended.notOnRecord && tenure.endItem === item.id;
    if (began && tenure.endItem !== null && !together.has(tenure.endItem)) refuse('later-vote', say.laterVote);
    if (began && hasReviews(writer.database, tenure.id)) refuse('later-vote', say.laterVote);
    if ((began && tenure.beginNote === '') || added) writer.remove('tenure', tenure.id, tenure.revision);
    else writer.update('tenure', tenure.id, began ? letGoOfBegin(tenure) : letGoOfEnd(tenure), tenure.revision);
  }
  restoreSeats(writer, item.person, heldOn);
  restoreDeputies(writer, item.person, heldOn, meeting);
}

const original = (note: string): string => (note === say.ended.alreadyOnRecord ? '' : note);

/** What 名册 had before the vote stays in it, without the item. */
const letGoOfBegin = ({ beginNote }: LedgerRow): RecordValues => ({
  begin_item: null,
  begin_note: original(beginNote),
});

const ownNotes: readonly string[] = Object.values(say.ended).filter((note) => note !== say.ended.alreadyOnRecord);
const letGoOfEnd = ({ endNote }: LedgerRow): RecordValues =>
  endNote === '' || ownNotes.includes(endNote)
    ? { ends_on: null, end_kind: null, end_item: null, end_note: '' }
    : { end_item: null, end_note: original(endNote) };

/**
 * The approval above of an accepted resignation: now it takes effect. Throws RULE_VIOLATED where the item did not pass or
 * needs none.
 */
export function recordApproval(
  writer: RecordWriter,
  { item: id, approvedOn, number, expectedRevision }: InputOf<'appointments.recordApproval'>,
): number {
  const { database } = writer;
  const item = itemOf(database, id);
  const name = findPerson(database, item.person)?.name ?? '';
  writer.describe(say.approval(name));
  const posts = postRows(
    database,
    item.posts.map(({ post }) => post),
  );
  const waits = approvalReader(writer);
  const waiting = posts.filter((post) => waits(post, item, item.stateOn ?? approvedOn));
  if (item.state !== 'passed' || item.stateOn === null || waiting.length === 0)
    refuse('no-approval-needed', say.noApproval(name));
  if (approvedOn < item.stateOn) refuse('approval-early', say.approvalEarly(item.stateOn));
  const motion = motionOf(database, item.motion);
  if (item.approvedOn === null)
    for (const post of waiting) {
      const term = termOn(listTerms(database), approvedOn);
      takeEffect(writer, {
        item,
        post,
        title: item.posts.find((one) => one.post === post.id)!.title,
        on: approvedOn,
        meeting: motion.meeting!,
        termFrom: term?.beginsOn ?? null,
        term: term?.number ?? 1,
      });
    }
  else moveEnd(writer, item, approvedOn);
  return writer.update('motion_item', id, { approved_on: approvedOn, approval_number: number }, expectedRevision);
}

/** The day of the approval was entered wrong before. */
function moveEnd(writer: RecordWriter, item: StoredItem, on: string): void {
  for (const { id, revision, endItem } of tenuresOfItem(writer.database, item.id))
    if (endItem === item.id) writer.update('tenure', id, { ends_on: on }, revision);
}
