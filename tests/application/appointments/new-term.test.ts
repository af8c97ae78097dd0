/** 换届: the old committee ends with its term, the new one begins, and what is to be decided anew has its task and day. */
import { describe, expect, test } from 'vitest';
import { drivers } from '../../support/drivers';
import { aDeputy, aMember } from '../../support/roster-cases';
import { openTestOffice } from '../../support/test-office';
import { aMotionOf, holdersOf, itemIn, motionNow, yunlingOffice } from '../../support/appointments/yunling-office';

const beginsOn = '2027-01-15';

describe.each(drivers)('over %s', (_name, driver) => {
  test('seats pass over, the government has two months, open matters go on', async () => {
    const yunling = await yunlingOffice(await openTestOffice({ driver }));
    const { office, person } = yunling;
    const [stays, leaves] = [await person('温如玉'), await person('范仲明')];
    for (const one of [stays, leaves]) {
      await office.call('organization.addMember', aMember(one));
      await office.call('organization.addDeputy', aDeputy(one));
    }
    const motion = await aMotionOf(yunling, '云岭市人民政府');
    await itemIn(yunling, motion, ['李长河', 'decide-appoint', '云岭市水利局局长']);
    const preview = await office.call('appointments.previewNewTerm', { beginsOn });
    expect(preview).toMatchObject({ number: 6, quota: null, reappointed: [], open: [{ motion, items: 1 }] });
    expect(preview.members.map(({ name }) => name)).toEqual(['温如玉', '范仲明']);
    expect(preview.government.map(({ title, holders }) => [title, holders.map(({ name }) => name)])).toEqual([
      ['云岭市财政局局长', ['王守成']],
      ['云岭市水利局局长', []],
    ]);
    const answer = await office.call('appointments.beginNewTerm', {
      ...{ number: 6, beginsOn, endsOn: null, quota: 37, quotaBasis: '市六届人大一次会议决定' },
      members: [{ person: stays, seat: 'vice-chairperson' }],
      governmentElectedOn: '2027-01-18',
    });
    expect(answer).toEqual({ members: 1, ended: 4, tasks: 3 });
    const { members, counts } = await office.call('organization.listMembers', { term: 6, on: '2027-02-01' });
    expect(members.map(({ name, seat }) => [name, seat])).toEqual([['温如玉', 'vice-chairperson']]);
    expect(counts).toEqual({ quota: 37, inOffice: 1 });
    const gone = await office.call('organization.getPerson', { id: leaves });
    expect(gone.seats).toMatchObject([{ endsOn: beginsOn }]);
    expect(gone.deputies).toMatchObject([{ state: 'ended', endsOn: beginsOn }]);
    const { terms } = await office.call('organization.getOffice', {});
    expect(terms.map(({ number, endsOn }) => [number, endsOn])).toEqual([
      [6, null],
      [5, beginsOn],
    ]);
    // Who heads a bureau stays until somebody is decided on.
    expect(await holdersOf(yunling, '云岭市财政局局长', '2027-02-01')).toEqual(['王守成']);
    expect((await motionNow(office, motion)).items[0]!.state).toBe('pending');
    const due = office
      .database()
      .prepare(`SELECT DISTINCT due_on FROM followup_task WHERE content LIKE '换届后提请决定任命%'`)
      .all();
    expect(due).toEqual([{ due_on: '2027-03-18' }]);
  });

  test('a term that would run into another is refused, and nothing of it is written', async () => {
    const { office } = await yunlingOffice(await openTestOffice({ driver }));
    const input = {
      ...{ number: 5, beginsOn, endsOn: null, quota: null, quotaBasis: '' },
      ...{ members: [], governmentElectedOn: null },
    };
    expect(await office.codeOf('appointments.beginNewTerm', input)).toBe('RULE_VIOLATED');
    expect((await office.call('organization.getOffice', {})).terms).toHaveLength(1);
  });
});
