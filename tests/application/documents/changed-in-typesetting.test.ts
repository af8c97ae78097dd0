/** A version of a record's paper that was made in 公文排版: its line and its preview say what lies printed. */
import { describe, expect, test } from 'vitest';
import type { IssuedPaper } from '@core/contract/documents/issued-papers.contract';
import type { OfficialDocument } from '@core/official-document/model';
import { writeText } from '@core/official-document/text';
import { drivers } from '../../support/drivers';
import { inSeries } from '../../support/number-series';
import { compose, lineOf, ofResolution, sign } from '../../support/paper-cases';
import { aMatter, aText, aTitle, aVote, enter, passed, toVoteText } from '../../support/resolution-cases';
import { openFilingOffice, workInProcess, type FilingOffice } from './filing-office';

const paper = 'resolution-draft';

/** Puts the paper on file as the record has it now. */
async function file(office: FilingOffice, id: number, kind: Parameters<typeof compose>[2] = paper) {
  const line = await lineOf(office, ofResolution(id), kind);
  const { id: kept, revision } = line.id === null ? await compose(office, ofResolution(id), kind) : line;
  const job = await office.run('documents.issueRecordPaper', { id: kept, number: null, expectedRevision: revision });
  if (job.state !== 'done') throw new Error(JSON.stringify(job.error));
  return job.value as IssuedPaper;
}

/** A new version of a paper on file, as 公文排版 makes it. */
async function change(office: FilingOffice, { id }: IssuedPaper, to: (was: OfficialDocument) => OfficialDocument) {
  const { document, settings } = await office.call('documents.getIssuedPaper', { id });
  return office.issue({ document: to(document as OfficialDocument), settings, replaces: id });
}
const withNote = (document: OfficialDocument): OfficialDocument => ({
  ...document,
  supplementaryNote: '（会议文件一）',
});
const withLastClause = (document: OfficialDocument): OfficialDocument => ({
  ...document,
  blocks: document.blocks.map((block, index) =>
    index === document.blocks.length - 1 ? { role: 'paragraph', text: '二、任何单位和个人不得侵占湿地。' } : block,
  ),
});

const withOtherClause = (document: OfficialDocument): OfficialDocument => ({
  ...document,
  blocks: document.blocks.map((block, index) =>
    index === 1 ? { role: 'paragraph', text: '二、任何单位和个人不得侵占湿地。' } : block,
  ),
});

async function previewOf(office: FilingOffice, id: number, kind: Parameters<typeof compose>[2] = paper) {
  const { document } = await office.call('documents.previewRecordPaper', { owner: ofResolution(id), paper: kind });
  return { document, text: writeText(document as OfficialDocument) };
}
const frozen = async (office: FilingOffice, { id }: IssuedPaper) =>
  (await office.call('documents.getIssuedPaper', { id })).document;
async function rewrite(
  office: FilingOffice,
  id: number,
  first: string,
  second = '二、任何单位不得侵占湿地。',
): Promise<void> {
  const { revision } = await office.call('resolutions.getResolution', { id });
  const document = aText(aTitle, first, second);
  await office.call('resolutions.saveText', { id, document, expectedRevision: revision });
}

