/** 任后监督: planned reviews with their results, and what runs out. */
import { describe, expect, test } from 'vitest';
import { reachesAgeOn, reviewDueOn } from '@core/domain/appointments/expiries';
import { defaultLedgerSettings } from '@core/domain/appointments/ledger-settings';
import { drivers } from '../../support/drivers';
import { heldReview, plannedReview } from '../../support/appointments/ledger-cases';
import { aPerson, aPost, aTenure, anOrgan, heldPost } from '../../support/roster-cases';
import { openTestOffice, type TestOffice } from '../../support/test-office';

const noon = (day: string) => ({ clock: { now: () => Date.parse(`${day}T04:00:00Z`) } });

const listed = async (office: TestOffice) =>
  (await office.call('appointments.listExpiring', {})).expiries.map(({ kind, personName, on, days }) => [
    kind,
    personName,
    on,
    days,
  ]);

test('an age is reached on the day, and with the month alone on its last day', () => {
  const ages = { male: 60, female: 55 };
  expect(reachesAgeOn({ sex: 'male', born: '1966-08-15' }, ages)).toBe('2026-08-15');
  expect(reachesAgeOn({ sex: 'female', born: '1971-02' }, ages)).toBe('2026-02-28');
  expect(reachesAgeOn({ sex: 'male', born: '1964-02-29' }, { ...ages, male: 61 })).toBe('2025-02-28');
  expect(reachesAgeOn({ sex: null, born: '1971-02' }, ages)).toBeNull();
  expect(reachesAgeOn({ sex: 'male', born: '1971-02' }, { male: null, female: 55 })).toBeNull();
  expect(reviewDueOn(2026, 9)).toBe('2026-09-30');
  expect(reviewDueOn(2026, null)).toBe('2026-12-31');
});

describe.each(drivers)('over %s', (_name, driver) => {
  test('a review is planned once a year, gets its ballots and result, and is no longer due', async () => {
    const office = await openTestOffice({ driver, ports: noon('2026-08-01') });
    const review = await plannedReview(office);
    const { reviews, years } = await office.call('appointments.listReviews', { year: 2026 });
    expect(years).toEqual([2026]);
    expect(reviews).toMatchObject([{ personName: '顾维钧', plannedMonth: 9, heldOn: null, inOffice: true }]);
    const again = { year: 2026, kind: 'assessment' as const, plannedMonth: 10, tenures: [reviews[0]!.tenure] };
    expect(await office.call('appointments.planReviews', again)).toEqual({ added: 0, left: 1 });
    expect(await listed(office)).toEqual([['review', '顾维钧', '2026-09-30', 60]]);
    const early = { ...heldReview, heldOn: null, ...review };
    expect(await office.codeOf('appointments.updateReview', early)).toBe('RULE_VIOLATED');
    await office.call('appointments.updateReview', { ...heldReview, ...review });
    expect((await office.call('appointments.listReviews', { year: 2026 })).reviews[0]).toMatchObject(heldReview);
    expect(await listed(office)).toEqual([]);
    const { changeSets } = await office.call('system.listChangeSets', {
      before: null,
      limit: 1,
      search: '',
      record: null,
    });
    const { changes } = await office.call('system.getChangeSet', { id: changeSets[0]!.id });
    expect(changes[0]).toMatchObject({ kindName: '述职、评议', title: '2026年述职评议' });
    expect(changes[0]!.fields).toContainEqual({
      name: '测评票',
      before: null,
      after: '满意28票，基本满意3票，不满意0票',
    });
  });

  test('terms that run out and ages are told within the days of the settings, of those in office only', async () => {
    const office = await openTestOffice({ driver, ports: noon('2026-08-01') });
    const { id: organ } = await office.call('organization.addOrgan', anOrgan());
    const { id: post } = await office.call('organization.addPost', { ...aPost(organ, '副局长'), singleSeat: false });
    const { id: jury } = await office.call('organization.addPost', {
      ...aPost(organ, '人民陪审员'),
      position: 'juror',
      singleSeat: false,
    });
    const holder = async (name: string, into: number, dueUntil: string | null, born: string | null = null) => {
      const { id } = await office.call('organization.addPerson', aPerson(name, { sex: 'male', born }));
      return office.call('organization.addTenure', aTenure(id, into, { dueUntil }));
    };
    await holder('贺兰山', post, '2026-09-30');
    await holder('祁连山', jury, '2026-07-31');
    await holder('昆仑山', post, '2027-09-30');
    await holder('太行山', post, null, '1966-08');
    const gone = await holder('武夷山', post, '2026-08-31');
    await office.call('organization.updateTenure', {
      id: gone.id,
      expectedRevision: 1,
      beginsOn: '2022-03-01',
      beginNote: '',
      endsOn: '2026-06-30',
      endKind: 'removed',
      endNote: '',
      dueUntil: '2026-08-31',
    });
    expect(await listed(office)).toEqual([
      ['juror', '祁连山', '2026-07-31', -1],
      ['secondment', '贺兰山', '2026-09-30', 60],
    ]);
    await office.call('appointments.saveLedgerSettings', {
      settings: { ...defaultLedgerSettings, remindDays: 40, ages: { male: 60, female: null } },
      expectedRevision: 0,
    });
    expect(await listed(office)).toEqual([
      ['juror', '祁连山', '2026-07-31', -1],
      ['age', '太行山', '2026-08-31', 30],
    ]);
    await holder('六盘山', jury, '2026-07-31');
    expect((await office.call('system.getOpenWork', {})).expiring).toEqual([
      { kind: 'juror', on: '2026-07-31', days: -1, names: ['祁连山', '六盘山'], count: 2 },
      { kind: 'age', on: '2026-08-31', days: 30, names: ['太行山'], count: 1 },
    ]);
  });

  test('a review of somebody who has left is not planned', async () => {
    const office = await openTestOffice({ driver });
    const { tenure } = await heldPost(office);
    await office.call('organization.updateTenure', {
      ...tenure,
      beginsOn: '2022-03-01',
      beginNote: '',
      endsOn: '2026-06-30',
      endKind: 'removed',
      endNote: '',
      dueUntil: null,
    });
    const plan = { year: 2026, kind: 'report', plannedMonth: null, tenures: [tenure.id] };
    expect(await office.codeOf('appointments.planReviews', plan)).toBe('RULE_VIOLATED');
  });
});
