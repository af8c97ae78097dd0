import type { PaperFacts } from '../../../../official-document/compose/paper-facts';
import { itemsOfMotion, motionSource, motionsOfMeeting } from '../../../../storage/documents/appointment-sources';
import type { ItemSource } from '../../../../storage/documents/appointment-sources';
import { passageNoteOf } from '../../../meetings/meeting-names';
import { meetingFactsOf, officeFactsOf, type Collected, type FactsSource } from '../source';
import { appointmentObstacles as obstacles } from './appointment-words.messages';
import { listFactsOf } from './entries';
import { endsPost, isListed, isPassedOrOpen, sessionOf, type Session } from './session';

/** Which part of a list a paper is: all of it, or one of two lists. */
export type ListPart = 'first' | 'removals';

/** The list as adopted by a motion: never anybody who was not passed; before the vote everybody put to it (会前备印). */
export function adoptedListFacts(
  source: FactsSource,
  id: number,
  part: ListPart,
): Collected<PaperFacts['appointment-list']> {
  const motion = motionSource(source.database, id);
  if (!motion) return { obstacle: obstacles.gone };
  return listOf(sessionOf(source, motion.meeting), itemsOfMotion(source.database, id), part);
}

/** The lists of all motions of a session in one. */
export function jointListFacts(
  source: FactsSource,
  meeting: number,
  part: ListPart,
): Collected<PaperFacts['appointment-list']> {
  return listOf(sessionOf(source, meeting), itemsOfMeeting(source, meeting), part);
}

/** Items of all motions put to a meeting, motion after motion. */
export const itemsOfMeeting = ({ database }: FactsSource, meeting: number): ItemSource[] =>
  motionsOfMeeting(database, meeting).flatMap(({ id }) => itemsOfMotion(database, id));

function listOf(
  session: Session,
  all: readonly ItemSource[],
  part: ListPart,
): Collected<PaperFacts['appointment-list']> {
  const { source, meeting, settings } = session;
  if (all.length === 0) return { obstacle: obstacles.noItems };
  const two = settings.list.lists === 'two';
  if (part === 'removals' && !two) return { obstacle: obstacles.oneList };
  const passed = all.filter(isPassedOrOpen);
  if (passed.length === 0) return { obstacle: obstacles.nothingPassed };
  const listed = passed.filter(isListed);
  if (listed.length === 0) return { obstacle: obstacles.noListItems };
  const items = two ? listed.filter((item) => endsPost(item) === (part === 'removals')) : listed;
  if (items.length === 0) return { obstacle: part === 'removals' ? obstacles.noRemovals : obstacles.nobodyAppointed };
  if (!meeting) return { obstacle: obstacles.noMeeting };
  const passedOn = passedOnOf(session, items);
  const passageNote = passageNoteOf(source.database, { meeting: meeting.id, date: passedOn, acts: [] });
  if (passageNote === null) return { obstacle: obstacles.noMeeting };
  return {
    facts: {
      ...officeFactsOf(source),
      ...meetingFactsOf(source, meeting),
      ...listFactsOf(session, items),
      passageNote,
      passedOn,
    },
  };
}

/** The day of the vote: of the last one, where a session voted on several days; before it the day that is planned. */
export const passedOnOf = ({ day }: Session, items: readonly ItemSource[]): string =>
  items
    .flatMap(({ state, stateOn }) => (state === 'passed' && stateOn !== null ? [stateOn] : []))
    .toSorted()
    .at(-1) ?? day;
