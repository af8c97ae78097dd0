/** 任命书 from the day before the session to the handing out, the register of blanks, 宪法宣誓. */
import { describe, expect, test } from 'vitest';
import type { CallName, ExportName, InputOf } from '@core/contract/contract';
import type { ExportedFile } from '@core/contract/define';
import { ownerOf } from '@core/domain/documents/paper-owner';
import { partsOf } from '../../support/docx-parts';
import { aBatch, anOath, appointing, type Appointed } from '../../support/appointments/certificate-cases';
import { aMotionOf, aVoteOn, itemIn } from '../../support/appointments/yunling-office';
import { drivers } from '../../support/drivers';
import { openTestOffice, type TestOffice } from '../../support/test-office';

const listOf = ({ office, meeting }: Appointed) => office.call('appointments.listCertificates', { meeting });
const blanksOf = async ({ office }: Appointed) =>
  (await office.call('appointments.listBlanks', { offset: 0, limit: 100 })).blanks.map(
    ({ blank, state, personName }) => [blank, state, personName],
  );
/** The answer of a call that may be refused. */
const attempt = <Name extends CallName>({ application }: TestOffice, method: Name, input: InputOf<Name>) =>
  application.dispatch({ method, input });
async function fileOf({ application }: TestOffice, method: ExportName, input: object): Promise<ExportedFile> {
  const result = await application.dispatch({ method, input });
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value as ExportedFile;
}
const prepare = async ({ office, items }: Appointed, more: object = {}) =>
  office.call('appointments.prepareCertificates', aBatch(items, more));
const vote = async (appointed: Appointed, items: number[], inFavour = 30) =>
  appointed.office.call('appointments.recordItemVotes', { votes: [aVoteOn(appointed.meeting, items, inFavour)] });
const depart = (item: number): InputOf<'appointments.departItem'> => ({
  item,
  kind: 'withdrawn',
  byWhom: '市人民政府',
  requestedOn: '2026-01-08',
  consentedOn: '2026-01-08',
  consentedAt: '10:20',
  reason: '',
  ballot: 'none',
  expectedRevision: 1,
});

