/** 修改稿: given out, changed elsewhere, come back, decided on change by change, over both drivers. */
import { describe, expect, test } from 'vitest';
import { TaskFailed, type HeavyWork } from '@core/application/ports';
import type { InputOf } from '@core/contract/contract';
import type { OfficialDocument } from '@core/official-document/model';
import { taskError } from '@core/platform/worker/protocol';
import type { Driver } from '@core/storage/driver/database';
import { compose, lineOf, ofResolution } from '../../support/paper-cases';
import { aMatter, aTitle, enter, aSession, aVote } from '../../support/resolution-cases';
import { changed, givenLines, givenOut, handIn, wordFileOf } from '../../support/returned-cases';
import { drivers } from '../../support/drivers';
import { openTestOffice, type TestOffice } from '../../support/test-office';
import { recordsOf } from '../../support/written-records';
import { openFilingOffice, workInProcess } from '../documents/filing-office';

const second = '市人民政府应当在2027年12月底前完成湿地勘界，并向社会公布湿地名录。';
const third = '任何单位和个人不得侵占、破坏湿地，不得擅自改变湿地用途。';
const added = '违反本决定的，依照有关法律法规处理。';

/** What a task throws comes out of the worker as TaskFailed. */
const asInWorker = (work: HeavyWork): HeavyWork => ({
  ...work,
  run: (name, input, options) =>
    work.run(name, input, options).catch((error: unknown) => {
      throw new TaskFailed(taskError(error));
    }),
});
const open = (driver: Driver): Promise<TestOffice> =>
  openTestOffice({ driver, shell: 'cli', ports: { heavyWork: asInWorker(workInProcess()) } });
const textOf = async (office: TestOffice, id: number): Promise<string[]> =>
  (await office.call('resolutions.getResolution', { id })).document.blocks.map((block) =>
    'text' in block ? block.text : '',
  );
const revisionOf = async (office: TestOffice, id: number): Promise<number> =>
  (await office.call('resolutions.getResolution', { id })).revision;

type Decision = InputOf<'resolutions.decideReturnedFile'>['decisions'][number];
async function decide(
  office: TestOffice,
  { id, file }: { id: number; file: number },
  decisions: [number, Decision['as'], boolean?][],
  paper: InputOf<'resolutions.decideReturnedFile'>['paper'] = null,
) {
  const { revision } = await office.call('resolutions.getReturnedFile', { id: file });
  return office.application.dispatch({
    method: 'resolutions.decideReturnedFile',
    input: {
      ...{ id: file, expectedRevision: revision, resolutionRevision: await revisionOf(office, id), paper },
      decisions: decisions.map(([change, as, force = false]) => ({ change, as, force })),
    },
  });
}
const valueOf = (result: Awaited<ReturnType<typeof decide>>) => {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value as {
    taken: number;
    conflicts: { change: number; now: string | null; returned: string | null }[];
    wordings: { line: number; text: string }[];
  };
};
const ruleOf = (result: Awaited<ReturnType<typeof decide>>): string =>
  result.ok ? 'ok' : (result.error.rule ?? result.error.code);

/** A text given out that came back with these paragraphs said otherwise. */
async function returned(office: TestOffice, lines: Record<number, string | null>) {
  const matter = await givenOut(office);
  const answer = await handIn(
    office,
    { resolution: matter.id, given: matter.given },
    await wordFileOf(changed(matter.document, lines)),
  );
  if (!answer.ok) throw new Error(JSON.stringify(answer.error));
  return { ...matter, file: answer.value.id! };
}

