/** What a vote comes to: the majority of all members, the counts that must fit, and what has to be asked. */
import fc from 'fast-check';
import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { majorityOf, quorumOf } from '@core/domain/meetings/majority';
import { voteRuleMessages } from '@core/domain/meetings/rules/vote-rules.messages';
import { voteRules } from '@core/domain/meetings/rules/vote-rules';
import { tallyOf, type EnteredVote, type VotingMeeting } from '@core/domain/meetings/tally';
import { voteForms } from '@core/domain/meetings/vote';

const meeting = (more: Partial<VotingMeeting> = {}): VotingMeeting => ({
  kind: 'standing-committee',
  quota: 35,
  inOffice: 33,
  beginsOn: '2026-04-27',
  endsOn: '2026-04-28',
  ...more,
});
/** By the device, 33 in office, 30 there: 28 for, 1 against, 1 abstained. */
const vote = (more: Partial<EnteredVote> = {}): EnteredVote => ({
  meeting: 1,
  resolution: null,
  matter: '关于批准2025年市级决算的决议（草案）',
  heldOn: '2026-04-28',
  form: 'device',
  members: 33,
  majorityOf: 'in-office',
  expected: 33,
  present: 30,
  inFavour: 28,
  against: 1,
  abstained: 1,
  notPressed: 0,
  ballotsIssued: null,
  ballotsReturned: null,
  ballotsInvalid: null,
  tellers: '',
  note: '',
  ...more,
});
const ballot = (more: Partial<EnteredVote> = {}): EnteredVote =>
  vote({ form: 'ballot', notPressed: null, ballotsIssued: 30, ballotsReturned: 30, ballotsInvalid: 0, ...more });
const rulesOf = (entered: EnteredVote, at = meeting()): string[] =>
  tallyOf(entered, at).findings.map(({ rule }) => rule);

describe('the majority', () => {
  it.each([
    [33, 17],
    [34, 18],
    [35, 18],
    [1, 1],
    [2, 2],
  ])('of %i members takes %i votes', (members, needed) => {
    expect(majorityOf(members)).toBe(needed);
    expect(quorumOf('standing-committee', members)).toBe(needed);
  });

  it('is of all members, not of those present', () => {
    const half = vote({ present: 18, inFavour: 16, against: 2, abstained: 0 });
    expect(tallyOf(half, meeting())).toMatchObject({ outcome: 'failed', needed: 17, findings: [] });
    expect(tallyOf({ ...half, inFavour: 17, against: 1 }, meeting())).toMatchObject({ outcome: 'passed', needed: 17 });
  });
});

describe('where it is not said what the majority is of', () => {
  const unsaid = (inFavour: number) => vote({ majorityOf: null, inFavour, against: 30 - inFavour, abstained: 0 });

  it('asks only where the two numbers give another result', () => {
    expect(tallyOf(unsaid(17), meeting())).toMatchObject({ outcome: null, needed: null });
    expect(rulesOf(unsaid(17))).toEqual(['majority-base-said']);
    expect(tallyOf(unsaid(18), meeting())).toMatchObject({ outcome: 'passed', findings: [], majorityOf: 'in-office' });
    expect(tallyOf(unsaid(16), meeting())).toMatchObject({ outcome: 'failed', findings: [] });
  });

  it('asks for nothing where only one of them is known', () => {
    expect(tallyOf(unsaid(17), meeting({ quota: null }))).toMatchObject({ outcome: 'passed', members: 33 });
    expect(tallyOf(unsaid(17), meeting({ inOffice: null }))).toMatchObject({ outcome: 'failed', majorityOf: 'quota' });
    expect(tallyOf(unsaid(17), meeting({ quota: null, inOffice: null }))).toMatchObject({ outcome: 'passed' });
  });

  it('takes what the clerk said', () => {
    expect(tallyOf({ ...unsaid(17), majorityOf: 'quota', members: 35 }, meeting()).outcome).toBe('failed');
    expect(tallyOf({ ...unsaid(17), majorityOf: 'in-office' }, meeting()).outcome).toBe('passed');
  });

  it('asks for a quorum, too, that only one of them reaches', () => {
    const uncounted = vote({
      form: 'tacit',
      majorityOf: null,
      present: 17,
      inFavour: null,
      against: null,
      abstained: null,
      notPressed: null,
    });
    expect(rulesOf(uncounted)).toContain('majority-base-said');
  });
});

