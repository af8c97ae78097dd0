import { describe, expect, test } from 'vitest';
import type { ResolutionState } from '@core/domain/resolutions/resolution';
import { resolutionStates } from '@core/domain/resolutions/resolution';
import type { StageFacts } from '@core/domain/resolutions/rules/stage-facts';
import { stageFaults, stageRules } from '@core/domain/resolutions/rules/stage-rules';
import { isLocked, mayFollow, stageOrder } from '@core/domain/resolutions/stages';

const session = { id: 7, kind: 'standing-committee' as const, term: 5, beginsOn: '2026-04-28', endsOn: '2026-04-29' };
const council = { ...session, id: 8, kind: 'council-of-chairpersons' as const, beginsOn: '2026-04-10', endsOn: null };

/** A decision that was voted for, about to be entered as passed: nothing is wrong. */
const sound: StageFacts = {
  kind: 'decision',
  bodyKind: 'standing-committee',
  term: 5,
  from: 'vote-text',
  to: 'passed',
  enteredOn: '2026-04-29',
  lastEnteredOn: '2026-04-28',
  meeting: session,
  written: true,
  sameAsVoteText: true,
  vote: { outcome: 'passed', meeting: 7, heldOn: '2026-04-29' },
  preparedPapers: 0,
};
const rulesOf = (facts: Partial<StageFacts>): string[] => stageFaults({ ...sound, ...facts }).map(({ rule }) => rule);

test('a decision voted for is entered as passed', () => {
  expect(rulesOf({})).toEqual([]);
});

const wrong: [rule: string, facts: Partial<StageFacts>][] = [
  ['stage-follows', { from: 'draft' }],
  ['text-written', { from: 'draft', to: 'submitted', written: false }],
  ['vote-text-before-passing', { from: 'submitted', sameAsVoteText: null }],
  ['text-equals-vote-text', { sameAsVoteText: false }],
  ['vote-that-passed', { vote: null }],
  ['vote-that-passed', { vote: { outcome: 'failed', meeting: 7, heldOn: '2026-04-29' } }],
  ['vote-that-passed', { vote: { outcome: 'passed', meeting: 6, heldOn: '2026-04-29' } }],
  ['vote-that-failed', { to: 'failed' }],
  ['meeting-named', { meeting: null }],
  ['meeting-of-right-kind', { from: 'draft', to: 'council', meeting: session, enteredOn: '2026-04-28' }],
  ['meeting-of-right-kind', { from: 'draft', to: 'submitted', meeting: council }],
  ['meeting-of-same-term', { term: 4 }],
  ['day-within-meeting', { from: 'draft', to: 'council', meeting: council, lastEnteredOn: null }],
  ['day-of-vote', { enteredOn: '2026-04-28' }],
  ['stage-dates-in-order', { from: 'draft', to: 'submitted', enteredOn: '2026-04-27' }],
  ['prepared-papers-settled', { from: 'passed', to: 'published', preparedPapers: 2 }],
  ['published-before-archived', { from: 'passed', to: 'archived' }],
];

test.each(wrong)('%s', (rule, facts) => {
  const [fault] = stageFaults({ ...sound, ...facts });
  expect(fault?.rule).toBe(rule);
  expect(fault?.message).toMatch(/[。]$/);
  expect(fault?.message).not.toMatch(/undefined|NaN|null/);
  expect(fault?.advice).not.toBe('');
  expect(fault?.basis).not.toBe('');
});

test('every rule has a case in which it speaks', () => {
  expect(new Set(wrong.map(([rule]) => rule))).toEqual(new Set(stageRules.map(({ name }) => name)));
});

describe('what is not said yet breaks nothing', () => {
  test('the day and the meeting are open in the stage bar', () => {
    expect(rulesOf({ enteredOn: null, meeting: undefined })).toEqual([]);
  });
});

describe('what differs by kind', () => {
  test('a 会议议定 passes without a 表决稿, and is put away unpublished', () => {
    const settled = { kind: 'meeting-decision', bodyKind: 'council-of-chairpersons' } as const;
    const vote = { outcome: 'passed', meeting: 8, heldOn: '2026-04-10' } as const;
    expect(
      rulesOf({
        ...settled,
        ...{ from: 'submitted', sameAsVoteText: null, meeting: council, vote },
        ...{ enteredOn: '2026-04-10', lastEnteredOn: '2026-04-10' },
      }),
    ).toEqual([]);
    expect(rulesOf({ ...settled, from: 'passed', to: 'archived', meeting: null })).toEqual([]);
  });

  test('the presidium discusses what the congress adopts', () => {
    const presidium = { ...council, kind: 'presidium' as const };
    const facts = { from: 'draft', to: 'council', lastEnteredOn: null, enteredOn: '2026-04-10' } as const;
    expect(rulesOf({ ...facts, bodyKind: 'congress', meeting: presidium })).toEqual([]);
  });
});

test('a matter passes while papers were prepared for it, and is made public only when they are settled', () => {
  expect(rulesOf({ preparedPapers: 1 })).toEqual([]);
  expect(rulesOf({ from: 'passed', to: 'published', preparedPapers: 0 })).toEqual([]);
  expect(rulesOf({ from: 'published', to: 'archived', preparedPapers: 1 })).toEqual(['prepared-papers-settled']);
});

describe('特批', () => {
  const [fault] = stageFaults({ ...sound, sameAsVoteText: false });
  test('passes the very finding it names', () => {
    const waived = [{ rule: fault!.rule, finding: fault!.message }];
    expect(stageFaults({ ...sound, sameAsVoteText: false }, waived)).toEqual([]);
  });

  test('passes no other finding', () => {
    expect(stageFaults({ ...sound, vote: null }, [{ rule: fault!.rule, finding: fault!.message }])).toHaveLength(1);
    expect(
      stageFaults({ ...sound, sameAsVoteText: false }, [{ rule: fault!.rule, finding: '别的意见。' }]),
    ).toHaveLength(1);
  });

  test('never passes what the record cannot be kept without', () => {
    for (const facts of [{ from: 'draft' as const }, { meeting: null }]) {
      const [found] = stageFaults({ ...sound, ...facts });
      expect(stageFaults({ ...sound, ...facts }, [{ rule: found!.rule, finding: found!.message }])).not.toEqual([]);
    }
  });
});

describe('the order of the stages', () => {
  test('every state stands in the stage bar once', () => {
    expect(stageOrder.toSorted()).toEqual(resolutionStates.toSorted());
  });

  test('after the vote nothing leads back before it', () => {
    const before: ResolutionState[] = ['draft', 'council', 'submitted', 'vote-text', 'deferred'];
    for (const from of resolutionStates.filter((state) => isLocked(state, false) || state === 'withdrawn'))
      for (const to of before) expect(mayFollow(from, to), `${from} → ${to}`).toBe(false);
  });

  test('whatever is not archived can come to an end', () => {
    for (const start of resolutionStates) {
      const reached = new Set<ResolutionState>([start]);
      for (const from of reached) for (const to of resolutionStates) if (mayFollow(from, to)) reached.add(to);
      expect(reached.has('archived'), start).toBe(true);
    }
  });

  test('a matter can be withdrawn at any time before the vote', () => {
    for (const state of ['draft', 'council', 'submitted', 'vote-text', 'deferred'] as const)
      expect(mayFollow(state, 'withdrawn')).toBe(true);
    expect(mayFollow('passed', 'withdrawn')).toBe(false);
  });

  test('a vote for it locks the text before the passing is entered', () => {
    expect(isLocked('vote-text', false)).toBe(false);
    expect(isLocked('vote-text', true)).toBe(true);
  });
});
