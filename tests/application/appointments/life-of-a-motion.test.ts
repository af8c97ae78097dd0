/** A motion from the desk to the ledger: entered by person and post, checked, voted, what that does, taken back. */
import { describe, expect, test } from 'vitest';
import { drivers } from '../../support/drivers';
import { openTestOffice } from '../../support/test-office';
import { recordsOf } from '../../support/written-records';
import {
  aMotionOf,
  aVoteOn,
  holdersOf,
  itemIn,
  motionNow,
  yunlingOffice,
  type YunlingOffice,
} from '../../support/appointments/yunling-office';

const government = '云岭市人民政府';
const finance = '云岭市财政局局长';
const water = '云岭市水利局局长';

const errorsOf = async ({ office }: YunlingOffice, motion: number) =>
  (await motionNow(office, motion)).findings
    .filter(({ severity, waived }) => severity === 'error' && !waived)
    .map(({ rule }) => rule);

/** 王守成 leaves the bureau of finance and 李长河 follows him. */
async function handover(yunling: YunlingOffice) {
  const motion = await aMotionOf(yunling, government);
  const coming = await itemIn(yunling, motion, ['李长河', 'decide-appoint', finance]);
  const leaving = await itemIn(yunling, motion, ['王守成', 'decide-remove', finance]);
  return { motion, coming, leaving };
}

