/** A 更正 is not taken back while the paper that tells of it is on file. */
import { describe, expect, test } from 'vitest';
import type { IssuedPaper } from '@core/contract/documents/issued-papers.contract';
import { drivers } from '../../support/drivers';
import { compose, ofResolution } from '../../support/paper-cases';
import { aMatter, aText, aTitle, aVote, enter, passed } from '../../support/resolution-cases';
import { openFilingOffice, workInProcess, type FilingOffice } from './filing-office';

/** Corrects the month of the first clause; answers the change set. */
async function correct(office: FilingOffice, id: number, month: number): Promise<number> {
  const { revision } = await office.call('resolutions.getResolution', { id });
  await office.call('resolutions.correctText', {
    id,
    document: aText(aTitle, `一、市人民政府应当在2027年${month}月底前完成湿地勘界。`, '二、任何单位不得侵占湿地。'),
    approver: '程景行',
    approvedOn: '2026-05-06',
    reason: '月份有误',
    expectedRevision: revision,
  });
  const { changeSets } = await office.call('system.listChangeSets', {
    ...{ before: null, limit: 1, search: '', record: null },
  });
  return changeSets[0]!.id;
}

async function file(office: FilingOffice, id: number): Promise<IssuedPaper> {
  const { id: paper, revision } = await compose(office, ofResolution(id), 'correction');
  const job = await office.run('documents.issueRecordPaper', { id: paper, number: null, expectedRevision: revision });
  if (job.state !== 'done') throw new Error(JSON.stringify(job.error));
  return job.value as IssuedPaper;
}

async function voided(office: FilingOffice, id: number): Promise<void> {
  const { paper } = await office.call('documents.getIssuedPaper', { id });
  await office.call('documents.voidIssuedPaper', { id, reason: '更正有误', expectedRevision: paper.revision });
}

describe.each(drivers)('over %s', (_name, driver) => {
  const undo = async (office: FilingOffice, id: number): Promise<string> => {
    const result = await office.application.dispatch({ method: 'system.undoChangeSet', input: { id } });
    if (result.ok) return 'ok';
    if (result.error.rule === 'correction-on-file')
      expect(`${result.error.message}${result.error.advice}`).toMatch(/更正.*已经存档.*请先.*作废/u);
    return result.error.rule ?? result.error.code;
  };

  test('without a paper on file it is taken back, though one was composed', async () => {
    const office = await openFilingOffice({ driver });
    const { id } = await passed(office);
    const correction = await correct(office, id, 7);
    await compose(office, ofResolution(id), 'correction');
    expect(await undo(office, correction)).toBe('ok');
  });

  test('with its paper on file it stands, until every version of the paper is void', async () => {
    const office = await openFilingOffice({ driver });
    const { id } = await passed(office);
    const correction = await correct(office, id, 7);
    const [first, second] = [await file(office, id), await file(office, id)];
    expect(await undo(office, correction)).toBe('correction-on-file');
    const { document } = await office.call('resolutions.getResolution', { id });
    expect(JSON.stringify(document.blocks)).toContain('2027年7月');
    await voided(office, second.id);
    expect(await undo(office, correction)).toBe('correction-on-file');
    await voided(office, first.id);
    expect(await undo(office, correction)).toBe('ok');
  });

  test('a paper that tells of an earlier correction keeps the later one from nothing', async () => {
    const office = await openFilingOffice({ driver });
    const { id } = await passed(office);
    const first = await correct(office, id, 7);
    await file(office, id);
    const second = await correct(office, id, 8);
    expect(await undo(office, second)).toBe('ok');
    expect(await undo(office, first)).toBe('correction-on-file');
  });

  test('the paper of another matter stands in nobody’s way', async () => {
    const office = await openFilingOffice({ driver });
    const { id, session } = await passed(office);
    const { id: other } = await office.call('resolutions.addResolution', aMatter());
    await enter(office, other, 'submitted', '2026-04-20', session);
    await enter(office, other, 'vote-text', '2026-04-28', session);
    await office.call('meetings.recordVote', aVote(session, other));
    await enter(office, other, 'passed', '2026-04-29', session);
    const corrections = [await correct(office, id, 7), await correct(office, other, 7)];
    await file(office, id);
    expect([await undo(office, corrections[1]!), await undo(office, corrections[0]!)]).toEqual([
      'ok',
      'correction-on-file',
    ]);
  });

  test('nor is it taken back while the paper is being put on file', async () => {
    const tried: string[] = [];
    let correction = 0;
    const office: FilingOffice = await openFilingOffice({
      driver,
      ports: { heavyWork: workInProcess({ before: async () => tried.push(await undo(office, correction)) }) },
    });
    const { id } = await passed(office);
    correction = await correct(office, id, 7);
    await file(office, id);
    expect(tried).toEqual(['correction-on-file']);
  });
});
