/** What was done to matters, read in 历史: in words of the trade, without codes, ids or names of columns. */
import { describe, expect, test } from 'vitest';
import { resolutionUndoCases } from '../../support/resolution-undo-cases';
import { openTestOffice } from '../../support/test-office';

const ofTheProgram =
  /[0-9a-f]{8}-|[0-9a-f]{16}|[a-z]+[A-Z_-][a-z]+|\b(?:true|false|null|open|done|draft|stage)\b|[{}[\]"]/;
const chinese = /\p{Script=Han}/u;
const everything = { before: null, limit: 200, search: '', record: null };

describe.each(Object.entries(resolutionUndoCases))('%s', (name, { input }) => {
  test('is readable, done and taken back', async () => {
    const office = await openTestOffice();
    await office.call(name as never, (await input(office)) as never);
    const [last] = (await office.call('system.listChangeSets', everything)).changeSets;
    await office.call('system.undoChangeSet', { id: last!.id });
    const { changeSets } = await office.call('system.listChangeSets', everything);
    for (const { id } of changeSets) {
      const { changeSet, changes } = await office.call('system.getChangeSet', { id });
      expect(changeSet.label).toMatch(chinese);
      expect(changeSet.label).not.toMatch(ofTheProgram);
      for (const change of changes) {
        expect(change.kindName).toMatch(chinese);
        expect(change.title, `${changeSet.label}: ${change.kindName}`).toMatch(chinese);
        for (const field of change.fields) {
          expect(field.name).toMatch(chinese);
          for (const value of [field.before, field.after])
            expect(value ?? '', `${changeSet.label}: ${field.name}`).not.toMatch(ofTheProgram);
        }
      }
    }
  });
});
