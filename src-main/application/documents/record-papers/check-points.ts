import type { InputOf, OutputOf } from '../../../contract/contract';
import type { PaperOwner } from '../../../contract/documents/record-papers.contract';
import { joinTitles } from '../../../domain/appointments/joined-titles';
import { nameMark } from '../../../domain/appointments/list-text/list-text.patterns';
import { checkPoints, type KnownWords } from '../../../official-document/check-points/check-points';
import type { OfficialDocument } from '../../../official-document/model';
import {
  itemSource,
  itemsOfMotion,
  motionSource,
  type ItemSource,
} from '../../../storage/documents/appointment-sources';
import { itemsOfMeeting } from '../record-paper-facts/appointments/list-papers';
import { sessionOf, titlesOf } from '../record-paper-facts/appointments/session';
import type { FactsSource } from '../record-paper-facts/source';
import { previewRecordPaper } from './keep';
import { ownerInRecords } from './owner-in-records';

/** What has to be looked at one by one in a paper, as it would be printed now. Throws RULE_VIOLATED. */
export function listCheckPoints(
  source: FactsSource,
  input: InputOf<'documents.listCheckPoints'>,
): OutputOf<'documents.listCheckPoints'> {
  const document = previewRecordPaper(source, input).document as OfficialDocument;
  const owner = ownerInRecords(source.database, input.owner);
  return { title: document.title.text, points: checkPoints(document, knownWords(source, owner)) };
}

/** People and full titles of the items a paper tells of, and who proposed; none for papers of other records. */
function knownWords(source: FactsSource, owner: PaperOwner): KnownWords {
  const { database } = source;
  const items = itemsOf(source, owner);
  const motions = new Map(
    [...new Set(items.map(({ motion }) => motion))].map((id) => [id, motionSource(database, id)]),
  );
  const known = { names: new Set<string>(), posts: new Set<string>() };
  for (const item of items) {
    const motion = motions.get(item.motion) ?? null;
    const session = sessionOf(source, motion?.meeting ?? null);
    known.names.add(session.names.person(item.person));
    const titles = titlesOf(session, item);
    // In a line of several posts their organ is named once.
    for (const title of [...titles, ...joinTitles(titles, 'once').split(nameMark)]) known.posts.add(title);
    if (motion) known.names.add(motion.headName);
    if (motion) known.posts.add(motion.headPost);
  }
  return { names: [...known.names], posts: [...known.posts] };
}

function itemsOf(source: FactsSource, { item, motion, meeting }: PaperOwner): ItemSource[] {
  if (item !== null) return [itemSource(source.database, item) ?? []].flat();
  if (motion !== null) return itemsOfMotion(source.database, motion);
  return meeting === null ? [] : itemsOfMeeting(source, meeting);
}
