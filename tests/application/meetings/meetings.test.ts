/** Meetings and votes as the rooms call for them, on both drivers: proposed, refused, found, referenced, taken back. */
import { describe, expect, test } from 'vitest';
import type { InputOf } from '@core/contract/contract';
import { meetingById, passageNoteOf } from '@core/application/meetings/meeting-names';
import { contradictoryVotes } from '@core/storage/consistency/contradictory-votes';
import { mattersAgainstVotes } from '@core/storage/consistency/matters-against-votes';
import type { Driver } from '@core/storage/driver/database';
import { drivers } from '../../support/drivers';
import { openTestOffice, type TestOffice } from '../../support/test-office';

const meeting = (more: Partial<InputOf<'meetings.addMeeting'>> = {}): InputOf<'meetings.addMeeting'> => ({
  kind: 'standing-committee',
  term: 5,
  countingYear: null,
  number: 16,
  congressSession: null,
  extended: false,
  beginsOn: '2026-04-27',
  endsOn: '2026-04-28',
  place: '常委会会议厅',
  chair: '沈若兰',
  quota: 35,
  inOffice: 33,
  majorityOf: null,
  note: '',
  ...more,
});
const vote = (more: Partial<InputOf<'meetings.recordVote'>> = {}): InputOf<'meetings.recordVote'> => ({
  meeting: 1,
  resolution: null,
  matter: '关于批准2025年市级决算的决议（草案）',
  heldOn: '2026-04-28',
  form: 'device',
  members: 33,
  majorityOf: null,
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
const all = { search: '', kind: null, year: null, before: null, limit: 50 };

async function ruleOf(office: TestOffice, method: 'meetings.addMeeting' | 'meetings.recordVote', input: object) {
  const result = await office.application.dispatch({ method, input });
  return result.ok ? 'ok' : `${result.error.code} ${result.error.rule ?? ''}`.trim();
}

/** What the checks of votes say of the data. */
const contradictionsOf = (office: TestOffice): string[] =>
  [contradictoryVotes, mattersAgainstVotes].flatMap(({ find }) => find(office.database()));

/** A matter that stands as passed on a day, put there as its record is. */
function passedMatter(office: TestOffice, passedOn: string): number {
  const { lastId } = office
    .database()
    .prepare(
      `INSERT INTO resolution (year, serial, kind, title, body_kind, term, state, proposer, source_motion, source_number,
         meeting, passed_on, note_acts, closing, remark, revision, characters, model_version, model)
       VALUES (2026, 1, 'resolution', '关于批准决算的决议', 'standing-committee', 5, 'passed', '', '', '', 1, ?, '[]', '{}', '',
         1, 0, 1, '{}')`,
    )
    .run([passedOn]);
  return lastId;
}

describe.each(drivers)('over %s', (_name, driver: Driver) => {
  test('the next meeting goes on from the last one of its kind in the term', async () => {
    const office = await openTestOffice({ driver });
    const first = await office.call('meetings.proposeMeeting', { kind: 'standing-committee' });
    expect(first).toMatchObject({ term: 5, number: 1, countingYear: null, quota: null });
    await office.call('meetings.addMeeting', meeting());
    await office.call(
      'meetings.addMeeting',
      meeting({ kind: 'congress', number: 5, beginsOn: '2026-01-14', endsOn: null }),
    );
    const next = await office.call('meetings.proposeMeeting', { kind: 'standing-committee' });
    expect(next).toMatchObject({ number: 17, place: '常委会会议厅', chair: '沈若兰', quota: 35, inOffice: 33 });
    const presidium = await office.call('meetings.proposeMeeting', { kind: 'presidium' });
    expect(presidium).toMatchObject({ number: 1, congressSession: 5 });
    await office.call('meetings.addMeeting', { ...presidium, beginsOn: '2026-01-13', endsOn: null });
    expect(await office.call('meetings.proposeMeeting', { kind: 'presidium' })).toMatchObject({ number: 2 });
  });

  test('a kind counted by the year begins anew each year, and prints as its settings say', async () => {
    const office = await openTestOffice({ driver });
    const { settings } = await office.call('meetings.getMeetingSettings', {});
    const counting = { ...settings.counting, 'council-of-chairpersons': { base: 'year', numerals: 'arabic' } as const };
    await office.call('meetings.saveMeetingSettings', { settings: { ...settings, counting }, expectedRevision: 0 });
    const proposed = await office.call('meetings.proposeMeeting', { kind: 'council-of-chairpersons' });
    expect(proposed).toMatchObject({ number: 1, countingYear: Number(proposed.beginsOn.slice(0, 4)) });
    await office.call('meetings.addMeeting', { ...proposed, number: 8, countingYear: 2025, beginsOn: '2025-12-30' });
    const { id } = await office.call('meetings.addMeeting', {
      ...proposed,
      number: 9,
      countingYear: 2026,
      beginsOn: '2026-02-02',
    });
    const { meeting: kept } = await office.call('meetings.getMeeting', { id });
    expect(kept.name).toBe('云岭市人民代表大会常务委员会2026年第9次主任会议');
    expect(kept.shortName).toBe('2026年第9次主任会议');
  });

  test('a number is given once, and a day belongs to its term', async () => {
    const office = await openTestOffice({ driver });
    expect(await ruleOf(office, 'meetings.addMeeting', meeting())).toBe('ok');
    expect(await ruleOf(office, 'meetings.addMeeting', meeting())).toBe('RULE_VIOLATED number-taken');
    expect(await ruleOf(office, 'meetings.addMeeting', meeting({ kind: 'congress' }))).toBe('ok');
    expect(await ruleOf(office, 'meetings.addMeeting', meeting({ number: 1, beginsOn: '2022-02-17' }))).toBe(
      'RULE_VIOLATED outside-term',
    );
    expect(await ruleOf(office, 'meetings.addMeeting', meeting({ term: 4, number: 1 }))).toBe(
      'RULE_VIOLATED outside-term',
    );
    // The presidium meets before the congress of a new term opens.
    const eve = meeting({ kind: 'presidium', congressSession: 1, number: 1, beginsOn: '2022-02-16', endsOn: null });
    expect(await ruleOf(office, 'meetings.addMeeting', eve)).toBe('ok');
  });

  test('meetings are listed by page, and found by name in either numerals, place, chair and day', async () => {
    const office = await openTestOffice({ driver });
    for (let number = 1; number <= 7; number++)
      await office.call('meetings.addMeeting', meeting({ number, beginsOn: `2026-0${number}-15`, endsOn: null }));
    await office.call(
      'meetings.addMeeting',
      meeting({ number: 40, beginsOn: '2025-12-01', endsOn: null, place: '二号楼', chair: '何知秋' }),
    );
    const first = await office.call('meetings.listMeetings', { ...all, limit: 5 });
    expect(first).toMatchObject({ more: true, total: 8, years: [2026, 2025] });
    expect(first.meetings.map(({ number }) => number)).toEqual([7, 6, 5, 4, 3]);
    const { beginsOn, id } = first.meetings.at(-1)!;
    const second = await office.call('meetings.listMeetings', { ...all, before: { beginsOn, id }, limit: 5 });
    expect([second.more, ...second.meetings.map(({ number }) => number)]).toEqual([false, 2, 1, 40]);
    const found = async (search: string) =>
      (await office.call('meetings.listMeetings', { ...all, search })).meetings.map(({ number }) => number);
    expect(await found('第四十次')).toEqual([40]);
    expect(await found('第40次')).toEqual([40]);
    expect(await found('二号 知秋')).toEqual([40]);
    expect(await found('2026年3月15日')).toEqual([3]);
    expect(await found('主任会议')).toEqual([]);
    expect((await office.call('meetings.listMeetings', { ...all, year: 2025 })).total).toBe(1);
    expect((await office.call('meetings.listMeetings', { ...all, kind: 'congress' })).total).toBe(0);
  });

  test('a vote is kept with its result; the base that must be said is asked for', async () => {
    const office = await openTestOffice({ driver });
    await office.call('meetings.addMeeting', meeting());
    const close = { inFavour: 17, against: 13, abstained: 0 };
    const tally = await office.call('meetings.tallyVote', vote(close));
    expect(tally).toMatchObject({ outcome: null, needed: null });
    expect(tally.findings.map(({ rule }) => rule)).toEqual(['majority-base-said']);
    expect(await ruleOf(office, 'meetings.recordVote', vote(close))).toBe('RULE_VIOLATED majority-base-said');
    const said = vote({ ...close, majorityOf: 'quota', members: 35 });
    expect(await office.call('meetings.recordVote', said)).toMatchObject({ outcome: 'failed' });
    expect(await office.call('meetings.recordVote', vote())).toMatchObject({ outcome: 'passed' });
    const { votes } = await office.call('meetings.getMeeting', { id: 1 });
    expect(votes).toMatchObject([
      { outcome: 'failed', needed: 18, majorityOf: 'quota', members: 35 },
      { outcome: 'passed', needed: 17, majorityOf: 'in-office', members: 33 },
    ]);
    expect(await ruleOf(office, 'meetings.recordVote', vote({ meeting: 9 }))).toBe('NOT_FOUND');
    expect(await ruleOf(office, 'meetings.recordVote', vote({ resolution: 9 }))).toBe('REFERENCED');
  });

  test('a meeting something names is not removed, nor moved away from its votes', async () => {
    const office = await openTestOffice({ driver });
    await office.call('meetings.addMeeting', meeting());
    const { id } = await office.call('meetings.recordVote', vote());
    expect(await office.codeOf('meetings.removeMeeting', { id: 1, expectedRevision: 1 })).toBe('REFERENCED');
    const moved = { ...meeting({ endsOn: null }), id: 1, expectedRevision: 1 };
    expect(await office.codeOf('meetings.updateMeeting', moved)).toBe('RULE_VIOLATED');
    await office.call('meetings.removeVote', { id, expectedRevision: 1 });
    await office.call('meetings.removeMeeting', { id: 1, expectedRevision: 1 });
    expect((await office.call('meetings.listMeetings', all)).total).toBe(0);
  });

  test('the vote a passed matter rests on stays', async () => {
    const office = await openTestOffice({ driver });
    await office.call('meetings.addMeeting', meeting());
    const matter = passedMatter(office, '2026-04-28');
    const { id } = await office.call('meetings.recordVote', vote({ resolution: matter }));
    const { changeSets } = await office.call('system.listChangeSets', {
      before: null,
      limit: 1,
      search: '',
      record: null,
    });
    const as = (more: object) => ({ ...vote({ resolution: matter, ...more }), id, expectedRevision: 1 });
    expect(await office.codeOf('meetings.removeVote', { id, expectedRevision: 1 })).toBe('RULE_VIOLATED');
    expect(await office.codeOf('meetings.updateVote', as({ inFavour: 1, against: 28 }))).toBe('RULE_VIOLATED');
    expect(await office.codeOf('meetings.updateVote', as({ heldOn: '2026-04-27' }))).toBe('RULE_VIOLATED');
    expect(await office.codeOf('system.undoChangeSet', { id: changeSets[0]!.id })).toBe('RULE_VIOLATED');
    expect(await office.codeOf('meetings.updateVote', as({ inFavour: 27, against: 2 }))).toBe('ok');
    expect(contradictionsOf(office)).toEqual([]);
  });

  test('the check of the data names a passed matter without its vote, and counts that contradict the result', async () => {
    const office = await openTestOffice({ driver });
    await office.call('meetings.addMeeting', meeting());
    await office.call('meetings.recordVote', vote({ resolution: passedMatter(office, '2026-04-27') }));
    expect(contradictionsOf(office)).toEqual([expect.stringContaining('《关于批准决算的决议》')]);
    office.database().execute(`UPDATE resolution SET passed_on = '2026-04-28'`);
    expect(contradictionsOf(office)).toEqual([]);
    office.database().execute(`UPDATE vote SET outcome = 'failed'`);
    expect(contradictionsOf(office)).toHaveLength(2);
    office.database().execute(`UPDATE vote SET outcome = 'passed', against = 5`);
    expect(contradictionsOf(office)).toEqual([expect.stringContaining('相差 4')]);
  });

  test('other modules get the names of a meeting and the 题注 from the same settings', async () => {
    const office = await openTestOffice({ driver });
    await office.call('meetings.addMeeting', meeting());
    const database = office.database();
    expect(meetingById(database, 1)?.name).toBe('云岭市第五届人民代表大会常务委员会第十六次会议');
    expect(meetingById(database, 2)).toBeNull();
    const note = (): string | null => passageNoteOf(database, { meeting: 1, date: '2026-04-28', acts: [] });
    expect(note()).toBe('（2026年4月28日云岭市第五届人民代表大会常务委员会第十六次会议通过）');
    const { settings } = await office.call('meetings.getMeetingSettings', {});
    const passageNote = { name: 'short', brackets: false, between: 'space' } as const;
    await office.call('meetings.saveMeetingSettings', { settings: { ...settings, passageNote }, expectedRevision: 0 });
    expect(note()).toBe('2026年4月28日市五届人大常委会第十六次会议通过');
  });

  test('history says in words what was changed of a meeting, a vote and the settings', async () => {
    const office = await openTestOffice({ driver });
    await office.call('meetings.addMeeting', meeting());
    await office.call('meetings.recordVote', vote());
    const { settings } = await office.call('meetings.getMeetingSettings', {});
    await office.call('meetings.saveMeetingSettings', {
      settings: { ...settings, majorityOf: 'quota' },
      expectedRevision: 0,
    });
    const { changeSets } = await office.call('system.listChangeSets', {
      before: null,
      limit: 3,
      search: '',
      record: null,
    });
    expect(changeSets.map(({ label }) => label)).toEqual([
      '修改会议设置',
      '记录表决：关于批准2025年市级决算的决议（草案），通过',
      '添加云岭市第五届人大常委会第十六次会议',
    ]);
    const changesOf = async (index: number) =>
      (await office.call('system.getChangeSet', { id: changeSets[index]!.id })).changes[0]!;
    expect((await changesOf(0)).fields).toEqual([{ name: '过半数的基数', before: '每次会议再定', after: '法定名额' }]);
    expect((await changesOf(1)).fields).toContainEqual({ name: '表决方式', before: null, after: '按表决器' });
    expect(await changesOf(2)).toMatchObject({ kindName: '会议', title: '第五届常委会第十六次会议' });
  });
});
