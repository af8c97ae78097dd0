/** 结尾 in a returned bare text: printed by the record, changed in Word, taken into the record's closing. */
import { describe, expect, test } from 'vitest';
import { TaskFailed, type HeavyWork } from '@core/application/ports';
import type { InputOf, OutputOf } from '@core/contract/contract';
import type { OfficialDocument } from '@core/official-document/model';
import { taskError } from '@core/platform/worker/protocol';
import type { Driver } from '@core/storage/driver/database';
import { ofResolution } from '../../support/paper-cases';
import { changed, givenLines, givenOut, handIn, wordFileOf } from '../../support/returned-cases';
import { drivers } from '../../support/drivers';
import { aSession, aVote, enter } from '../../support/resolution-cases';
import { openTestOffice, type TestOffice } from '../../support/test-office';
import { recordsOf } from '../../support/written-records';
import { workInProcess } from '../documents/filing-office';

const second = '市人民政府应当在2027年12月底前完成湿地勘界，并向社会公布湿地名录。';
const own = '本决定自公布之日起施行。';

const asInWorker = (work: HeavyWork): HeavyWork => ({
  ...work,
  run: (name, input, options) =>
    work.run(name, input, options).catch((error: unknown) => {
      throw new TaskFailed(taskError(error));
    }),
});
const open = (driver: Driver): Promise<TestOffice> =>
  openTestOffice({ driver, shell: 'cli', ports: { heavyWork: asInWorker(workInProcess()) } });

/** The draft as it is printed, with its closing, came back with another one and these paragraphs said otherwise. */
async function returnedWith(office: TestOffice, closing: string, lines: Record<number, string | null> = {}) {
  const { id, given } = await givenOut(office);
  const owner = ofResolution(id);
  const { document } = await office.call('documents.previewRecordPaper', { owner, paper: 'resolution-draft' });
  const printed = document as OfficialDocument;
  const last = printed.blocks.length - 1;
  expect(printed.blocks[last]).toMatchObject({ text: own });
  const answer = await handIn(
    office,
    { resolution: id, given },
    await wordFileOf(changed(printed, { ...lines, [last]: closing })),
  );
  if (!answer.ok) throw new Error(JSON.stringify(answer.error));
  return { id, file: answer.value.id! };
}
type Decision = InputOf<'resolutions.decideReturnedFile'>['decisions'][number];
async function decide(
  office: TestOffice,
  { id, file }: { id: number; file: number },
  decisions: [number, Decision['as'], boolean?][],
  paper: InputOf<'resolutions.decideReturnedFile'>['paper'] = null,
) {
  const { revision } = await office.call('resolutions.getReturnedFile', { id: file });
  const { revision: resolutionRevision } = await office.call('resolutions.getResolution', { id });
  const answer = await office.application.dispatch({
    method: 'resolutions.decideReturnedFile',
    input: {
      ...{ id: file, expectedRevision: revision, resolutionRevision, paper },
      decisions: decisions.map(([change, as, force = false]) => ({ change, as, force })),
    },
  });
  return answer as
    | { ok: true; value: OutputOf<'resolutions.decideReturnedFile'> }
    | { ok: false; error: { rule?: string; message: string } };
}
const closingOf = async (office: TestOffice, id: number) =>
  (await office.call('resolutions.getResolution', { id })).closing;
const textOf = async (office: TestOffice, id: number): Promise<string[]> =>
  (await office.call('resolutions.getResolution', { id })).document.blocks.map((block) =>
    'text' in block ? block.text : '',
  );
/** The sentences of a paper as it is composed now. */
const printedText = async (office: TestOffice, id: number): Promise<string> => {
  const owner = ofResolution(id);
  const { document } = await office.call('documents.previewRecordPaper', { owner, paper: 'resolution-draft' });
  return JSON.stringify(document.blocks);
};

