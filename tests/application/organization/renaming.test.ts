/** An office that is renamed: what was done before keeps the old name, both names find it, and it can be taken back. */
import { describe, expect, test } from 'vitest';
import type { IssuedPaper } from '@core/contract/documents/issued-papers.contract';
import type { OfficialDocument } from '@core/official-document/model';
import { writeText } from '@core/official-document/text';
import { drivers } from '../../support/drivers';
import { compose, lineOf, ofResolution } from '../../support/paper-cases';
import { aMatter, aSession, aTitle, enter, fields, passed } from '../../support/resolution-cases';
import { anOffice } from '../../support/test-office';
import { openFilingOffice, type FilingOffice } from '../documents/filing-office';

const oldName = '云岭市人民代表大会常务委员会';
const newName = '云岭新区人民代表大会常务委员会';
const note = (place: string) => `（2026年4月29日${place}第五届人民代表大会常务委员会第二十九次会议通过）`;

async function rename(office: FilingOffice, fullName: string, renamedOn?: string | null) {
  const { revision } = (await office.call('organization.getOffice', {})).office;
  const { level, secrecy } = anOffice;
  const shortName = fullName.replace('人民代表大会常务委员会', '人大常委会');
  const region = fullName.replace('人民代表大会常务委员会', '');
  const given = renamedOn === undefined ? {} : { renamedOn };
  const input = { fullName, shortName, level, region, secrecy, ...given, expectedRevision: revision };
  const answer = await office.application.dispatch({ method: 'organization.updateOffice', input });
  return answer.ok ? 'ok' : answer.error.rule;
}

const formerNames = async (office: FilingOffice) =>
  (await office.call('organization.getOffice', {})).formerNames.map(({ name, untilOn }) => [name, untilOn]);
const foundBy = async (office: FilingOffice, search: string) => {
  const everything = { year: null, term: null, kind: null, states: [], offset: 0, limit: 50 };
  return (await office.call('resolutions.listResolutions', { ...everything, search })).resolutions;
};
const sessionsFoundBy = async (office: FilingOffice, search: string) => {
  const all = { kind: null, year: null, before: null, limit: 50 };
  return (await office.call('meetings.listMeetings', { ...all, search })).meetings.map(({ name }) => name);
};
const papersFoundBy = async (office: FilingOffice, search: string) => {
  const all = { year: null, before: null, limit: 50 };
  return (await office.call('documents.listIssuedPapers', { ...all, search })).papers.map(({ id }) => id);
};
const lastChange = async (office: FilingOffice) => {
  const all = { before: null, limit: 1, search: '', record: null };
  return (await office.call('system.listChangeSets', all)).changeSets[0]!;
};

