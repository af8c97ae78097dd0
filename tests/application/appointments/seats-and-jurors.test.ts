/** Votes that touch seats of the committee and of deputies; jurors by the hundred; lists pasted. */
import { describe, expect, test } from 'vitest';
import { drivers } from '../../support/drivers';
import { finishedJob } from '../../support/finished-job';
import { aDeputy, aMember } from '../../support/roster-cases';
import { openTestOffice } from '../../support/test-office';
import { recordsOf } from '../../support/written-records';
import {
  aMotionOf,
  anItem,
  aVoteOn,
  holdersOf,
  itemIn,
  motionNow,
  yunlingOffice,
} from '../../support/appointments/yunling-office';

const ballots = { ballotsIssued: 30, ballotsReturned: 30, ballotsInvalid: 0 };
const council = '云岭市人民代表大会常务委员会';

describe.each(drivers)('over %s', (_name, driver) => {
  const open = async () => yunlingOffice(await openTestOffice({ driver }));

  async function seats() {
    const yunling = await open();
    const { office } = yunling;
    const organ = await office.call('organization.addOrgan', {
      category: 'credentials-committee',
      name: '云岭市人民代表大会常务委员会代表资格审查委员会',
      shortName: '',
      since: null,
      note: '',
    });
    const post = async (of: number, name: string, position: string, prefix = 'organ') =>
      (
        await office.call('organization.addPost', {
          organ: of,
          position: position as 'committee-member',
          name,
          prefix: prefix as 'organ',
          singleSeat: false,
          since: null,
          untilOn: null,
          note: '',
        })
      ).id;
    const member = await post(yunling.organ(council), '委员', 'committee-member');
    const credentials = await post(organ.id, '委员', 'credentials-committee-member');
    const person = await yunling.person('温如玉');
    await office.call('organization.addMember', aMember(person));
    await office.call('organization.addDeputy', aDeputy(person));
    await office.call('organization.addTenure', {
      person,
      post: credentials,
      acting: false,
      beginsOn: '2022-03-01',
      beginKind: 'appointed',
      beginNote: '',
      dueUntil: null,
    });
    return { yunling, member, credentials, person };
  }

  test('a member who resigns leaves the committee and, with the seat, its committee of credentials; taken back, nothing happened', async () => {
    const { yunling, member, person } = await seats();
    const { office, meeting } = yunling;
    const motion = await aMotionOf(yunling, null, { headName: '温如玉' });
    const { id: item } = await office.call('appointments.addItem', {
      person,
      act: 'accept-resignation',
      posts: [member],
      reason: '工作变动',
      requestedOn: '2025-12-30',
      defence: null,
      examOn: null,
      examResult: null,
      examScore: null,
      dueUntil: null,
      note: '',
      motion,
    });
    const before = recordsOf(office.database());
    const { votes, tasks } = await office.call('appointments.recordItemVotes', { votes: [aVoteOn(meeting, [item])] });
    expect(tasks).toBe(3);
    const { seats: held, tenures, deputies } = await office.call('organization.getPerson', { id: person });
    expect(held).toMatchObject([{ endsOn: '2026-01-08' }]);
    expect(tenures).toMatchObject([{ endsOn: '2026-01-08', endKind: 'ceased' }]);
    expect(deputies).toMatchObject([{ state: 'serving' }]);
    await office.call('appointments.removeItemVote', { id: votes[0]!.id, expectedRevision: 1 });
    expect(recordsOf(office.database())).toEqual(before);
  });

  test('a deputy to the congress above is elected in between; the vote taken back leaves no trace', async () => {
    const yunling = await open();
    const { office, meeting } = yunling;
    const { id: organ } = await office.call('organization.addOrgan', {
      ...{ category: 'congress', name: '云山省人民代表大会', shortName: '', since: null, note: '' },
    });
    const { id: post } = await office.call('organization.addPost', {
      ...{ organ, position: 'upper-deputy', name: '代表', prefix: 'organ', singleSeat: false },
      ...{ since: null, untilOn: null, note: '' },
    });
    const person = await yunling.person('温如玉');
    const motion = await aMotionOf(yunling, council);
    const fields = { ...anItem(person, 'by-elect', [post]), motion };
    const { id: elected } = await office.call('appointments.addItem', fields);
    const before = recordsOf(office.database());
    const deputies = async () => (await office.call('organization.getPerson', { id: person })).deputies;
    const pass = async (item: number) =>
      (
        await office.call('appointments.recordItemVotes', {
          votes: [aVoteOn(meeting, [item], 30, { form: 'ballot', notPressed: null, ...ballots })],
        })
      ).votes[0]!.id;
    const first = await pass(elected);
    expect(await deputies()).toMatchObject([{ congress: 'upper', state: 'serving', beginsOn: '2026-01-08' }]);
    await office.call('appointments.removeItemVote', { id: first, expectedRevision: 1 });
    expect(recordsOf(office.database())).toEqual(before);
  });

  test('three hundred jurors become items of one motion, in one change, and are voted on at once', async () => {
    const yunling = await open();
    const { office, organ, meeting } = yunling;
    const { fullName, shortName, region, secrecy, revision } = (await office.call('organization.getOffice', {})).office;
    await office.call('organization.updateOffice', {
      ...{ fullName, shortName, region, secrecy },
      level: 'county',
      expectedRevision: revision,
    });
    const { id: post } = await office.call('organization.addPost', {
      organ: organ('云岭市中级人民法院'),
      position: 'juror',
      name: '人民陪审员',
      prefix: 'organ',
      singleSeat: false,
      since: null,
      untilOn: null,
      note: '',
    });
    const motion = await aMotionOf(yunling, '云岭市中级人民法院');
    const surnames = '赵钱孙李周吴郑王冯陈';
    const given = '安宁康平和顺祥瑞吉庆荣华富贵春夏秋冬东西南北中正清明文武双全'.slice(0, 30);
    const jurors = Array.from({ length: 300 }, (_unused, index) => ({
      person: null,
      name: `${surnames[Math.floor(index / 30)]}${given[index % 30]}`,
      sex: null,
      born: `19${60 + (index % 40)}-0${1 + (index % 9)}`,
      unit: '云岭市某社区',
    }));
    const answer = await finishedJob(office.application, 'appointments.importJurors', {
      motion,
      post,
      act: 'appoint',
      dueUntil: null,
      jurors,
    });
    expect(answer).toEqual({ items: 300, people: 300, left: [] });
    const again = await finishedJob(office.application, 'appointments.importJurors', {
      motion,
      post,
      act: 'appoint',
      dueUntil: null,
      jurors: jurors.slice(0, 2),
    });
    expect(again).toMatchObject({ items: 2, people: 0 });
    const { items } = await motionNow(office, motion);
    const twice = items.slice(300);
    for (const { id, revision: expectedRevision } of twice)
      await office.call('appointments.removeItem', { id, expectedRevision });
    const ids = items.slice(0, 300).map(({ id }) => id);
    await office.call('appointments.recordItemVotes', { votes: [aVoteOn(meeting, ids)] });
    expect((await motionNow(office, motion)).items.every(({ state }) => state === 'passed')).toBe(true);
  });

  test('a pasted list names people and posts of 名册, and says who is not in it', async () => {
    const yunling = await open();
    const { meetingNote, items, left } = await yunling.office.call('appointments.readListText', {
      text: [
        '决定任命：',
        '李长河为云岭市水利局局长。',
        '决定免去：',
        '王守成的云岭市财政局局长职务。',
        '以上请予审议。',
      ].join('\n'),
    });
    expect(meetingNote).toBe('');
    expect(left.length).toBeLessThanOrEqual(1);
    expect(items).toMatchObject([
      { act: 'decide-appoint', personName: '李长河', people: [], titles: [{ posts: [{ title: '云岭市水利局局长' }] }] },
      {
        act: 'decide-remove',
        personName: '王守成',
        people: [{ hint: '云岭市财政局局长' }],
        titles: [{ posts: [{ title: '云岭市财政局局长' }] }],
      },
    ]);
    const motion = await aMotionOf(yunling, '云岭市人民政府');
    await itemIn(yunling, motion, ['王守成', 'decide-remove', '云岭市财政局局长']);
    expect(await holdersOf(yunling, '云岭市财政局局长')).toEqual(['王守成']);
  });
});