describe.each(drivers)('the closing of a returned text over %s', (_name, driver) => {
  test('another closing is a change of the closing, not a paragraph more', async () => {
    const office = await open(driver);
    const { file } = await returnedWith(office, '本决定自2027年1月1日起施行。', { 1: second });
    const { list } = await office.call('resolutions.getReturnedFile', { id: file });
    expect(list.map(({ kind, place }) => [kind, place])).toEqual([
      ['changed', '正文第2段'],
      ['changed', '结尾'],
    ]);
    const said = (kind: string) =>
      list[1]!.pieces.flatMap((piece) => (piece.kind === kind ? [] : [piece.text])).join('');
    expect([said('added'), said('removed')]).toEqual([own, '本决定自2027年1月1日起施行。']);
  });

  test('taken into the record, the closing is another one and the text says nothing of it', async () => {
    const office = await open(driver);
    const whole = '本决定自2027年1月1日起施行。《云岭市湿地保护暂行规定》同时废止。';
    const { id, file } = await returnedWith(office, whole, { 1: second });
    const before = recordsOf(office.database());
    expect(
      await decide(office, { id, file }, [
        [0, 'record'],
        [1, 'record'],
      ]),
    ).toMatchObject({ ok: true, value: { taken: 2, conflicts: [] } });
    expect(await closingOf(office, id)).toEqual({
      form: 'paragraph',
      effect: { from: 'day', day: '2027-01-01' },
      repeals: ['云岭市湿地保护暂行规定'],
    });
    expect(await textOf(office, id)).toEqual([givenLines[0], second, givenLines[2], givenLines[3]]);
    expect((await printedText(office, id)).match(/起施行/gu)).toHaveLength(1);
    const page = { before: null, limit: 1, search: '', record: null };
    const { changeSets } = await office.call('system.listChangeSets', page);
    await office.call('system.undoChangeSet', { id: changeSets[0]!.id });
    expect(recordsOf(office.database())).toEqual(before);
  });

  test('the closing alone, and the rest of the file alone', async () => {
    const office = await open(driver);
    const { id, file } = await returnedWith(office, '本决定自通过之日起施行。', { 1: second });
    expect(await decide(office, { id, file }, [[0, 'record']])).toMatchObject({ ok: true, value: { taken: 1 } });
    expect((await closingOf(office, id)).effect).toEqual({ from: 'publication' });
    expect(await textOf(office, id)).toEqual([givenLines[0], second, givenLines[2], givenLines[3]]);
    expect(await decide(office, { id, file }, [[1, 'record']])).toMatchObject({ ok: true, value: { taken: 1 } });
    expect((await closingOf(office, id)).effect).toEqual({ from: 'passing' });
    expect((await textOf(office, id))[1]).toBe(second);
  });

  test.each([
    '本决定由市人民政府负责解释，自2027年1月1日起施行。',
    '本决定自2027年2月30日起施行。',
    '本决定自公布之日起实施。',
  ])('a closing the record cannot say is refused with words, and stays open: %s', async (words) => {
    const office = await open(driver);
    const { id, file } = await returnedWith(office, words);
    const { list } = await office.call('resolutions.getReturnedFile', { id: file });
    expect(list.map(({ place }) => place)).toEqual(['结尾']);
    const answer = await decide(office, { id, file }, [[0, 'record']]);
    expect(answer).toMatchObject({ ok: false, error: { rule: 'closing-not-understood' } });
    expect((await closingOf(office, id)).effect).toEqual({ from: 'publication' });
  });

  test('in one paper alone it is said as the file has it', async () => {
    const office = await open(driver);
    const words = '本决定由市人民政府负责解释，自2027年1月1日起施行。';
    const { id, file } = await returnedWith(office, words);
    const paper = { owner: ofResolution(id), paper: 'resolution-draft' as const, expectedRevision: null };
    expect(await decide(office, { id, file }, [[0, 'paper']], paper)).toMatchObject({ ok: true, value: { taken: 1 } });
    expect(await printedText(office, id)).toContain(words);
    expect((await printedText(office, id)).match(/起施行/gu)).toHaveLength(1);
    expect((await closingOf(office, id)).effect).toEqual({ from: 'publication' });
  });

  test('a closing that was changed in the record since is a conflict, and forced it is as the file has it', async () => {
    const office = await open(driver);
    const { id, file } = await returnedWith(office, '本决定自2027年1月1日起施行。');
    const { revision } = await office.call('resolutions.getResolution', { id });
    const record = await office.call('resolutions.getResolution', { id });
    const { kind, title, bodyKind, term, proposer, sourceMotion, sourceNumber, sourceOn } = record;
    const { meeting, noteActs, remark } = record;
    await office.call('resolutions.updateResolution', {
      ...{ kind, title, bodyKind, term, proposer, sourceMotion, sourceNumber, sourceOn, meeting, noteActs, remark },
      closing: { form: 'paragraph', effect: { from: 'passing' }, repeals: [] },
      ...{ id, expectedRevision: revision },
    });
    expect(await decide(office, { id, file }, [[0, 'record']])).toMatchObject({
      ok: true,
      value: {
        taken: 0,
        conflicts: [
          { change: 0, given: own, now: '本决定自通过之日起施行。', returned: '本决定自2027年1月1日起施行。' },
        ],
      },
    });
    expect((await closingOf(office, id)).effect).toEqual({ from: 'passing' });
    expect(await decide(office, { id, file }, [[0, 'record', true]])).toMatchObject({ ok: true, value: { taken: 1 } });
    expect((await closingOf(office, id)).effect).toEqual({ from: 'day', day: '2027-01-01' });
  });

  test('after the vote the closing stands as it was voted on', async () => {
    const office = await open(driver);
    const { id, file } = await returnedWith(office, '本决定自2027年1月1日起施行。');
    const { id: session } = await office.call('meetings.addMeeting', aSession);
    await enter(office, id, 'submitted', '2026-04-20', session);
    await enter(office, id, 'vote-text', '2026-04-28', session);
    await office.call('meetings.recordVote', aVote(session, id));
    expect(await decide(office, { id, file }, [[0, 'record']])).toMatchObject({
      ok: false,
      error: { rule: 'text-locked' },
    });
  });

  test('a paragraph more at the end that is no closing is a paragraph more', async () => {
    const office = await open(driver);
    const { file } = await returnedWith(office, '违反本决定的，依照有关法律法规处理。');
    const { list } = await office.call('resolutions.getReturnedFile', { id: file });
    expect(list.map(({ kind, place }) => [kind, place])).toEqual([['added', '正文第5段']]);
  });
});