describe.each(drivers)('over %s', (_name, driver) => {
  const open = async () => yunlingOffice(await openTestOffice({ driver }));

  test('a person and a post say the verb, who proposes, by what law, and ask for the one who sits there', async () => {
    const yunling = await open();
    const motion = await aMotionOf(yunling, government);
    expect(await motionNow(yunling.office, motion)).toMatchObject({
      matter: '2025-001',
      proposer: government,
      headName: '郑怀远',
      headPost: '云岭市市长',
      headCapacity: 'head',
    });
    const { proposals, questions } = await yunling.office.call('appointments.proposeItem', {
      motion,
      person: await yunling.person('李长河'),
      post: yunling.post(finance),
      direction: 'confer',
    });
    expect(proposals[0]).toMatchObject({ act: 'decide-appoint', verb: '决定任命', proposer: government });
    expect(proposals[0]!.basis).toContain('第五十条');
    expect(questions).toMatchObject([{ question: 'incumbent', personName: '王守成', act: 'decide-remove' }]);
  });

  test('voted one by one, the seat changes hands on the day, titles are frozen and tasks are made', async () => {
    const yunling = await open();
    const { motion, coming, leaving } = await handover(yunling);
    expect(await errorsOf(yunling, motion)).toEqual([]);
    expect(await holdersOf(yunling, finance)).toEqual(['王守成']);
    const { plans } = await yunling.office.call('appointments.planVotes', { meeting: yunling.meeting, merged: null });
    expect(plans.map(({ matter }) => matter)).toEqual([
      '决定任命李长河为云岭市财政局局长',
      '决定免去王守成的云岭市财政局局长职务',
    ]);
    const { votes, tasks } = await yunling.office.call('appointments.recordItemVotes', {
      votes: plans.map(({ matter, items }) => ({ ...aVoteOn(yunling.meeting, items), matter })),
    });
    expect(votes.map(({ outcome }) => outcome)).toEqual(['passed', 'passed']);
    expect(tasks).toBe(3);
    expect(await holdersOf(yunling, finance)).toEqual(['李长河']);
    expect(await holdersOf(yunling, finance, '2026-01-07')).toEqual(['王守成']);
    const view = await motionNow(yunling.office, motion);
    expect(view.items.map(({ id, state, posts }) => [id, state, posts[0]!.title])).toEqual([
      [coming, 'passed', finance],
      [leaving, 'passed', finance],
    ]);
    expect(await errorsOf(yunling, motion)).toEqual([]);
  });

  test('a motion is closed once nothing of it waits for a vote and its tasks are done', async () => {
    const yunling = await open();
    const { motion, coming, leaving } = await handover(yunling);
    const closed = async () => (await motionNow(yunling.office, motion)).closed;
    await yunling.office.call('appointments.recordItemVotes', {
      votes: [aVoteOn(yunling.meeting, [leaving]), aVoteOn(yunling.meeting, [coming])],
    });
    expect(await closed()).toBe(false);
    const rows = yunling.office.database().prepare('SELECT id, revision FROM followup_task').all();
    for (const { id, revision } of rows)
      await yunling.office.call('followups.completeTask', {
        ...{ id: Number(id), expectedRevision: Number(revision), doneOn: '2026-01-09', result: '' },
        state: 'done',
      });
    expect(await closed()).toBe(true);
    const list = { search: '', year: null, meeting: null, offset: 0, limit: 9 };
    expect((await yunling.office.call('appointments.listMotions', { ...list, closed: true })).total).toBe(1);
    expect((await yunling.office.call('appointments.listMotions', { ...list, closed: false })).total).toBe(0);
  });

  test('merged, one vote decides the motion; whoever has to be voted alone stays alone', async () => {
    const yunling = await open();
    const { motion } = await handover(yunling);
    const merged = async () =>
      (await yunling.office.call('appointments.planVotes', { meeting: yunling.meeting, merged: true })).plans;
    expect((await merged()).map(({ items }) => items.length)).toEqual([2]);
    expect((await merged())[0]!.matter).toBe('决定任命李长河为云岭市财政局局长等2项');
    const { settings } = await yunling.office.call('appointments.getAppointmentSettings', {});
    await yunling.office.call('appointments.saveAppointmentSettings', {
      settings: { ...settings, votes: { ...settings.votes, alwaysAlone: ['government-deputy-head'] } },
      expectedRevision: 0,
    });
    await itemIn(yunling, motion, ['苏若衡', 'decide-appoint', '云岭市副市长']);
    expect((await merged()).map(({ items }) => items.length)).toEqual([2, 1]);
  });

  test('two people leave the batch in the room: the plan is without them, the host has his sentence, and back again', async () => {
    const yunling = await open();
    const { coming, leaving } = await handover(yunling);
    const leave = async (item: number) =>
      yunling.office.call('appointments.departItem', {
        item,
        kind: 'withdrawn',
        byWhom: '市人民政府',
        requestedOn: '2026-01-08',
        consentedOn: '2026-01-08',
        consentedAt: '10:05',
        reason: '',
        ballot: 'none',
        expectedRevision: 1,
      });
    const { hostSentence, revision } = await leave(coming);
    expect(hostSentence).toBe(
      '经市人民政府提出，主任会议同意，“决定任命李长河为云岭市财政局局长”一项不再提请本次会议表决。',
    );
    await leave(leaving);
    const planned = async () =>
      (await yunling.office.call('appointments.planVotes', { meeting: yunling.meeting, merged: true })).plans;
    expect(await planned()).toEqual([]);
    expect(
      await yunling.office.codeOf('appointments.recordItemVotes', { votes: [aVoteOn(yunling.meeting, [coming])] }),
    ).toBe('RULE_VIOLATED');
    await yunling.office.call('appointments.returnItem', { item: coming, expectedRevision: revision });
    expect((await planned()).map(({ items }) => items)).toEqual([[coming]]);
  });

  test('an item that fails changes nobody in the ledger and is held against the next nomination where the place says so', async () => {
    const yunling = await open();
    const first = await aMotionOf(yunling, government);
    const item = await itemIn(yunling, first, ['李长河', 'decide-appoint', water]);
    const { votes } = await yunling.office.call('appointments.recordItemVotes', {
      votes: [aVoteOn(yunling.meeting, [item], 12)],
    });
    expect(votes[0]!.outcome).toBe('failed');
    expect(await holdersOf(yunling, water)).toEqual([]);
    const { settings } = await yunling.office.call('appointments.getAppointmentSettings', {});
    await yunling.office.call('appointments.saveAppointmentSettings', {
      settings: { ...settings, failures: { waitMonths: 6, barredAfter: 1, consecutively: false } },
      expectedRevision: 0,
    });
    const { id: next } = await yunling.office.call('meetings.addMeeting', {
      ...(await yunling.office.call('meetings.proposeMeeting', { kind: 'standing-committee' })),
      number: 31,
      beginsOn: '2026-02-25',
      endsOn: '2026-02-25',
    });
    const second = await aMotionOf(yunling, government, { meeting: next });
    await itemIn(yunling, second, ['李长河', 'decide-appoint', water]);
    expect(await errorsOf(yunling, second)).toEqual(['renomination-after-failure']);
  });

  test('a vote with an error of the checks is refused until somebody passes it by 特批', async () => {
    const yunling = await open();
    const motion = await aMotionOf(yunling, '云岭市中级人民法院');
    const item = await itemIn(yunling, motion, ['李长河', 'decide-appoint', water]);
    expect(await errorsOf(yunling, motion)).toEqual(['proposer-fits-post']);
    const votes = { votes: [aVoteOn(yunling.meeting, [item])] };
    const refused = await yunling.office.application.dispatch({ method: 'appointments.recordItemVotes', input: votes });
    expect(refused).toMatchObject({ ok: false, error: { code: 'RULE_VIOLATED', rule: 'proposer-fits-post' } });
    expect(await holdersOf(yunling, water)).toEqual([]);
    await yunling.office.call('appointments.addWaiver', {
      motion,
      item,
      rule: 'proposer-fits-post',
      finding: '提请机关不符。',
      approver: '程景行',
      approvedOn: '2026-01-08',
      reason: '主任会议研究同意',
    });
    await yunling.office.call('appointments.recordItemVotes', votes);
    expect(await holdersOf(yunling, water)).toEqual(['李长河']);
  });

  test('the chief procurator stays in the ledger until the approval above', async () => {
    const yunling = await open();
    const chief = '云岭市人民检察院检察长';
    const motion = await aMotionOf(yunling, null, { headName: '沈立言' });
    const item = await itemIn(yunling, motion, ['沈立言', 'accept-resignation', chief], { requestedOn: '2025-12-30' });
    await yunling.office.call('appointments.recordItemVotes', { votes: [aVoteOn(yunling.meeting, [item])] });
    expect(await holdersOf(yunling, chief)).toEqual(['沈立言']);
    const council = await aMotionOf(yunling, '云岭市人民代表大会常务委员会');
    const acting = await itemIn(yunling, council, ['顾明川', 'decide-acting', chief]);
    await yunling.office.call('appointments.recordItemVotes', { votes: [aVoteOn(yunling.meeting, [acting])] });
    expect(await holdersOf(yunling, chief)).toEqual(['沈立言', '顾明川（代）']);
    const { revision } = (await motionNow(yunling.office, motion)).items[0]!;
    const approval = { item, approvedOn: '2026-01-20', number: '省人常函〔2026〕3号', expectedRevision: revision };
    await yunling.office.call('appointments.recordApproval', approval);
    expect(await holdersOf(yunling, chief, '2026-01-19')).toEqual(['沈立言', '顾明川（代）']);
    expect(await holdersOf(yunling, chief, '2026-01-21')).toEqual(['顾明川（代）']);
    const tenure = await yunling.office.call('organization.addTenure', {
      person: await yunling.person('顾明川'),
      post: yunling.post(chief),
      acting: false,
      beginsOn: '2026-02-10',
      beginKind: 'elected',
      beginNote: '',
      dueUntil: null,
    });
    expect(tenure.ended).toMatchObject([{ acting: true, endsOn: '2026-02-10' }]);
    expect(await holdersOf(yunling, chief, '2026-02-11')).toEqual(['顾明川']);
  });

  test('a vote taken back leaves every record as it was, and one that a later vote rests on is not taken back', async () => {
    const yunling = await open();
    const { coming, leaving } = await handover(yunling);
    const before = recordsOf(yunling.office.database());
    const { votes } = await yunling.office.call('appointments.recordItemVotes', {
      votes: [aVoteOn(yunling.meeting, [leaving]), aVoteOn(yunling.meeting, [coming])],
    });
    for (const { id } of votes.toReversed())
      await yunling.office.call('appointments.removeItemVote', { id, expectedRevision: 1 });
    expect(recordsOf(yunling.office.database())).toEqual(before);
  });

  test('what 名册 has from that day already is what the vote rests on, and stays when the vote is taken back', async () => {
    const yunling = await open();
    const { coming, leaving } = await handover(yunling);
    const post = yunling.post(finance);
    const { tenures } = await yunling.office.call('organization.getPerson', { id: await yunling.person('王守成') });
    const { beginsOn, beginNote, dueUntil, id, revision } = tenures[0]!;
    await yunling.office.call('organization.updateTenure', {
      ...{ id, beginsOn, beginNote, dueUntil, expectedRevision: revision },
      endsOn: '2026-01-08',
      endKind: 'removed',
      endNote: '',
    });
    await yunling.office.call('organization.addTenure', {
      ...{ post, person: await yunling.person('李长河'), acting: false, dueUntil: null },
      beginsOn: '2026-01-08',
      beginKind: 'appointed',
      beginNote: '市五届人大常委会第三十次会议',
    });
    const before = recordsOf(yunling.office.database());
    const { votes } = await yunling.office.call('appointments.recordItemVotes', {
      votes: [aVoteOn(yunling.meeting, [leaving, coming])],
    });
    const held = await yunling.office.call('organization.getPerson', { id: await yunling.person('李长河') });
    expect(held.tenures).toMatchObject([{ beginItem: coming, beginNote: '市五届人大常委会第三十次会议' }]);
    await yunling.office.call('appointments.removeItemVote', { id: votes[0]!.id, expectedRevision: 1 });
    expect(recordsOf(yunling.office.database())).toEqual(before);
  });

  test('what was voted on is neither changed nor removed, and its vote is not removed as one of a matter', async () => {
    const yunling = await open();
    const { motion, coming } = await handover(yunling);
    const { votes } = await yunling.office.call('appointments.recordItemVotes', {
      votes: [aVoteOn(yunling.meeting, [coming])],
    });
    expect(await yunling.office.codeOf('appointments.removeItem', { id: coming, expectedRevision: 2 })).toBe(
      'REFERENCED',
    );
    expect(await yunling.office.codeOf('appointments.removeMotion', { id: motion, expectedRevision: 1 })).toBe(
      'REFERENCED',
    );
    expect(await yunling.office.codeOf('meetings.removeVote', { id: votes[0]!.id, expectedRevision: 1 })).toBe(
      'RULE_VIOLATED',
    );
    expect(await yunling.office.codeOf('meetings.removeMeeting', { id: yunling.meeting, expectedRevision: 1 })).toBe(
      'REFERENCED',
    );
  });

  test('a motion is found by the name of a person, its initials, the title and the number', async () => {
    const yunling = await open();
    const { motion } = await handover(yunling);
    const other = await aMotionOf(yunling, '云岭市中级人民法院');
    const found = async (search: string) =>
      (
        await yunling.office.call('appointments.listMotions', {
          search,
          year: null,
          meeting: null,
          closed: null,
          offset: 0,
          limit: 20,
        })
      ).motions.map(({ id }) => id);
    expect(await found('')).toEqual([other, motion]);
    expect(await found('李长河')).toEqual([motion]);
    expect(await found('lch')).toEqual([motion]);
    expect(await found('2025-002')).toEqual([other]);
    expect(await found('中级人民法院')).toEqual([other]);
    expect(await found('100%')).toEqual([]);
  });
});
