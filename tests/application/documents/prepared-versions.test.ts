/** 会前备印 printed more than once, or changed after it was printed: none of it outlives the vote unnoticed. */
import { describe, expect, test } from 'vitest';
import type { IssuedPaper } from '@core/contract/documents/issued-papers.contract';
import type { OfficialDocument } from '@core/official-document/model';
import { drivers } from '../../support/drivers';
import { compose, lineOf, ofResolution } from '../../support/paper-cases';
import { aVote, enter, toVoteText } from '../../support/resolution-cases';
import { openFilingOffice, workInProcess, type FilingOffice } from './filing-office';

const copy = { from: 1, to: 1, holder: '秘书处', givenOn: '2026-04-28', remark: '' };

async function file(office: FilingOffice, id: number): Promise<IssuedPaper> {
  const { id: paper, revision } = await compose(office, ofResolution(id), 'resolution-passed');
  const job = await office.run('documents.issueRecordPaper', { id: paper, number: null, expectedRevision: revision });
  if (job.state !== 'done') throw new Error(JSON.stringify(job.error));
  return job.value as IssuedPaper;
}

/** A new version as 公文排版 makes it, with other words. */
async function changedInTypesetting(office: FilingOffice, { id }: IssuedPaper): Promise<IssuedPaper> {
  const { document, settings } = await office.call('documents.getIssuedPaper', { id });
  const said = { ...(document as OfficialDocument), blocks: [{ role: 'paragraph' as const, text: '另一种说法。' }] };
  return office.issue({ document: said, settings, replaces: id });
}

describe.each(drivers)('over %s', (_name, driver) => {
  async function voted(office: FilingOffice, id: number, session: number, inFavour?: number) {
    await office.call('meetings.recordVote', aVote(session, id, inFavour));
    const passes = inFavour === undefined;
    await enter(office, id, passes ? 'passed' : 'failed', '2026-04-29', session);
    return (await office.call('documents.settlePrepared', { resolution: id, effective: passes })).papers;
  }

  test('every version that was prepared becomes void, with the copies of each', async () => {
    const office = await openFilingOffice({ driver });
    const { id, session } = await toVoteText(office);
    for (const issued of [await file(office, id), await file(office, id)])
      await office.call('documents.giveCopies', { ...copy, issuedPaper: issued.id });
    const [paper] = await voted(office, id, session, 10);
    expect(paper?.copies).toHaveLength(2);
    expect((await office.papers()).map(({ version, state }) => [version, state])).toEqual([
      [2, 'voided'],
      [1, 'voided'],
    ]);
  });

  test('a version made in 公文排版 is 会前备印 too, and void when the vote fails', async () => {
    const office = await openFilingOffice({ driver });
    const { id, session } = await toVoteText(office);
    const second = await changedInTypesetting(office, await file(office, id));
    const line = await lineOf(office, ofResolution(id), 'resolution-passed');
    expect([line.preparation, line.issued?.id]).toEqual(['prepared', second.id]);
    await voted(office, id, session, 10);
    expect((await office.papers()).map(({ state }) => state)).toEqual(['voided', 'voided']);
  });

  test('what lies printed with other words than were passed does not become effective', async () => {
    const office = await openFilingOffice({ driver });
    const { id, session } = await toVoteText(office);
    await changedInTypesetting(office, await file(office, id));
    const papers = await voted(office, id, session);
    expect(papers.map(({ outcome, reason }) => [outcome, reason])).toEqual([
      ['void', '会前备印的内容与表决结果不一致。'],
    ]);
  });

  /** Versions latest first, each with whether it is marked 会前备印: in the list, and opened. */
  async function marks(office: FilingOffice): Promise<[number, boolean][]> {
    const papers = await office.papers();
    for (const { id, prepared } of papers) {
      const { paper, versions } = await office.call('documents.getIssuedPaper', { id });
      expect([paper.prepared, versions.find((one) => one.id === id)?.prepared]).toEqual([prepared, prepared]);
    }
    return papers.map(({ version, prepared }) => [version, prepared]);
  }

  test('a paper printed before the vote is marked 会前备印 until it is effective', async () => {
    const office = await openFilingOffice({ driver });
    const { id, session } = await toVoteText(office);
    const draft = await compose(office, ofResolution(id), 'resolution-vote-text');
    await office.run('documents.issueRecordPaper', { id: draft.id, number: null, expectedRevision: draft.revision });
    await file(office, id);
    expect((await office.papers()).map(({ prepared }) => prepared)).toEqual([true, false]);
    await office.call('meetings.recordVote', aVote(session, id));
    await enter(office, id, 'passed', '2026-04-29', session);
    // The vote alone makes nothing effective.
    expect((await office.papers()).map(({ prepared }) => prepared)).toEqual([true, false]);
    await office.call('documents.settlePrepared', { resolution: id, effective: true });
    expect((await office.papers()).map(({ prepared }) => prepared)).toEqual([false, false]);
  });

  test('of several versions the one that stands is marked; one that is void never', async () => {
    const office = await openFilingOffice({ driver });
    const { id, session } = await toVoteText(office);
    await file(office, id);
    const second = await changedInTypesetting(office, await file(office, id));
    expect(await marks(office)).toEqual([
      [3, true],
      [2, false],
      [1, false],
    ]);
    const { paper } = await office.call('documents.getIssuedPaper', { id: second.id });
    await office.call('documents.voidIssuedPaper', {
      id: second.id,
      reason: '印错了',
      expectedRevision: paper.revision,
    });
    expect(await marks(office)).toEqual([
      [3, false],
      [2, true],
      [1, false],
    ]);
    await voted(office, id, session, 10);
    expect((await marks(office)).map(([, prepared]) => prepared)).toEqual([false, false, false]);
  });

  test('while a new version is being put on file, the one before it stays marked', async () => {
    const seen: boolean[] = [];
    const office: FilingOffice = await openFilingOffice({
      driver,
      ports: {
        heavyWork: workInProcess({
          before: async () => seen.push(...(await office.papers()).map(({ prepared }) => prepared)),
        }),
      },
    });
    const { id } = await toVoteText(office);
    await file(office, id);
    await file(office, id);
    expect(seen).toEqual([true]);
  });
});