describe.each(drivers)('over %s', (_name, driver) => {
  async function drafted() {
    const office = await openFilingOffice({ driver });
    const { id } = await office.call('resolutions.addResolution', aMatter());
    return { office, id, first: await file(office, id) };
  }
  const line = (office: FilingOffice, id: number) => lineOf(office, ofResolution(id), paper);

  test('the line says that this paper alone was changed, and the preview shows how', async () => {
    const { office, id, first } = await drafted();
    expect((await line(office, id)).ownChanges).toBe(false);
    const second = await change(office, first, withLastClause);
    const { state, ownChanges, issued } = await line(office, id);
    expect([state, ownChanges, issued?.id]).toEqual(['current', true, second.id]);
    expect((await previewOf(office, id)).document).toEqual(await frozen(office, second));
  });

  test('the next version goes on from it', async () => {
    const { office, id, first } = await drafted();
    const second = await change(office, first, withLastClause);
    const third = await file(office, id);
    expect(third.version).toBe(3);
    expect(await frozen(office, third)).toEqual(await frozen(office, second));
  });

  test('taken back, the paper is again as the record gives it', async () => {
    const { office, id, first } = await drafted();
    await change(office, first, withLastClause);
    await compose(office, ofResolution(id), paper);
    expect((await line(office, id)).ownChanges).toBe(false);
    expect((await previewOf(office, id)).document).toEqual(await frozen(office, first));
  });

  test('a version put on file again as it was is no change of this paper alone', async () => {
    const { office, id, first } = await drafted();
    await change(office, first, (document) => document);
    expect((await line(office, id)).ownChanges).toBe(false);
  });

  test('the record goes on, and both changes are in the paper', async () => {
    const { office, id, first } = await drafted();
    await change(office, first, withLastClause);
    await rewrite(office, id, '一、市人民政府应当在2028年6月底前完成湿地勘界。');
    const { text } = await previewOf(office, id);
    expect(text).toContain('2028年6月');
    expect(text).toContain('单位和个人');
  });

  test('what the record’s paper had gone on to before is not taken back by it', async () => {
    const { office, id, first } = await drafted();
    await rewrite(office, id, '一、市人民政府应当在2028年6月底前完成湿地勘界。');
    await compose(office, ofResolution(id), paper);
    await change(office, first, withLastClause);
    const { text } = await previewOf(office, id);
    expect(text).toContain('2028年6月');
    expect(text).toContain('单位和个人');
  });

  test('the same words changed in both: the paper says what the record does, and its line tells both', async () => {
    const { office, id, first } = await drafted();
    const clause = '一、市人民政府应当在2028年6月底前完成湿地勘界。';
    await rewrite(office, id, clause, '二、任何单位和公民不得侵占湿地。');
    await compose(office, ofResolution(id), paper);
    expect((await line(office, id)).overruled).toEqual([]);
    await change(office, first, withOtherClause);
    expect((await previewOf(office, id)).text).toContain('单位和公民');
    const overruled = [
      {
        path: expect.stringContaining('blocks/') as string,
        record: '二、任何单位和公民不得侵占湿地。',
        paper: '二、任何单位和个人不得侵占湿地。',
      },
    ];
    expect((await line(office, id)).overruled).toEqual(overruled);
    // Composing anew does not settle it; words put in by hand, or a version of the record on file, do.
    await rewrite(office, id, '一、市人民政府应当在2029年6月底前完成湿地勘界。', '二、任何单位和公民不得侵占湿地。');
    await compose(office, ofResolution(id), paper);
    expect((await line(office, id)).overruled).toEqual(overruled);
    await file(office, id);
    await rewrite(office, id, clause, '二、任何单位和居民不得侵占湿地。');
    await compose(office, ofResolution(id), paper);
    expect((await line(office, id)).overruled).toEqual([]);
  });

  test('what was changed here before stays beside it', async () => {
    const { office, id } = await drafted();
    const { document } = await previewOf(office, id);
    await compose(office, ofResolution(id), paper, { own: withNote(document as OfficialDocument) });
    await change(office, await file(office, id), withLastClause);
    const after = await previewOf(office, id);
    expect(after.document.supplementaryNote).toBe('（会议文件一）');
    expect(after.text).toContain('单位和个人');
  });

  test('a number alone is no change', async () => {
    const office = await openFilingOffice({ driver });
    const { id } = await passed(office);
    const owner = ofResolution(id);
    await sign(office, (await compose(office, owner, 'circular')).id);
    const { id: kept, revision } = await compose(office, owner, 'circular');
    const job = await office.run('documents.issueRecordPaper', {
      ...{ id: kept, number: inSeries(1), expectedRevision: revision },
    });
    const first = job.value as IssuedPaper;
    const second = await change(office, first, (document) => document);
    expect((await lineOf(office, owner, 'circular')).ownChanges).toBe(false);
    await change(office, second, withNote);
    expect((await lineOf(office, owner, 'circular')).ownChanges).toBe(true);
    expect((await previewOf(office, id, 'circular')).document.documentNumber).toBe(first.documentNumber);
  });

  test('a version that was given up leaves the paper as it was', async () => {
    let fails = false;
    const office: FilingOffice = await openFilingOffice({
      driver,
      ports: {
        heavyWork: workInProcess({
          before: () => {
            if (fails) throw new Error('no memory left');
          },
        }),
      },
    });
    const { id } = await office.call('resolutions.addResolution', aMatter());
    const first = await file(office, id);
    fails = true;
    await expect(change(office, first, withLastClause)).rejects.toThrow();
    const { ownChanges, issued } = await line(office, id);
    expect([ownChanges, issued?.id]).toEqual([false, first.id]);
  });

  test('a note on the copies does not keep what was prepared from becoming effective', async () => {
    const office = await openFilingOffice({ driver });
    const { id, session } = await toVoteText(office);
    const kind = 'resolution-passed';
    await change(office, await file(office, id, kind), withNote);
    await office.call('meetings.recordVote', aVote(session, id));
    await enter(office, id, 'passed', '2026-04-29', session);
    const { papers } = await office.call('documents.settlePrepared', { resolution: id, effective: true });
    expect(papers.map(({ outcome }) => outcome)).toEqual(['effective']);
    expect((await previewOf(office, id, kind)).document.supplementaryNote).toBe('（会议文件一）');
  });
});
