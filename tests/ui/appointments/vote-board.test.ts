import { flushPromises } from '@vue/test-utils';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { VotePlan } from '@core/contract/appointments/appointment-votes.contract';
import { failure, success } from '@core/contract/result';
import { useVoteBoard } from '../../../src-renderer/pages/appointments/votes/use-vote-board';
import { emptyCounts, filledUp, inForm } from '../../../src-renderer/pages/appointments/votes/vote-lines';
import { item, meeting, motion, vote } from './motions';

const core = vi.hoisted(() => ({
  plans: [] as unknown[],
  meeting: {} as unknown,
  motion: {} as unknown,
  sent: [] as { method: string; input: unknown }[],
  refuse: false,
}));
vi.mock('../../../src-renderer/api/transport', () => ({
  transport: {
    call: (method: string, input: unknown) => {
      core.sent.push({ method, input });
      if (method === 'appointments.planVotes') return Promise.resolve(success({ plans: core.plans, form: 'device' }));
      if (method === 'meetings.getMeeting') return Promise.resolve(success({ meeting: core.meeting, votes: [] }));
      if (method === 'appointments.getMotion') return Promise.resolve(success(core.motion));
      if (core.refuse) return Promise.resolve(failure('RULE_VIOLATED'));
      return Promise.resolve(success({ votes: [], tasks: 2, revision: 2 }));
    },
  },
}));

const plan = (id: number, held: VotePlan['vote'] = null): VotePlan => ({
  ...{ matter: `任命${id}`, motion: 5, items: [id], vote: held },
});
const recorded = () => core.sent.filter(({ method }) => method === 'appointments.recordItemVotes');

async function board(plans: VotePlan[]) {
  core.plans = plans;
  core.meeting = meeting();
  core.motion = motion({ items: plans.map(({ items }) => item({ id: items[0]! })) });
  const made = useVoteBoard(() => 9);
  await made.load();
  await flushPromises();
  return made;
}

beforeEach(() => {
  core.sent.length = 0;
  core.refuse = false;
});

describe('the votes of a session', () => {
  test('begin with what the meeting says of itself', async () => {
    const made = await board([plan(1)]);
    expect(made.shared).toMatchObject({
      heldOn: '2026-11-28',
      form: 'device',
      members: 39,
      expected: 39,
      present: null,
    });
    expect(made.needed.value).toBe(20);
    expect(made.itemsOf(plan(1))).toMatchObject([{ id: 1 }]);
  });

  test('tell while they are typed what they come to', async () => {
    const made = await board([plan(1)]);
    expect(made.tally(plan(1))).toBeNull();
    made.shared.present = 36;
    made.set(plan(1), { inFavour: 19, against: 17, abstained: 0, notPressed: 0 });
    expect(made.tally(plan(1))?.outcome).toBe('failed');
    made.set(plan(1), { inFavour: 20, against: 16 });
    expect(made.tally(plan(1))?.outcome).toBe('passed');
    expect(made.unsaved.value).toBe(true);
  });

  test('counts that contradict each other are an error, and no result', async () => {
    const made = await board([plan(1)]);
    made.shared.present = 36;
    made.set(plan(1), { inFavour: 30, against: 9, abstained: 0, notPressed: 0 });
    expect(made.tally(plan(1))).toMatchObject({ outcome: null, findings: [{ severity: 'error' }] });
  });

  test('are kept with the shared numbers; where all were in favour nothing else need be typed', async () => {
    const made = await board([plan(1), plan(2)]);
    made.shared.present = 36;
    made.set(plan(1), { inFavour: 36 });
    const result = await made.record([plan(1)]);
    expect(result).toMatchObject({ ok: true, value: { tasks: 2 } });
    expect(recorded()[0]?.input).toEqual({
      votes: [
        expect.objectContaining({
          ...{ items: [1], matter: '任命1', meeting: 9, present: 36, inFavour: 36, against: 0, abstained: 0 },
          ...{ notPressed: 0, ballotsIssued: null, majorityOf: 'in-office', members: 39 },
        }),
      ],
    });
    expect(made.unsaved.value).toBe(false);
  });

  test('are not sent while it is not known who is there', async () => {
    const made = await board([plan(1)]);
    made.set(plan(1), { inFavour: 36 });
    expect(await made.record([plan(1)])).toBeNull();
    expect(recorded()).toEqual([]);
  });

  test('keep what was typed where the core refuses', async () => {
    const made = await board([plan(1)]);
    made.shared.present = 36;
    made.set(plan(1), { inFavour: 36 });
    core.refuse = true;
    expect(await made.record([plan(1)])).toMatchObject({ ok: false });
    expect(made.countsOf(plan(1)).inFavour).toBe(36);
  });

  test('同上 takes the numbers of the vote before, held or typed, and who was there with them', async () => {
    const plans = [plan(1, vote()), plan(2), plan(3)];
    const made = await board(plans);
    expect(made.sameAsBefore(plans[1]!)).toBe(true);
    expect(made.shared.present).toBe(36);
    expect(made.countsOf(plans[1]!)).toMatchObject({ inFavour: 35, abstained: 1, form: 'device' });
    made.set(plans[1]!, { inFavour: 34, against: 1 });
    expect(made.sameAsBefore(plans[2]!)).toBe(true);
    expect(made.countsOf(plans[2]!)).toMatchObject({ inFavour: 34, against: 1 });
    expect((await board([plan(4), plan(5)])).sameAsBefore(plan(4))).toBe(false);
  });

  test('are planned anew where they are to be merged, and by the setting where nothing is said', async () => {
    const made = await board([plan(1)]);
    await made.merge(true);
    const asked = core.sent.filter(({ method }) => method === 'appointments.planVotes').map(({ input }) => input);
    expect(asked).toEqual([
      { meeting: 9, merged: null },
      { meeting: 9, merged: true },
    ]);
  });

  test('a vote is taken back on its revision', async () => {
    const made = await board([plan(1, vote({ id: 71, revision: 3 }))]);
    expect(await made.takeBack(made.plans.value[0]!)).toBeNull();
    expect(core.sent.find(({ method }) => method === 'appointments.removeItemVote')?.input).toEqual({
      ...{ id: 71, expectedRevision: 3 },
    });
  });
});

test('nothing is filled up where somebody is still missing, nor on paper ballots', () => {
  const counts = { ...emptyCounts('device'), inFavour: 30 };
  expect(filledUp(counts, 36)).toEqual(counts);
  expect(filledUp({ ...counts, against: 6 }, 36)).toMatchObject({ abstained: 0, notPressed: 0 });
  const ballot = { ...emptyCounts('ballot'), inFavour: 36 };
  expect(filledUp(ballot, 36)).toEqual(ballot);
});

test('in another form the numbers both have stay', () => {
  const counts = { ...emptyCounts('device'), inFavour: 30, notPressed: 2 };
  expect(inForm(counts, 'ballot')).toMatchObject({ form: 'ballot', inFavour: 30, notPressed: null });
});
