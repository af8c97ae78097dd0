/** Whatever is changed, the history says it in the words of the forms: no ids, codes or names of columns. */
import { describe, expect, test } from 'vitest';
import type { TestOffice } from '../../support/test-office';
import { openTestOffice } from '../../support/test-office';
import { drivers } from '../../support/drivers';
import { defaultDeadlineSettings } from '@core/domain/organization/office-settings';
import { defaultTypesettingSettings } from '@core/official-document/typesetting-settings';
import { notice, openFilingOffice } from '../documents/filing-office';

/** A UUID, a hash, or a word of the program where the clerk expects one of her own. */
const ofTheProgram = /[0-9a-f]{8}-|[0-9a-f]{16}|[a-z]+[A-Z_][a-z]+|\b(?:true|false|null)\b|[{}[\]"]/;
const chinese = /\p{Script=Han}/u;
const everything = { before: null, limit: 200, search: '', record: null };

async function history(office: TestOffice) {
  const { changeSets } = await office.call('system.listChangeSets', everything);
  return Promise.all(changeSets.map(({ id }) => office.call('system.getChangeSet', { id })));
}

async function expectReadable(office: TestOffice): Promise<void> {
  const found = await history(office);
  expect(found.length).toBeGreaterThan(0);
  for (const { changeSet, changes } of found) {
    expect(changeSet.label).toMatch(chinese);
    expect(changes.length, changeSet.label).toBeGreaterThan(0);
    for (const change of changes) {
      expect(change.kindName).toMatch(chinese);
      expect(change.title, `${changeSet.label}: ${change.kindName}`).toMatch(chinese);
      for (const { name, before, after } of change.fields) {
        expect(name).toMatch(chinese);
        for (const value of [before, after])
          expect(value ?? '', `${changeSet.label}: ${name}`).not.toMatch(ofTheProgram);
      }
    }
  }
}

describe.each(drivers)('the history over %s', (_name, driver) => {
  test('is readable for every setting, changed to whatever it can be', async () => {
    const office = await openTestOffice({ driver });
    let revision = 0;
    const faces = { ...defaultTypesettingSettings.faces };
    for (const key of Object.keys(faces) as (keyof typeof faces)[]) faces[key] = '宋体';
    const other = { profile: 'strict', digits: 'times-new-roman', pageNumbers: 'none' } as const;
    for (const settings of [
      { ...defaultTypesettingSettings, ...other, faces, linePitchPt: 29, titleLinePitchPt: 33 },
      {
        ...defaultTypesettingSettings,
        pageNumbers: 'centre' as const,
        emptyLinesAboveTitle: 2 as const,
        emptyLineAboveNote: true,
        emptyLinesAboveText: 0 as const,
        numberSinglePage: false,
      },
      defaultTypesettingSettings,
    ]) {
      ({ revision } = await office.call('documents.saveTypesettingSettings', { settings, expectedRevision: revision }));
      await office.call('organization.addClerk', { name: '何知秋', duty: '', active: true });
    }
    await office.call('organization.saveDeadlineSettings', {
      settings: { remindDays: 10, idleDraftDays: 7, termEndDays: 90 },
      expectedRevision: 0,
    });
    await expectReadable(office);
  });

  test('says of the first saving of settings what held before it, not the whole page', async () => {
    const office = await openTestOffice({ driver });
    await office.call('organization.saveDeadlineSettings', {
      settings: { ...defaultDeadlineSettings, remindDays: 20 },
      expectedRevision: 0,
    });
    const said = { operation: 'update', fields: [{ name: '提前提醒（天）', before: '15', after: '20' }] };
    expect((await office.call('system.getChangeSet', { id: 2 })).changes).toMatchObject([said]);
    await office.call('system.undoChangeSet', { id: 2 });
    expect((await office.call('system.getChangeSet', { id: 2 })).changes).toMatchObject([said]);
    expect((await office.call('system.getChangeSet', { id: 3 })).changes).toMatchObject([
      { operation: 'update', fields: [{ name: '提前提醒（天）', before: '20', after: '15' }] },
    ]);
  });

  test('still names a record that is gone', async () => {
    const office = await openTestOffice({ driver });
    const clerk = { name: '何知秋', duty: '', active: true };
    const { id, revision } = await office.call('organization.addClerk', clerk);
    const next = await office.call('organization.updateClerk', {
      ...clerk,
      duty: '综合科科员',
      id,
      expectedRevision: revision,
    });
    await office.call('organization.removeClerk', { id, expectedRevision: next.revision });
    expect((await office.call('system.getChangeSet', { id: 3 })).changes).toMatchObject([
      { title: '何知秋', fields: [{ name: '职务', before: null, after: '综合科科员' }] },
    ]);
  });

  test('is readable for papers put on file, followed by a version, voided, and taken back', async () => {
    const office = await openFilingOffice({ driver });
    const first = await office.issue({ number: { series: 'committee', year: 2026, serial: 7 } });
    const second = await office.issue({ document: notice(undefined, '时间改为下周。'), replaces: first.id });
    const { id, revision } = second;
    await office.call('documents.voidIssuedPaper', { id, reason: '时间有误', expectedRevision: revision });
    const { changeSets } = await office.call('system.listChangeSets', everything);
    await office.call('system.undoChangeSet', { id: changeSets[0]!.id });
    await expectReadable(office);
  });
});
