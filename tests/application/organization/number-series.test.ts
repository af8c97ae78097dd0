import { describe, expect, test } from 'vitest';
import type { InputOf } from '@core/contract/contract';
import { drivers } from '../../support/drivers';
import { notice, openFilingOffice, series, type FilingOffice } from '../documents/filing-office';

type Series = InputOf<'organization.saveNumberingSettings'>['settings']['series'];
const [committee, announcements] = series as [(typeof series)[0], (typeof series)[0]];
const number = { series: 'committee', year: 2026, serial: 7 };

async function save(office: FilingOffice, next: Series) {
  const { revision } = await office.call('organization.getNumberingSettings', {});
  return office.application.dispatch({
    method: 'organization.saveNumberingSettings',
    input: { settings: { series: next }, expectedRevision: revision },
  });
}
const kept = async (office: FilingOffice) =>
  (await office.call('organization.getNumberingSettings', {})).settings.series.map(({ id }) => id);
const lastChanges = async (office: FilingOffice) => {
  const page = { before: null, limit: 1, search: '', record: null };
  const { changeSets } = await office.call('system.listChangeSets', page);
  return office.call('system.getChangeSet', { id: changeSets[0]!.id });
};
/** Another kind of change in between: savings of one sitting are one change. */
const anotherSitting = (office: FilingOffice) =>
  office.call('organization.addClerk', { name: '何知秋', duty: '', active: true });

describe.each(drivers)('series of numbers over %s', (_name, driver) => {
  test('one that has given out a number is not removed, and the clerk is told what to do instead', async () => {
    const office = await openFilingOffice({ driver });
    await office.issue({ number });
    expect(await save(office, [announcements])).toMatchObject({
      ok: false,
      error: {
        code: 'REFERENCED',
        message: '文号“常委会发文”已编出 1 个发文字号（最近的是 云人常发〔2026〕7号），不能删除。',
        advice: expect.stringContaining('停用'),
      },
    });
    expect(await kept(office)).toEqual(['committee', 'announcements']);
    expect(await save(office, [committee])).toMatchObject({ ok: true });
    expect(await kept(office)).toEqual(['committee']);
  });

  test('one that has given out a number does not go by undoing either', async () => {
    const office = await openFilingOffice({ driver });
    await anotherSitting(office);
    await save(office, [...series, { id: 'letters', name: '函', organCode: '云人常函', yearly: true }]);
    const { changeSet } = await lastChanges(office);
    await office.issue({ number: { series: 'letters', year: 2026, serial: 1 } });
    expect(await office.codeOf('system.undoChangeSet', { id: changeSet.id })).toBe('REFERENCED');
    expect(await kept(office)).toContain('letters');
  });

  test('a number whose paper was voided is a number given out', async () => {
    const office = await openFilingOffice({ driver });
    const { id, revision } = await office.issue({ number });
    await office.call('documents.voidIssuedPaper', { id, reason: '印错了', expectedRevision: revision });
    expect(await save(office, [announcements])).toMatchObject({ ok: false, error: { code: 'REFERENCED' } });
  });

  test('one laid to rest gives no number out; papers keep theirs, and their new versions too', async () => {
    const office = await openFilingOffice({ driver });
    const first = await office.issue({ number });
    expect(await save(office, [{ ...committee, active: false }, announcements])).toMatchObject({ ok: true });
    expect(await office.codeOf('documents.getNextNumber', { series: 'committee', year: 2026 })).toBe('RULE_VIOLATED');
    const other = notice('关于开展执法检查的通知');
    expect(await office.refusal({ document: other, number: { ...number, serial: 8 } })).toMatchObject({
      code: 'RULE_VIOLATED',
      rule: 'series-active',
      message: '文号“常委会发文”已停用，不再编号。',
    });
    expect((await office.call('documents.getIssuedPaper', { id: first.id })).paper.documentNumber).toBe(
      '云人常发〔2026〕7号',
    );
    expect(await office.issue({ replaces: first.id })).toMatchObject({
      version: 2,
      documentNumber: '云人常发〔2026〕7号',
    });
    await save(office, series);
    expect(await office.call('documents.getNextNumber', { series: 'committee', year: 2026 })).toMatchObject({
      serial: 8,
    });
  });

  test('settings stored before series could be laid to rest are read as in use', async () => {
    const office = await openFilingOffice({ driver });
    office.database().execute(`UPDATE setting SET body = '${JSON.stringify({ series })}' WHERE area = 'numbering'`);
    const { settings } = await office.call('organization.getNumberingSettings', {});
    expect(settings.series.map(({ active }) => active)).toEqual([true, true]);
  });

  test('what is changed in them stands in the history by their names', async () => {
    const office = await openFilingOffice({ driver });
    await anotherSitting(office);
    const letters = { id: crypto.randomUUID(), name: '函', organCode: '云人常函', yearly: true };
    await save(office, [letters, { ...announcements, name: '公告', active: false }]);
    const { changes } = await lastChanges(office);
    expect(changes).toMatchObject([{ kindName: '设置', title: '文号设置', operation: 'update' }]);
    expect(changes[0]!.fields).toEqual([
      { name: '文号“常委会发文”', before: '云人常发，按年编号', after: null },
      { name: '文号“函”', before: null, after: '云人常函，按年编号' },
      { name: '文号“公告”的用途', before: '常委会公告', after: '公告' },
      { name: '文号“公告”的状态', before: '在用', after: '停用' },
    ]);
    await anotherSitting(office);
    await save(office, [{ ...announcements, name: '公告', active: false }, letters]);
    expect((await lastChanges(office)).changes[0]!.fields).toEqual([
      { name: '文号的顺序', before: '函、公告', after: '公告、函' },
    ]);
  });
});