describe('votes without counts', () => {
  const uncounted = { inFavour: null, against: null, abstained: null, notPressed: null };

  it.each(['tacit', 'hands'] as const)('pass by %s where a quorum is there', (form) => {
    expect(tallyOf(vote({ form, ...uncounted }), meeting())).toMatchObject({ outcome: 'passed', findings: [] });
    expect(tallyOf(vote({ form, ...uncounted, present: 16 }), meeting()).outcome).toBe('failed');
  });

  it.each(['device', 'ballot'] as const)('do not exist by %s', (form) => {
    expect(tallyOf(vote({ form, ...uncounted }), meeting()).outcome).toBeNull();
    expect(rulesOf(vote({ form, ...uncounted }))).toContain('counts-complete');
  });
});

describe('each rule', () => {
  const breaking: [rule: string, entered: EnteredVote, at?: VotingMeeting][] = [
    ['present-within-expected', vote({ expected: 29 })],
    ['expected-within-members', vote({ expected: 34 })],
    ['counts-fit-form', vote({ form: 'tacit' })],
    ['counts-fit-form', vote({ form: 'hands', notPressed: 1 })],
    ['counts-fit-form', vote({ ballotsIssued: 30 })],
    ['counts-complete', vote({ against: null })],
    ['counts-add-up-to-present', vote({ inFavour: 27 })],
    ['counts-add-up-to-present', vote({ form: 'hands', notPressed: null, inFavour: 29 })],
    ['raised-by-all-present', vote({ form: 'hands', notPressed: null, inFavour: 26 })],
    ['ballots-issued-to-present', ballot({ ballotsIssued: 31 })],
    ['ballots-returned-within-issued', ballot({ ballotsReturned: 31, inFavour: 29 })],
    ['ballots-invalid-within-returned', ballot({ ballotsInvalid: 31 })],
    ['counts-add-up-to-ballots', ballot({ ballotsInvalid: 1 })],
    ['quorum', vote({ present: 16, inFavour: 16, against: 0, abstained: 0 })],
    ['quorum', vote({ present: 21, inFavour: 21, against: 0, abstained: 0 }), meeting({ kind: 'congress' })],
    ['majority-base-said', vote({ majorityOf: null, inFavour: 17, against: 13, abstained: 0 })],
    ['members-of-meeting', vote({ members: 34 })],
    ['held-during-meeting', vote({ heldOn: '2026-04-29' })],
    ['held-during-meeting', vote({ heldOn: '2026-04-28' }), meeting({ endsOn: null })],
  ];

  it.each(breaking)('%s finds what breaks it, and nothing in a sound vote', (rule, entered, at = meeting()) => {
    expect(rulesOf(entered, at)).toContain(rule);
    expect(rulesOf(vote())).toEqual([]);
    expect(rulesOf(ballot())).toEqual([]);
  });

  it('has a case, a file and a text of its own name', () => {
    const names = voteRules.map(({ name }) => name);
    expect([...new Set(breaking.map(([rule]) => rule))].toSorted()).toEqual(names.toSorted());
    expect(Object.keys(voteRuleMessages).toSorted()).toEqual(names.toSorted());
    const files = readdirSync(resolve(import.meta.dirname, '../../../src-main/domain/meetings/rules'));
    expect(names.filter((name) => !files.includes(`${name}.ts`))).toEqual([]);
  });

  it('says with every finding what is wrong and on what it rests', () => {
    for (const [, entered, at] of breaking)
      for (const { message, basis } of tallyOf(entered, at ?? meeting()).findings)
        expect([message, basis].every((text) => text.endsWith('。'))).toBe(true);
  });
});