describe.each(drivers)('returned files over %s', (_name, driver) => {
  test('a text given out is a version that says to whom', async () => {
    const office = await open(driver);
    const { id } = await givenOut(office);
    const { versions } = await office.call('resolutions.getResolution', { id });
    expect(versions).toMatchObject([{ version: 1, reason: 'given-out', label: '发出：市人民政府' }]);
  });

  test('a file is kept with its changes, each with its place and nothing decided', async () => {
    const office = await open(driver);
    const { id, file } = await returned(office, { 1: second, 3: null });
    const { files } = await office.call('resolutions.listReturnedFiles', { resolution: id });
    expect(files).toMatchObject([
      {
        id: file,
        fileName: '修改稿.docx',
        givenName: '第1稿',
        returnedBy: '何知秋',
        state: 'open',
        changes: 2,
        undecided: 2,
      },
    ]);
    const { list } = await office.call('resolutions.getReturnedFile', { id: file });
    expect(list.map(({ kind, place, decision, wording }) => [kind, place, decision, wording])).toEqual([
      ['changed', '正文第2段', 'open', null],
      ['removed', '正文第4段', 'open', null],
    ]);
    expect(list[0]!.pieces.filter(({ kind }) => kind !== 'same')).toEqual([
      { kind: 'removed', text: expect.stringContaining('6月') as string },
      { kind: 'added', text: expect.stringContaining('12月') as string },
    ]);
  });

  test('the bytes are kept as they came', async () => {
    const office = await open(driver);
    const { document, file } = await returned(office, { 1: second });
    const answer = await office.application.dispatch({ method: 'resolutions.exportReturnedFile', input: { id: file } });
    expect(answer).toMatchObject({
      ok: true,
      value: { fileName: '修改稿.docx', mediaType: 'application/octet-stream' },
    });
    const { bytes } = (answer as unknown as { value: { bytes: Uint8Array } }).value;
    expect(Buffer.compare(bytes, await wordFileOf(changed(document, { 1: second })))).toBe(0);
  });

  test('a change is put into the text as it is now, and what was written since stays', async () => {
    const office = await open(driver);
    const { id, file, document } = await returned(office, { 1: second });
    await office.call('resolutions.saveText', {
      id,
      document: changed(document, { 2: third }),
      expectedRevision: await revisionOf(office, id),
    });
    expect(valueOf(await decide(office, { id, file }, [[0, 'record']]))).toMatchObject({ taken: 1, conflicts: [] });
    expect(await textOf(office, id)).toEqual([givenLines[0], second, third, givenLines[3]]);
    const { versions } = await office.call('resolutions.getResolution', { id });
    expect(versions.map(({ reason }) => reason)).toEqual(['returned', 'demand', 'given-out']);
    expect(await office.call('resolutions.listReturnedFiles', { resolution: id })).toMatchObject({
      files: [{ state: 'settled', undecided: 0 }],
    });
  });

  test('what touches a later change stays open and is told; forced, the words of the file stand', async () => {
    const office = await open(driver);
    const { id, file, document } = await returned(office, { 1: second, 2: third });
    const own = '市人民政府应当在2028年6月底前完成湿地勘界，并向社会公布湿地名录。';
    await office.call('resolutions.saveText', {
      id,
      document: changed(document, { 1: own.replace('2028年6月', '2027年9月') }),
      expectedRevision: await revisionOf(office, id),
    });
    const answer = valueOf(
      await decide(office, { id, file }, [
        [0, 'record'],
        [1, 'record'],
      ]),
    );
    expect(answer.taken).toBe(1);
    expect(answer.conflicts).toMatchObject([
      { change: 0, now: expect.stringContaining('9月') as string, returned: second },
    ]);
    expect((await textOf(office, id))[2]).toBe(third);
    expect(
      (await office.call('resolutions.getReturnedFile', { id: file })).list.map(({ decision }) => decision),
    ).toEqual(['open', 'record']);
    expect(valueOf(await decide(office, { id, file }, [[0, 'record', true]]))).toMatchObject({
      taken: 1,
      conflicts: [],
    });
    expect(await textOf(office, id)).toEqual([givenLines[0], second, third, givenLines[3]]);
  });

  test('a change for one paper alone leaves the text, and stands when the paper is composed anew', async () => {
    const office = await open(driver);
    const { id, file, document } = await returned(office, { 1: second });
    const owner = ofResolution(id);
    const paper = { owner, paper: 'resolution-draft' as const, expectedRevision: null };
    valueOf(await decide(office, { id, file }, [[0, 'paper']], paper));
    expect((await textOf(office, id))[1]).toBe(givenLines[1]);
    expect(await office.call('resolutions.getReturnedFile', { id: file })).toMatchObject({
      list: [{ decision: 'paper', paper: '决定（草案）' }],
    });
    await office.call('resolutions.saveText', {
      id,
      document: changed(document, { 2: third }),
      expectedRevision: await revisionOf(office, id),
    });
    const merged = await office.call('documents.previewRecordPaper', { owner, paper: 'resolution-draft' });
    const said = JSON.stringify(merged.document);
    expect(said).toContain('2027年12月底');
    expect(said).toContain('侵占、破坏');
    await compose(office, owner, 'resolution-draft', { own: merged.document });
    expect(await lineOf(office, owner, 'resolution-draft')).toMatchObject({ state: 'current', ownChanges: true });
  });

  test('a paper given out: the text around it is wording, the text in it goes into the record', async () => {
    const office = await open(driver);
    const { id } = await office.call('resolutions.addResolution', aMatter(aTitle, ...givenLines));
    const { id: recordPaper } = await compose(office, ofResolution(id), 'resolution-draft');
    const { document } = await office.call('documents.previewRecordPaper', {
      owner: ofResolution(id),
      paper: 'resolution-draft',
    });
    const title = `${aTitle}（草案修改稿）`;
    const file = changed(document as OfficialDocument, { 1: second });
    const answer = await handIn(
      office,
      { resolution: id, given: { kind: 'paper', recordPaper } },
      await wordFileOf({ ...file, title: { text: title, lines: [title] } }),
    );
    if (!answer.ok) throw new Error(JSON.stringify(answer.error));
    const returnedId = answer.value.id!;
    const { list, givenName } = await office.call('resolutions.getReturnedFile', { id: returnedId });
    expect(givenName).toBe('决定（草案）');
    expect(list.map(({ place, wording }) => [place, wording?.text ?? null])).toEqual([
      ['标题', '标题：{标题}（草案）'],
      ['正文第2段', null],
    ]);
    expect(ruleOf(await decide(office, { id, file: returnedId }, [[1, 'template']]))).toBe('not-from-wording');
    const done = valueOf(
      await decide(office, { id, file: returnedId }, [
        [0, 'template'],
        [1, 'record'],
      ]),
    );
    expect(done).toMatchObject({ taken: 1, wordings: [{ line: 1, text: '标题：{标题}（草案）' }] });
    expect(await textOf(office, id)).toEqual([givenLines[0], second, givenLines[2], givenLines[3]]);
    const { title: kept } = await office.call('resolutions.getResolution', { id });
    expect(kept).toBe(aTitle);
  });

  test('a paper on file is compared with as it was put there, whatever it says today', async () => {
    const office = await openFilingOffice({ driver, ports: { heavyWork: asInWorker(workInProcess()) } });
    const { id } = await office.call('resolutions.addResolution', aMatter(aTitle, ...givenLines));
    const owner = ofResolution(id);
    const { id: recordPaper, revision } = await compose(office, owner, 'resolution-draft');
    const { document } = await office.call('documents.previewRecordPaper', { owner, paper: 'resolution-draft' });
    const job = await office.run('documents.issueRecordPaper', {
      ...{ id: recordPaper, number: null, expectedRevision: revision },
    });
    expect(job.state).toBe('done');
    await compose(office, owner, 'resolution-draft', {
      own: changed(document as OfficialDocument, { 0: '另一句话。' }),
    });
    const file = await wordFileOf(changed(document as OfficialDocument, { 1: second }));
    const answer = await handIn(office, { resolution: id, given: { kind: 'paper', recordPaper } }, file);
    expect(answer).toMatchObject({ ok: true, value: { changes: 1 } });
    const { list } = await office.call('resolutions.getReturnedFile', { id: 1 });
    expect(list.map(({ place }) => place)).toEqual(['正文第2段']);
    // Into the paper that says something else by now: both stand.
    const line = await lineOf(office, owner, 'resolution-draft');
    const paper = { owner, paper: 'resolution-draft' as const, expectedRevision: line.revision };
    expect(valueOf(await decide(office, { id, file: 1 }, [[0, 'paper']], paper))).toMatchObject({ taken: 1 });
    const now = JSON.stringify(
      (await office.call('documents.previewRecordPaper', { owner, paper: 'resolution-draft' })).document,
    );
    expect(now).toContain('另一句话。');
    expect(now).toContain('2027年12月底');
  });

  test('what papers print around a bare text is no change of it', async () => {
    const office = await open(driver);
    const { id, given } = await givenOut(office);
    const { document } = await office.call('documents.previewRecordPaper', {
      owner: ofResolution(id),
      paper: 'resolution-draft',
    });
    const answer = await handIn(office, { resolution: id, given }, await wordFileOf(document as OfficialDocument));
    expect(answer).toMatchObject({ ok: true, value: { changes: 0 } });
    expect(await office.call('resolutions.listReturnedFiles', { resolution: id })).toMatchObject({
      files: [{ state: 'settled', changes: 0 }],
    });
  });

  test('after the vote nothing goes into the text, with the reason; one paper alone can say it', async () => {
    const office = await open(driver);
    const { id, file } = await returned(office, { 1: second });
    const { id: session } = await office.call('meetings.addMeeting', aSession);
    await enter(office, id, 'submitted', '2026-04-20', session);
    await enter(office, id, 'vote-text', '2026-04-28', session);
    await office.call('meetings.recordVote', aVote(session, id));
    expect(ruleOf(await decide(office, { id, file }, [[0, 'record']]))).toBe('text-locked');
    const paper = { owner: ofResolution(id), paper: 'resolution-vote-text' as const, expectedRevision: null };
    expect(ruleOf(await decide(office, { id, file }, [[0, 'paper']], paper))).toBe('ok');
    expect((await textOf(office, id))[1]).toBe(givenLines[1]);
  });

  test('what was taken is not decided otherwise, and what was dropped is', async () => {
    const office = await open(driver);
    const { id, file } = await returned(office, { 1: second, 2: third });
    valueOf(
      await decide(office, { id, file }, [
        [0, 'record'],
        [1, 'drop'],
      ]),
    );
    expect(ruleOf(await decide(office, { id, file }, [[0, 'drop']]))).toBe('taken-already');
    expect(ruleOf(await decide(office, { id, file }, [[9, 'drop']]))).toBe('change-known');
    expect(ruleOf(await decide(office, { id, file }, [[1, 'paper']]))).toBe('paper-to-name');
    expect(ruleOf(await decide(office, { id, file }, [[1, 'open']]))).toBe('ok');
    valueOf(await decide(office, { id, file }, [[1, 'record']]));
    expect((await textOf(office, id))[2]).toBe(third);
  });

  test('an old revision of the file or of the text is refused', async () => {
    const office = await open(driver);
    const { id, file } = await returned(office, { 1: second });
    const input = { id: file, decisions: [{ change: 0, as: 'record', force: false }], paper: null };
    const now = await revisionOf(office, id);
    const code = (more: object) => office.codeOf('resolutions.decideReturnedFile', { ...input, ...more });
    expect(await code({ expectedRevision: 7, resolutionRevision: now })).toBe('STALE_REVISION');
    expect(await code({ expectedRevision: 1, resolutionRevision: now + 1 })).toBe('STALE_REVISION');
    expect(await textOf(office, id)).toEqual(givenLines);
  });

  test('another paper is asked about before it is kept, and the same file is kept once', async () => {
    const office = await open(driver);
    const { id, given, document } = await givenOut(office);
    const other = changed(document, { 0: added, 1: '会议号召全市人民珍惜粮食。', 2: null, 3: null });
    const title = '关于节约粮食的倡议';
    const bytes = await wordFileOf({ ...other, title: { text: title, lines: [title] } });
    const before = recordsOf(office.database());
    expect(await handIn(office, { resolution: id, given }, bytes)).toMatchObject({ ok: true, value: { id: null } });
    expect(recordsOf(office.database())).toEqual(before);
    expect(await handIn(office, { resolution: id, given, anyway: true }, bytes)).toMatchObject({ ok: true });
    expect(await handIn(office, { resolution: id, given, anyway: true }, bytes)).toMatchObject({
      ok: false,
      error: { code: 'RULE_VIOLATED', rule: 'returned-file-known' },
    });
  });

  test('a version of another matter is not compared with', async () => {
    const office = await open(driver);
    const { given, document } = await givenOut(office);
    const { id } = await office.call('resolutions.addResolution', aMatter('关于节约粮食的决定'));
    expect(await handIn(office, { resolution: id, given }, await wordFileOf(document))).toMatchObject({
      ok: false,
      error: { rule: 'given-out-of-matter' },
    });
  });

  test.each([
    ['nothing', new Uint8Array()],
    ['a cut Word file', new Uint8Array([0x50, 0x4b, 3, 4, 20, 0, 0, 0, 8, 0, 1, 2, 3])],
    ['bytes of no kind', Uint8Array.from({ length: 4000 }, (_, at) => (at * 197) % 256)],
  ])('a hostile file is refused and leaves nothing: %s', async (_what, bytes) => {
    const office = await open(driver);
    const { id, given } = await givenOut(office);
    const before = recordsOf(office.database());
    const answer = await handIn(office, { resolution: id, given }, bytes, '修改稿.docx');
    expect(answer).toMatchObject({ ok: false, error: { code: 'IMPORT_REFUSED' } });
    expect(recordsOf(office.database())).toEqual(before);
    expect(office.database().prepare('SELECT count(*) AS n FROM stored_file').get()).toEqual({ n: 0 });
  });

  test('a reading that hangs is stopped and leaves nothing', async () => {
    const heavyWork = { run: () => Promise.reject(new Error('worker gone')), close: async () => undefined };
    const office = await openTestOffice({ driver, shell: 'cli', ports: { heavyWork } });
    const { id, given } = await givenOut(office);
    const answer = await handIn(office, { resolution: id, given }, new Uint8Array([1]));
    expect(answer).toMatchObject({ ok: false, error: { code: 'INTERNAL' } });
    expect((await office.call('resolutions.listReturnedFiles', { resolution: id })).files).toEqual([]);
  });

  test('reading one in is taken back, and again; a text compared with is not', async () => {
    const office = await open(driver);
    const matter = await givenOut(office);
    const before = recordsOf(office.database());
    await handIn(
      office,
      { resolution: matter.id, given: matter.given },
      await wordFileOf(changed(matter.document, { 1: second })),
    );
    const after = recordsOf(office.database());
    const page = { before: null, limit: 2, search: '', record: null };
    const { changeSets } = await office.call('system.listChangeSets', page);
    expect(changeSets[0]).toMatchObject({ label: '读入修改稿：修改稿.docx', undoable: true });
    expect(await office.codeOf('system.undoChangeSet', { id: changeSets[1]!.id })).toBe('REFERENCED');
    await office.call('system.undoChangeSet', { id: changeSets[0]!.id });
    expect(recordsOf(office.database())).toEqual(before);
    const { changeSets: last } = await office.call('system.listChangeSets', page);
    await office.call('system.undoChangeSet', { id: last[0]!.id });
    expect(recordsOf(office.database())).toEqual(after);
    const { files } = await office.call('resolutions.listReturnedFiles', { resolution: matter.id });
    const [file] = files;
    expect(
      await office.application.dispatch({ method: 'resolutions.exportReturnedFile', input: { id: file!.id } }),
    ).toMatchObject({ ok: true });
    await office.call('resolutions.removeReturnedFile', { id: file!.id, expectedRevision: file!.revision });
    expect(await office.codeOf('resolutions.getReturnedFile', { id: file!.id })).toBe('NOT_FOUND');
  });
});