describe.each(drivers)('over %s', (_name, driver) => {
  const open = () => openFilingOffice({ driver });

  test('papers of a meeting before the renaming keep the old name, those on file do not change', async () => {
    const office = await openFilingOffice({ driver, ports: { clock: { now: () => Date.UTC(2026, 9, 9) } } });
    const { id } = await passed(office);
    const owner = ofResolution(id);
    const paper = await compose(office, owner, 'resolution-passed');
    const job = await office.run('documents.issueRecordPaper', {
      ...{ id: paper.id, number: null, expectedRevision: paper.revision },
    });
    if (job.state !== 'done') throw new Error(JSON.stringify(job.error));
    const onFile = job.value as IssuedPaper;
    const before = await office.call('documents.getIssuedPaper', { id: onFile.id });

    expect(await rename(office, newName, '2026-09-01')).toBe('ok');
    expect(await formerNames(office)).toEqual([[oldName, '2026-09-01']]);
    expect((await office.call('resolutions.getResolution', { id })).passageNote).toBe(note('云岭市'));
    expect((await lineOf(office, owner, 'resolution-passed')).state).toBe('current');
    expect(await office.call('documents.getIssuedPaper', { id: onFile.id })).toEqual(before);
    const again = await office.call('documents.previewRecordPaper', { owner, paper: 'vote-result' });
    const printed = writeText(again.document as OfficialDocument);
    expect(printed).toContain('云岭市');
    expect(printed).not.toContain('云岭新区');

    // The notice goes out today, under the name of today, of what the old committee passed.
    const circular = await office.call('documents.previewRecordPaper', { owner, paper: 'circular' });
    const notice = writeText(circular.document as OfficialDocument);
    expect(notice.replaceAll('\n', '')).toContain(note('云岭市'));
    expect(notice).toContain(newName);
    expect(JSON.stringify(circular.document.signature)).toContain(newName);
  });

  test('a meeting before and one after each bear the name of their day', async () => {
    const office = await open();
    await office.call('meetings.addMeeting', aSession);
    await office.call('meetings.addMeeting', { ...aSession, number: 30, beginsOn: '2026-10-20', endsOn: null });
    await rename(office, newName, '2026-09-01');
    const earlier = '云岭市第五届人民代表大会常务委员会第二十九次会议';
    const later = '云岭新区第五届人民代表大会常务委员会第三十次会议';
    expect(await sessionsFoundBy(office, '')).toEqual([later, earlier]);
    expect(await sessionsFoundBy(office, '云岭新区 第二十九次')).toEqual([earlier]);
    expect(await sessionsFoundBy(office, '云岭市 第30次')).toEqual([later]);
    const { id } = await office.call('resolutions.addResolution', { ...aMatter(), meeting: 2 });
    await enter(office, id, 'submitted', '2026-10-10', 2);
    const { document } = await office.call('documents.previewRecordPaper', {
      ...{ owner: ofResolution(id), paper: 'ballot' },
    });
    expect(writeText(document as OfficialDocument)).toContain('云岭新区第五届');
  });

  test('lists find a record by the name of today and by the one it was made under', async () => {
    const office = await open();
    const { id } = await passed(office);
    const paper = await compose(office, ofResolution(id), 'resolution-passed');
    await office.run('documents.issueRecordPaper', { id: paper.id, number: null, expectedRevision: paper.revision });
    expect(await foundBy(office, newName)).toEqual([]);
    await rename(office, newName, '2026-09-01');
    for (const name of [oldName, newName, '云岭新区 湿地']) {
      const [line] = await foundBy(office, name);
      expect([line?.title, line?.hits.some(({ marks }) => marks.length > 0)], name).toEqual([aTitle, true]);
      expect(await papersFoundBy(office, name), name).toEqual([1]);
    }
    expect(await foundBy(office, '云岭新区 草原')).toEqual([]);
  });

  test('a matter renamed is found by either title, and its papers on file keep the old one', async () => {
    const office = await open();
    const { id } = await office.call('resolutions.addResolution', aMatter());
    await enter(office, id, 'submitted', '2026-04-20');
    const paper = await compose(office, ofResolution(id), 'resolution-draft');
    await office.run('documents.issueRecordPaper', { id: paper.id, number: null, expectedRevision: paper.revision });
    const { revision } = await office.call('resolutions.getResolution', { id });
    const title = '云岭市人民代表大会常务委员会关于加强沼泽保护的决定';
    await office.call('resolutions.updateResolution', { ...fields(title), id, expectedRevision: revision });
    for (const words of ['湿地保护', '沼泽保护'])
      expect((await foundBy(office, words)).map((line) => line.title)).toEqual([title]);
    expect((await office.call('documents.getIssuedPaper', { id: 1 })).paper.title).toContain('湿地');
    expect((await lineOf(office, ofResolution(id), 'resolution-draft')).state).toBe('changed');
    await office.call('system.undoChangeSet', { id: (await lastChange(office)).id });
    expect((await foundBy(office, '沼泽保护')).map((line) => line.title)).toEqual([]);
    expect((await foundBy(office, '湿地保护')).map((line) => line.title)).toEqual([aTitle]);
  });

  test('a renaming is dated today where nothing is said; a slip of the pen leaves no former name', async () => {
    const office = await open();
    await rename(office, '云岭市人民代表大会常务委员會', null);
    expect(await formerNames(office)).toEqual([]);
    await rename(office, oldName, null);
    await rename(office, newName);
    expect(await formerNames(office)).toEqual([[oldName, '2026-01-05']]);
    expect(await rename(office, '云岭高新区人民代表大会常务委员会', '2025-12-31')).toBe('renaming-before-last');
    // Given up on the day it was taken up, it held on no day.
    await rename(office, '云岭高新区人民代表大会常务委员会', '2026-01-05');
    expect(await formerNames(office)).toEqual([[oldName, '2026-01-05']]);
  });

  test('a former name from before the program is added and taken away, and the history says so', async () => {
    const office = await open();
    const county = '云岭县人民代表大会常务委员会';
    const { id, revision } = await office.call('organization.addFormerName', { name: county, untilOn: '2012-06-01' });
    await office.call('meetings.addMeeting', { ...aSession, beginsOn: '2022-03-01', endsOn: null, number: 1 });
    expect(await sessionsFoundBy(office, '云岭县 第一次')).toEqual(['云岭市第五届人民代表大会常务委员会第一次会议']);
    await office.call('organization.removeFormerName', { id, expectedRevision: revision });
    expect(await formerNames(office)).toEqual([]);
    const change = await lastChange(office);
    expect(change.label).toBe(`删除曾用名：${county}`);
    const { changes } = await office.call('system.getChangeSet', { id: change.id });
    expect(JSON.stringify(changes)).toContain(county);
    await office.call('system.undoChangeSet', { id: change.id });
    expect(await formerNames(office)).toEqual([[county, '2012-06-01']]);
    expect(await office.codeOf('resolutions.removeFormerTitle', { id, expectedRevision: revision })).toBe('NOT_FOUND');
  });

  test('taking the renaming back takes the former name with it', async () => {
    const office = await open();
    await rename(office, newName, '2026-09-01');
    const change = await lastChange(office);
    expect(change.label).toBe(`单位更名为${newName}`);
    await office.call('system.undoChangeSet', { id: change.id });
    expect(await formerNames(office)).toEqual([]);
    expect((await office.call('organization.getOffice', {})).office.fullName).toBe(oldName);
  });
});
