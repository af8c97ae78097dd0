/** Whatever passes in whatever order, as long as the checks find nothing: one seat has one holder at a time. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { contradictionsIn } from '@core/storage/consistency/consistency';
import { openTestOffice } from '../../support/test-office';
import {
  aMotionOf,
  aSession,
  aVoteOn,
  itemIn,
  motionNow,
  yunlingOffice,
  type YunlingOffice,
} from '../../support/appointments/yunling-office';
import { recordsOf } from '../../support/written-records';

const government = '云岭市人民政府';
const posts = ['云岭市财政局局长', '云岭市水利局局长'];
const names = ['王守成', '李长河', '何晓舟'];

const item = fc.record({
  name: fc.constantFrom(...names),
  post: fc.constantFrom(...posts),
  act: fc.constantFrom('decide-appoint' as const, 'decide-remove' as const),
});
const session = fc.record({
  items: fc.uniqueArray(item, {
    minLength: 1,
    maxLength: 4,
    selector: ({ name, post, act }) => `${name} ${post} ${act}`,
  }),
  passes: fc.array(fc.boolean(), { minLength: 4, maxLength: 4 }),
  together: fc.boolean(),
  takenBack: fc.boolean(),
});

/** What stands in the way: errors, and what the roster says against it. */
const against = ['seat-vacated', 'removed-from-post-held', 'former-post-of-same-kind', 'vacated-before-filled'];

async function hold(
  yunling: YunlingOffice,
  { items, passes, together, takenBack }: typeof session extends fc.Arbitrary<infer Value> ? Value : never,
  number: number,
): Promise<void> {
  const { office } = yunling;
  const day = `2026-${String(number + 1).padStart(2, '0')}-15`;
  const { id: meeting } = await office.call('meetings.addMeeting', {
    ...aSession,
    number: 40 + number,
    beginsOn: day,
    endsOn: null,
  });
  const motion = await aMotionOf(yunling, government, { meeting });
  const ids: number[] = [];
  for (const { name, post, act } of items) ids.push(await itemIn(yunling, motion, [name, act, post]));
  const { findings } = await motionNow(office, motion);
  if (findings.some(({ rule, severity }) => severity === 'error' || against.includes(rule))) return;
  // Whatever the checks assume to happen together has to: one of them failing leaves the rest without ground.
  const allPass = passes.every(Boolean) || items.length > 1;
  const votes = ids.map((one) => ({ ...aVoteOn(meeting, [one], allPass ? 30 : 10), heldOn: day }));
  const before = recordsOf(office.database());
  const calls = together ? [votes] : votes.map((vote) => [vote]);
  const recorded: number[] = [];
  for (const given of calls) {
    const answer = await office.call('appointments.recordItemVotes', { votes: given });
    recorded.push(...answer.votes.map(({ id }) => id));
  }
  if (!takenBack) return;
  for (const id of recorded.toReversed()) await office.call('appointments.removeItemVote', { id, expectedRevision: 1 });
  expect(recordsOf(office.database())).toEqual(before);
}

test('tenures of a seat for one never overlap after what the checks allow, and what is taken back was never there', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(session, { minLength: 1, maxLength: 4 }), async (sessions) => {
      const yunling = await yunlingOffice(await openTestOffice());
      for (const [index, one] of sessions.entries()) await hold(yunling, one, index);
      const overlapping = yunling.office
        .database()
        .prepare(
          `SELECT a.id FROM tenure AS a JOIN tenure AS b ON b.post = a.post AND b.id > a.id JOIN post AS p ON p.id = a.post
           WHERE p.single_seat = 1 AND a.acting = 0 AND b.acting = 0
             AND (a.end_kind IS NULL OR a.ends_on > coalesce(b.begins_on, ''))
             AND (b.end_kind IS NULL OR b.ends_on > coalesce(a.begins_on, ''))`,
        )
        .all();
      expect(overlapping).toEqual([]);
      expect(contradictionsIn(yunling.office.database())).toEqual([]);
    }),
    { numRuns: 25 },
  );
}, 240_000);
