import type { MotionFinding } from '../../contract/appointments/motions.contract';
import { applyWaivers, blocking, checkMotion } from '../../domain/appointments/rules/check-motion';
import type { Finding } from '../../domain/appointments/rules/motion-rule';
import { waiversOfMotion } from '../../storage/appointments/motion-parts';
import type { StoredMotion } from '../../storage/appointments/motions';
import type { Database } from '../../storage/driver/database';
import { refuse } from '../organization/roster/refusals';
import { motionFacts } from './motion-facts';

/** What the rules find in a motion; what was passed by 特批 is marked so. */
export const findingsOf = (database: Database, motion: StoredMotion, today: string): Finding[] =>
  applyWaivers(checkMotion(motionFacts(database, motion, today)), waiversOfMotion(database, motion.id));

/** A finding as a page shows it. */
export const shownFinding = ({
  rule,
  severity,
  message,
  advice,
  basis,
  item,
  field,
  waived,
}: Finding): MotionFinding => ({
  rule,
  severity,
  message: `${message}${advice}`,
  basis,
  item,
  field,
  waived,
});

/** Rules about papers and registers: they stand in the way of those, not of writing down a vote that was held. */
const notOfVote: ReadonlySet<string> = new Set([
  'nothing-out-before-vote',
  'certificate-of-passed-appointment',
  'oath-taken',
]);

/**
 * Asked once a vote is written: an error of one of its items, or of its motion as a whole, that nobody passed by 特批
 * takes the whole change back. Throws RULE_VIOLATED with the first rule.
 */
export function requireSoundVote(
  database: Database,
  motion: StoredMotion,
  items: ReadonlySet<number>,
  today: string,
): void {
  const [first] = blocking(findingsOf(database, motion, today)).filter(
    ({ rule, item }) => !notOfVote.has(rule) && (item === null || items.has(item)),
  );
  if (first) refuse(first.rule, { message: first.message, advice: first.advice });
}
