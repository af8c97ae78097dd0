import { describe, expect, test } from 'vitest';
import { drivers } from '../../support/drivers';
import { anOffice, openTestOffice } from '../../support/test-office';

const fourth = { number: 4, beginsOn: '2017-02-10', endsOn: '2022-02-18' };

describe.each(drivers)('the office over %s', (_name, driver) => {
  test('is set up once, with its first clerk at the desk, and named in the history', async () => {
    const office = await openTestOffice({ driver, empty: true });
    expect(await office.call('system.getState', {})).toMatchObject({ stage: 'set-up', office: null });
    expect(await office.codeOf('organization.getOffice', {})).toBe('OFFICE_NOT_OPEN');
    await office.call('organization.establishOffice', anOffice);
    expect(await office.call('system.getState', {})).toMatchObject({
      stage: 'ready',
      office: { fullName: anOffice.fullName, term: 5, sample: false, secrecy: 'unclassified' },
      clerk: { name: '周明远' },
    });
    expect(await office.codeOf('organization.establishOffice', anOffice)).toBe('RULE_VIOLATED');
    const { changeSets } = await office.call('system.listChangeSets', {
      before: null,
      limit: 9,
      search: '',
      record: null,
    });
    expect(changeSets.map(({ label }) => label)).toEqual([`建立本单位：${anOffice.fullName}`]);
  });

  test('does not enter with terms that contradict each other, not even in part', async () => {
    const office = await openTestOffice({ driver, empty: true });
    const terms = [fourth, { number: 5, beginsOn: '2020-01-01', endsOn: null }];
    expect(await office.codeOf('organization.establishOffice', { ...anOffice, terms })).toBe('RULE_VIOLATED');
    expect(await office.call('system.getState', {})).toMatchObject({ stage: 'set-up' });
    expect(await office.codeOf('organization.establishOffice', anOffice)).toBe('ok');
  });

  test('a term that is there already is refused as that', async () => {
    const office = await openTestOffice({ driver });
    const again = { number: 5, beginsOn: '2027-02-18', endsOn: null };
    expect(await office.codeOf('organization.addTerm', again)).toBe('RULE_VIOLATED');
    const { id, revision } = await office.call('organization.addTerm', fourth);
    const renamed = { ...fourth, number: 5, id, expectedRevision: revision };
    expect(await office.codeOf('organization.updateTerm', renamed)).toBe('RULE_VIOLATED');
    expect((await office.call('organization.getOffice', {})).terms.map(({ number }) => number)).toEqual([5, 4]);
    const empty = await openTestOffice({ driver, empty: true });
    const twice = { ...anOffice, terms: [fourth, { ...fourth, beginsOn: '2010-01-01', endsOn: null }] };
    expect(await empty.codeOf('organization.establishOffice', twice)).toBe('RULE_VIOLATED');
  });

  test('two windows that change the same thing: the second is told', async () => {
    const office = await openTestOffice({ driver });
    const { office: stored, clerks } = await office.call('organization.getOffice', {});
    const { fullName, shortName, level, secrecy } = stored;
    const change = { fullName, shortName, level, secrecy, region: '云岭', expectedRevision: stored.revision };
    expect(await office.call('organization.updateOffice', change)).toEqual({ revision: 2 });
    expect(await office.codeOf('organization.updateOffice', { ...change, region: '岭' })).toBe('STALE_REVISION');
    const removal = { id: clerks[0]!.id, expectedRevision: 1 };
    expect(await office.codeOf('organization.removeClerk', removal)).toBe('ok');
    expect(await office.codeOf('organization.removeClerk', removal)).toBe('NOT_FOUND');
  });

  test('a clerk who was removed is at the desk no more, and is again once brought back', async () => {
    const office = await openTestOffice({ driver });
    await office.call('organization.removeClerk', { id: 1, expectedRevision: 1 });
    expect(await office.call('system.getState', {})).toMatchObject({ clerk: null });
    await office.call('organization.addClerk', { name: '何知秋', duty: '', active: true });
    const { changeSets } = await office.call('system.listChangeSets', {
      before: null,
      limit: 1,
      search: '',
      record: null,
    });
    expect(changeSets[0]).toMatchObject({ label: '添加经办人何知秋', clerk: null, account: 'tester' });
    const { removed } = await office.call('system.listRemoved', { before: null, limit: 9 });
    expect(removed).toMatchObject([{ kindName: '经办人', title: '周明远' }]);
    await office.call('system.undoChangeSet', { id: removed[0]!.changeSet });
    expect(await office.call('system.getState', {})).toMatchObject({ clerk: { name: '周明远' } });
    expect((await office.call('system.listRemoved', { before: null, limit: 9 })).removed).toEqual([]);
  });

  test('who is at the desk stands beside every change', async () => {
    const office = await openTestOffice({ driver });
    const { id } = await office.call('organization.addClerk', { name: '何知秋', duty: '', active: true });
    await office.call('organization.chooseClerk', { id });
    await office.call('organization.addTerm', fourth);
    const { changeSets } = await office.call('system.listChangeSets', {
      before: null,
      limit: 2,
      search: '',
      record: null,
    });
    expect(changeSets.map(({ clerk, label }) => [clerk, label])).toEqual([
      ['何知秋', '添加第四届'],
      ['周明远', '添加经办人何知秋'],
    ]);
    expect(await office.codeOf('organization.chooseClerk', { id: 99 })).toBe('NOT_FOUND');
  });

  test('the history says field by field what was and what is, in the words of the forms', async () => {
    const office = await openTestOffice({ driver });
    await office.call('organization.updateTerm', {
      id: 1,
      number: 5,
      beginsOn: '2022-02-18',
      endsOn: '2027-02-18',
      expectedRevision: 1,
    });
    expect((await office.call('system.getChangeSet', { id: 2 })).changes).toEqual([
      {
        kind: 'term',
        kindName: '届次',
        recordId: 1,
        title: '第五届',
        operation: 'update',
        fields: [{ name: '届满日期', before: null, after: '2027年2月18日' }],
      },
    ]);
  });

  test('a term overlapping another does not come back by undoing', async () => {
    const office = await openTestOffice({ driver });
    const { id, revision } = await office.call('organization.addTerm', fourth);
    await office.call('organization.removeTerm', { id, expectedRevision: revision });
    await office.call('organization.updateTerm', {
      id: 1,
      number: 5,
      beginsOn: '2021-01-01',
      endsOn: null,
      expectedRevision: 1,
    });
    // Change set 3 removed the fourth; the fifth has meanwhile been given its time.
    expect(await office.codeOf('system.undoChangeSet', { id: 3 })).toBe('RULE_VIOLATED');
    expect((await office.call('organization.getOffice', {})).terms).toHaveLength(1);
  });
});