const count = fc.option(fc.integer({ min: 0, max: 60 }));
const anyVote: fc.Arbitrary<EnteredVote> = fc
  .record({
    form: fc.constantFrom(...voteForms),
    members: fc.integer({ min: 1, max: 60 }),
    majorityOf: fc.constantFrom('quota' as const, 'in-office' as const, null),
    expected: fc.integer({ min: 1, max: 60 }),
    present: fc.integer({ min: 0, max: 60 }),
    inFavour: count,
    against: count,
    abstained: count,
    notPressed: count,
    ballotsIssued: count,
    ballotsReturned: count,
    ballotsInvalid: count,
  })
  .map((fields) => vote(fields));
const anyMeeting = fc
  .record({ quota: fc.option(fc.integer({ min: 1, max: 60 })), inOffice: fc.option(fc.integer({ min: 1, max: 60 })) })
  .map((numbers) => meeting(numbers));
/** A vote by the device whose counts add up. */
const soundVote = fc
  .tuple(fc.nat(30), fc.nat(10), fc.nat(10), fc.nat(10), fc.nat(10), fc.nat(10))
  .map(([inFavour, against, abstained, notPressed, away, vacant]) => {
    const present = inFavour + against + abstained + notPressed;
    const expected = Math.max(1, present + away);
    return vote({ inFavour, against, abstained, notPressed, present, expected, members: expected + vacant });
  });

describe('whatever is entered', () => {
  it('nothing passes without more than half of all members in favour, or all of a quorum', () => {
    fc.assert(
      fc.property(anyVote, anyMeeting, (entered, at) => {
        const tally = tallyOf(entered, at);
        if (tally.outcome !== 'passed') return;
        expect(entered.present * 2).toBeGreaterThan(tally.members);
        if (entered.inFavour !== null) expect(entered.inFavour * 2).toBeGreaterThan(tally.members);
        else expect(['tacit', 'hands']).toContain(entered.form);
      }),
      { numRuns: 3_000 },
    );
  });

  it('there is an outcome exactly where no error stands', () => {
    fc.assert(
      fc.property(anyVote, anyMeeting, (entered, at) => {
        const { outcome, findings } = tallyOf(entered, at);
        expect(outcome === null).toBe(findings.some(({ severity }) => severity === 'error'));
      }),
      { numRuns: 3_000 },
    );
  });

  it('counts that add up are taken, and more votes in favour never turn a passing into a failing', () => {
    fc.assert(
      fc.property(soundVote, (entered) => {
        const { outcome, findings } = tallyOf(entered, meeting({ quota: null, inOffice: null }));
        expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
        expect(outcome).toBe(entered.inFavour! * 2 > entered.members ? 'passed' : 'failed');
        if (entered.against === 0) return;
        const better = { ...entered, inFavour: entered.inFavour! + 1, against: entered.against! - 1 };
        if (outcome === 'passed')
          expect(tallyOf(better, meeting({ quota: null, inOffice: null })).outcome).toBe('passed');
      }),
      { numRuns: 2_000 },
    );
  });

  it('where the base is not said, the result holds by both or is asked for', () => {
    fc.assert(
      fc.property(
        soundVote,
        fc.integer({ min: 1, max: 70 }),
        fc.integer({ min: 1, max: 70 }),
        (entered, quota, inOffice) => {
          const at = meeting({ quota, inOffice });
          const unsaid = tallyOf({ ...entered, majorityOf: null }, at);
          const byQuota = tallyOf({ ...entered, expected: 1, majorityOf: 'quota', members: quota }, at);
          const byOffice = tallyOf({ ...entered, expected: 1, majorityOf: 'in-office', members: inOffice }, at);
          const results = [byQuota, byOffice].map(({ needed }) => entered.inFavour! >= needed!);
          const asked = unsaid.findings.some(({ rule }) => rule === 'majority-base-said');
          expect(asked).toBe(results[0] !== results[1]);
          if (unsaid.outcome !== null) expect(unsaid.outcome === 'passed').toBe(results[0]);
        },
      ),
      { numRuns: 2_000 },
    );
  });
});