describe.each(drivers)('over %s', (_name, driver) => {
  const open = async () => appointing(await openTestOffice({ driver }));

  test('a batch is numbered through and leaves out who leaves his post, with the reason', async () => {
    const appointed = await open();
    const before = await listOf(appointed);
    expect(before.missing.map(({ personName, titles }) => [personName, titles])).toEqual([
      ['李长河', '云岭市水利局局长'],
      ['何晓舟', '云岭市中级人民法院审判员'],
    ]);
    expect(before.leftOut.map(({ personName, reason }) => [personName, reason])).toEqual([
      ['王守成', '免职、辞职等事项不发任命书'],
    ]);
    const [, , leaving] = appointed.items;
    expect(await prepare(appointed)).toEqual({
      certificates: 2,
      leftOut: [{ item: leaving, reason: '免职、辞职等事项不发任命书' }],
    });
    const { certificates, missing, nextNumber } = await listOf(appointed);
    expect(
      certificates.map(({ personName, number, state, handOrder }) => [personName, number, state, handOrder]),
    ).toEqual([
      ['李长河', '云人常任〔2026〕9号', 'prepared', 1],
      ['何晓舟', '云人常任〔2026〕10号', 'prepared', 2],
    ]);
    expect(missing).toEqual([]);
    expect(nextNumber).toBe('云人常任〔2026〕11号');
  });

  test('the vote puts in force who passed and makes void who did not, with the blank', async () => {
    const appointed = await open();
    const [water, judge] = appointed.items;
    await appointed.office.call('appointments.addBlanks', { first: '000099', count: 3 });
    await prepare(appointed, { firstBlank: '000099' });
    expect(await blanksOf(appointed)).toEqual([
      ['000099', 'used', '李长河'],
      ['000100', 'used', '何晓舟'],
      ['000101', 'unused', null],
    ]);
    await vote(appointed, [water]);
    await vote(appointed, [judge], 3);
    const { certificates, leftOut } = await listOf(appointed);
    expect(certificates.map(({ personName, state, voidReason }) => [personName, state, voidReason])).toEqual([
      ['李长河', 'effective', ''],
      ['何晓舟', 'void', '2026年1月8日表决未通过'],
    ]);
    expect(leftOut.find(({ personName }) => personName === '何晓舟')?.reason).toBe('表决未通过');
    expect((await blanksOf(appointed)).map(([, state]) => state)).toEqual(['used', 'voided', 'unused']);
  });

  test('who withdraws in the room has his certificate void; his number may be given to the next', async () => {
    const appointed = await open();
    const [water, judge] = appointed.items;
    await prepare(appointed);
    const { certificates } = await appointed.office.call('appointments.departItem', depart(water));
    expect(certificates.map(({ number }) => number)).toEqual(['云人常任〔2026〕9号']);
    await vote(appointed, [judge]);
    const listed = await listOf(appointed);
    expect(listed.certificates.map(({ state }) => state).toSorted()).toEqual(['effective', 'void']);
    expect(listed.leftOut.map(({ reason }) => reason)).toContain('已撤回');
  });

  test('none is handed out before it is in force, nor on a day before the appointment', async () => {
    const appointed = await open();
    const { office, items } = appointed;
    await prepare(appointed);
    const ids = (await listOf(appointed)).certificates.map(({ id }) => id);
    const hand = (handedOn: string) =>
      attempt(office, 'appointments.handCertificates', { certificates: ids, handedOn });
    expect(await hand('2026-01-08')).toMatchObject({ ok: false, error: { rule: 'certificate-in-force' } });
    await vote(appointed, [items[0], items[1]]);
    expect(await hand('2026-01-07')).toMatchObject({ ok: false, error: { rule: 'handed-after-vote' } });
    expect(await hand('2026-01-09')).toMatchObject({ ok: true, value: { handed: 2 } });
    await office.call('appointments.orderCertificates', { certificates: ids.toReversed() });
    const { certificates } = await listOf(appointed);
    expect(certificates.map(({ personName, state, handedOn }) => [personName, state, handedOn])).toEqual([
      ['何晓舟', 'handed', '2026-01-09'],
      ['李长河', 'handed', '2026-01-09'],
    ]);
  });

  test('a number given is refused; void, it is free again, and the blank stays spent', async () => {
    const appointed = await open();
    const { office, items } = appointed;
    const [water, judge] = items;
    await office.call('appointments.prepareCertificates', aBatch([water], { firstBlank: '7' }));
    const second = (more: object) => attempt(office, 'appointments.prepareCertificates', aBatch([judge], more));
    expect(await second({})).toMatchObject({ ok: false, error: { rule: 'number-taken' } });
    expect(await second({ firstNumber: '云人常任〔2026〕10号', firstBlank: '7' })).toMatchObject({
      ok: false,
      error: { rule: 'blank-unused' },
    });
    const [first] = (await listOf(appointed)).certificates;
    await office.call('appointments.voidCertificate', { id: first!.id, reason: '卡纸', expectedRevision: 1 });
    expect(await second({ firstBlank: '7' })).toMatchObject({
      ok: false,
      error: { rule: 'blank-unused' },
    });
    expect(await second({ firstBlank: '8' })).toMatchObject({ ok: true });
    expect((await listOf(appointed)).missing.map(({ personName }) => personName)).toEqual(['李长河']);
  });

  test('spoiled blanks are passed over; a used one is not declared unused', async () => {
    const appointed = await open();
    const { office } = appointed;
    await office.call('appointments.addBlanks', { first: 'A8', count: 4 });
    const { blanks } = await office.call('appointments.listBlanks', { offset: 0, limit: 9 });
    expect(blanks.map(({ blank }) => blank)).toEqual(['A8', 'A9', 'A10', 'A11']);
    const spoil = { id: blanks[1]!.id, state: 'spoiled', reason: '墨迹', expectedRevision: 1 } as const;
    await office.call('appointments.spoilBlank', spoil);
    await prepare(appointed, { firstBlank: 'A8' });
    expect((await blanksOf(appointed)).map(([blank, state]) => `${blank} ${state}`)).toEqual([
      'A8 used',
      'A9 spoiled',
      'A10 used',
      'A11 unused',
    ]);
    const refused = await attempt(office, 'appointments.spoilBlank', {
      id: blanks[0]!.id,
      state: 'unused',
      reason: '',
      expectedRevision: 2,
    });
    expect(refused).toMatchObject({ ok: false, error: { rule: 'blank-taken' } });
  });

  test('who is to act gets one only where the office has set so', async () => {
    const appointed = await open();
    const { office } = appointed;
    const acting = await itemIn(appointed, await aMotionOf(appointed, '云岭市人民代表大会常务委员会'), [
      '林秉文',
      'decide-acting',
      '云岭市市长',
    ]);
    const reasons = async () => (await listOf(appointed)).leftOut.find(({ item }) => item === acting)?.reason;
    expect(await reasons()).toBe('按设置，代理职务不发任命书');
    const { settings } = await office.call('appointments.getAppointmentSettings', {});
    await office.call('appointments.saveAppointmentSettings', {
      settings: { ...settings, certificates: { ...settings.certificates, acting: true } },
      expectedRevision: 0,
    });
    expect(await reasons()).toBeUndefined();
  });

  test('what is printed comes from the records, and the Word file has a page for each', async () => {
    const appointed = await open();
    const { office } = appointed;
    await prepare(appointed);
    const ids = (await listOf(appointed)).certificates.map(({ id }) => id);
    const { pages } = await office.call('appointments.readCertificates', { certificates: ids });
    expect(pages[0]).toMatchObject({
      number: '云人常任〔2026〕9号',
      name: '李长河',
      titles: '云岭市水利局局长',
      meeting: '云岭市第五届人民代表大会常务委员会第三十次会议',
      date: '2026-01-08',
    });
    const file = await fileOf(office, 'appointments.exportCertificates', { certificates: ids, stock: 'plain' });
    expect(file.fileName).toBe('任命书（李长河等2份）.docx');
    const xml = partsOf(file.bytes)['word/document.xml']!;
    expect(xml.match(/<w:pageBreakBefore\/>/g)).toHaveLength(1);
    expect(xml).toContain('何晓舟');
  });

  test('who leaves after the ballots are printed is drawn through on them with the reason', async () => {
    const appointed = await open();
    const { office, meeting, items } = appointed;
    const ballots = async () => (await office.call('appointments.readBallots', { meeting })).matters;
    expect((await ballots()).map(({ struck }) => struck)).toEqual([null, null, null]);
    await office.call('appointments.departItem', { ...depart(items[0]), ballot: 'struck' });
    expect((await ballots()).filter(({ struck }) => struck !== null)).toEqual([
      { matter: '决定任命李长河为云岭市水利局局长', struck: '撤回，不再表决' },
    ]);
    const { document } = await office.call('documents.previewRecordPaper', {
      owner: ownerOf({ meeting }),
      paper: 'appointment-ballot',
    });
    const [table] = document!.blocks.filter(({ role }) => role === 'table');
    expect(JSON.stringify(table)).toContain('"marks":[{"kind":"removed","start":0,"end":16}]');
    const file = await fileOf(office, 'appointments.exportBallots', { meeting, perPage: 2 });
    expect(partsOf(file.bytes)['word/document.xml']!.match(/<w:pageBreakBefore\/>/g)).toHaveLength(1);
  });

  test('everybody who passed is sworn in once, and the task to see to it is done with the last', async () => {
    const appointed = await open();
    const { office, meeting, items } = appointed;
    const [water, judge, leaving] = items;
    const oaths = async () => (await office.call('appointments.listOaths', { meeting })).oaths;
    expect(await oaths()).toEqual([]);
    await vote(appointed, [leaving, water]);
    await vote(appointed, [judge], 3);
    expect((await oaths()).map(({ personName, organiser, revision }) => [personName, organiser, revision])).toEqual([
      ['李长河', '主任会议', null],
    ]);
    const save = (more: object) => attempt(office, 'appointments.saveOaths', { oaths: [anOath(water, more)] });
    expect(await save({ heldOn: '2026-01-07' })).toMatchObject({
      ok: false,
      error: { rule: 'oath-after-vote' },
    });
    expect(await save({ leads: true })).toMatchObject({ ok: true });
    expect(await save({ leads: true })).toMatchObject({ ok: false, error: { code: 'STALE_REVISION' } });
    expect((await oaths())[0]).toMatchObject({ heldOn: '2026-01-08', leads: true, revision: 1 });
    const removed = await attempt(office, 'appointments.saveOaths', { oaths: [anOath(judge)] });
    expect(removed).toMatchObject({ ok: false, error: { rule: 'not-sworn-in' } });
  });
});
