import {
  itemsOfMotion,
  motionSource,
  type ItemSource,
  type MotionSource,
} from '../../../../storage/documents/appointment-sources';
import { findOrgan, formerNamesOf } from '../../../../storage/organization/roster/organs';
import type { Collected, FactsSource } from '../source';
import { plannedMeetingFactsOf } from '../source';
import { appointmentObstacles as obstacles, appointmentWords as words } from './appointment-words.messages';
import { inListOrder, kindOfItems } from './entries';
import { basisOfItems, isListed, sessionOf, type Session } from './session';

/** A motion with the items still in its batch, in the order of the office's lists. */
export interface MotionAtHand {
  session: Session;
  motion: MotionSource;
  items: ItemSource[];
}

/** A motion with those of its items that `kept` keeps, or why there is nothing to print. */
export function motionAtHand(
  source: FactsSource,
  id: number,
  kept: (item: ItemSource) => boolean,
): MotionAtHand | { obstacle: string } {
  const motion = motionSource(source.database, id);
  if (!motion) return { obstacle: obstacles.gone };
  const session = sessionOf(source, motion.meeting);
  const all = itemsOfMotion(source.database, id);
  if (all.length === 0) return { obstacle: obstacles.noItems };
  return { session, motion, items: inListOrder(session, all.filter(kept)) };
}

/** 云岭市人民政府, 主任会议, 张三 (who resigns), 常委会组成人员8人联名. */
export function moverOf({ source: { database }, names }: Session, motion: MotionSource): string {
  if (motion.headCapacity === 'members') return words.members(motion.joinedBy);
  if (motion.headCapacity === 'applicant' || motion.proposerOrgan === null) return motion.headName;
  const organ = findOrgan(database, motion.proposerOrgan);
  return organ?.category === 'standing-committee' ? words.council : names.organ(motion.proposerOrgan);
}

/** Who proposed, as a decision names him: 云岭市人民政府市长陆知远, or 主任会议. */
export function proposerInDecision(session: Session, motion: MotionSource): string {
  const mover = moverOf(session, motion);
  if (motion.headCapacity === 'members' || motion.headCapacity === 'applicant' || mover === words.council) return mover;
  return motion.headPost === '' ? mover : motion.headPost + motion.headName;
}

/** What stands under the motion: 云岭市市长　陆知远; of 主任会议 its full name. */
function signatureOf(session: Session, motion: MotionSource): string {
  const mover = moverOf(session, motion);
  if (mover === words.council) return session.source.office.fullName + words.council;
  return motion.headName === '' ? mover : words.signs(motion.headPost, motion.headName);
}

/** The title with the name the proposer has on the day: a motion keeps no name that was given up since. */
function titleOf({ source: { database }, names }: Session, { title, proposerOrgan }: MotionSource): string {
  const organ = proposerOrgan === null ? null : findOrgan(database, proposerOrgan);
  if (!organ) return title;
  const known = [organ.name, ...formerNamesOf(database, 'organ', organ.id).map(({ name }) => name)];
  const written = known.find((name) => title.startsWith(name));
  return written === undefined ? title : names.organ(organ.id) + title.slice(written.length);
}

/** What papers say of a motion. */
export function motionFactsOf({ session, motion, items }: MotionAtHand) {
  return {
    motionTitle: titleOf(session, motion),
    motionNumber: motion.number || null,
    motionOn: motion.signedOn,
    movedBy: moverOf(session, motion),
    moverSigns: signatureOf(session, motion),
    // 辞职 and 代理 are neither 任命 nor 免职.
    actsName: words.acts[items.every(isListed) ? kindOfItems(items) : 'both'],
    legalBasis: basisOfItems(session, items),
    motionReason: words.clause(motion.reason) || null,
    peopleCount: new Set(items.map(({ person }) => person)).size,
  };
}

/** The meeting a motion is put to, as far as it is settled. */
export const meetingOfMotion = ({ session, motion }: MotionAtHand) =>
  plannedMeetingFactsOf(session.source, motion.meeting);

/** A collector of a motion's paper over the items it keeps; `empty` says why where none is left. */
export function ofMotion<Facts>(
  kept: (item: ItemSource) => boolean,
  empty: string,
  facts: (at: MotionAtHand) => Facts,
): (source: FactsSource, id: number) => Collected<Facts> {
  return (source, id) => {
    const at = motionAtHand(source, id, kept);
    if ('obstacle' in at) return at;
    return at.items.length === 0 ? { obstacle: empty } : { facts: facts(at) };
  };
}

/** Who moves a motion without an organ's head behind it. */
type Mover = 'council' | 'applicant';

/** A collector that has nothing to say of motions of these movers; `obstacle` tells why. */
export function unlessOf<Facts>(
  movers: readonly Mover[],
  obstacle: string,
  collect: (source: FactsSource, id: number) => Collected<Facts>,
): (source: FactsSource, id: number) => Collected<Facts> {
  return (source, id) => {
    const motion = motionSource(source.database, id);
    const mover = motion && ownMoverOf(sessionOf(source, motion.meeting), motion);
    return mover && movers.includes(mover) ? { obstacle } : collect(source, id);
  };
}

/** Null where the head of an organ, or joined members, propose. */
export function ownMoverOf(session: Session, motion: MotionSource): Mover | null {
  if (motion.headCapacity === 'applicant') return 'applicant';
  return moverOf(session, motion) === words.council ? 'council' : null;
}
