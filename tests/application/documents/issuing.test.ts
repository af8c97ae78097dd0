import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import type { Driver } from '@core/storage/driver/database';
import { SqliteFailure } from '@core/storage/driver/sqlite-failure';
import { folderLayout } from '@core/storage/folder-layout';
import { ContentFiles, hashOf, pathOfContent } from '@core/storage/files';
import { drivers } from '../../support/drivers';
import { temporaryFolder } from '../../support/temporary-folder';
import { notice, openFilingOffice, paperOf, until, workInProcess, type FilingOffice } from './filing-office';

const title = '关于召开常委会会议的通知';
const number = { series: 'committee', year: 2026, serial: 1 };
const id = '0b1c2d3e-4f50-4617-8283-94a5b6c7d8e9';

/** Files in 文件, with forward slashes. */
const filesOf = (folder: string): string[] => {
  const { papers } = folderLayout(folder);
  if (!existsSync(papers)) return [];
  return readdirSync(papers, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(papers.length + 1))
    .toSorted();
};
const bytesOf = (folder: string, path: string): Buffer => readFileSync(join(folder, path));
const settled = (office: FilingOffice) => until(async () => !(await isSettling(office)));
async function isSettling(office: FilingOffice): Promise<boolean> {
  // Issuing and settling take turns at the folder: a number taken by a frozen paper is either listed or free in the end.
  const { serial } = await office.call('documents.getNextNumber', { series: 'committee', year: 2026 });
  return serial !== (await office.papers()).length + 1;
}

/** Answers the draft as the window knows it. */
async function saveDraft(
  office: FilingOffice,
  expectedSavedAt: string | null = null,
): Promise<{ id: string; savedAt: string }> {
  const text = { title, excerpt: '', characters: 3, content: '{}' };
  return { id, ...(await office.call('documents.saveDraft', { id, expectedSavedAt, ...text })) };
}

describe.each(drivers)('over %s', (_name, driver) => {
  test('a paper on file lies in its year, is found by its words, keeps its bytes and takes its draft along', async () => {
    const office = await openFilingOffice({ driver });
    const draft = await saveDraft(office);
    const paper = await office.issue({ number, draft });
    expect(paper).toMatchObject({
      title,
      documentNumber: '云人常发〔2026〕1号',
      version: 1,
      state: 'issued',
      year: 2026,
      pages: 1,
      clerk: '周明远',
      path: `文件/2026/${title}.docx`,
    });
    const exported = await office.call('documents.exportIssuedPaper' as never, { id: paper.id } as never);
    const { bytes } = exported as { bytes: Uint8Array };
    expect(hashOf(bytes)).toBe(paper.hash);
    expect(hashOf(bytesOf(office.folder, paper.path))).toBe(paper.hash);
    expect(existsSync(pathOfContent(folderLayout(office.folder).files, paper.hash))).toBe(true);
    expect((await office.call('documents.listDrafts', { removed: false })).drafts).toEqual([]);
    for (const search of ['会议', '〔2026〕1号', 'DOCX', '召开 通知'])
      expect(await office.papers({ search })).toEqual([paper]);
    for (const search of ['决议', '2号', '…']) expect(await office.papers({ search })).toEqual([]);
    const { document } = await office.call('documents.getIssuedPaper', { id: paper.id });
    expect(document.documentNumber).toBe('云人常发〔2026〕1号');
  });

  test('putting on file stands in the history under the title, and is never taken back', async () => {
    const office = await openFilingOffice({ driver });
    await office.issue();
    const { changeSets } = await office.call('system.listChangeSets', {
      before: null,
      limit: 2,
      search: '',
      record: null,
    });
    expect(changeSets.map(({ label, undoable }) => [label, undoable])).toEqual([
      [`存档完成：${title}`, false],
      [`文件存档：${title}`, false],
    ]);
  });

  describe('cut off', () => {
    test.each([
      ['when it is frozen', 0, []],
      ['when it is rendered', 0, []],
      ['when its bytes are kept', 1, []],
      ['when its file is written', 1, [`2026/${title}.docx`]],
    ])(
      '%s, a paper is whole after the next opening, with the bytes it would have had',
      async (moment, contents, files) => {
        const { image, paper } = await cutOff(driver, moment);
        expect(await new ContentFiles(folderLayout(image).files).list()).toHaveLength(contents);
        expect(filesOf(image)).toEqual(files);
        const later = await openFilingOffice({ driver, folder: image, create: false });
        await until(async () => (await later.papers()).length === 1);
        const [found] = await later.papers();
        expect({ ...found, issuedAt: '' }).toEqual({ ...paper, issuedAt: '' });
        expect(hashOf(bytesOf(image, paper.path))).toBe(paper.hash);
        expect(filesOf(image)).toEqual([`2026/${title}.docx`]);
        expect((await later.call('documents.listDrafts', { removed: false })).drafts).toEqual([]);
        expect(await later.call('documents.getNextNumber', { series: 'committee', year: 2026 })).toMatchObject({
          serial: 2,
        });
      },
    );

    test('and not to be rendered any more, a paper is given up with a reason and its number is free', async () => {
      const { image } = await cutOff(driver, 'when it is frozen');
      const broken = workInProcess({
        before: () => {
          throw new (class extends Error {
            override name = 'ZodError';
          })('broken');
        },
      });
      const later = await openFilingOffice({ driver, folder: image, create: false, ports: { heavyWork: broken } });
      await settled(later);
      expect(await later.papers()).toEqual([]);
      expect((await later.call('documents.listDrafts', { removed: false })).drafts).toHaveLength(1);
      const history = { before: null, limit: 1, search: '存档未完成', record: null };
      expect((await later.call('system.listChangeSets', history)).changeSets).toHaveLength(1);
      expect((await later.call('system.listRemoved', { before: null, limit: 10 })).removed).toEqual([]);
    });

    test('while the next opening finishes it, its number is taken all the same', async () => {
      const { image } = await cutOff(driver, 'when it is frozen');
      let release = (): void => undefined;
      const slow = workInProcess({ before: () => new Promise<void>((resolve) => (release = resolve)) });
      const later = await openFilingOffice({ driver, folder: image, create: false, ports: { heavyWork: slow } });
      expect(await later.papers()).toEqual([]);
      expect(await later.call('documents.getNextNumber', { series: 'committee', year: 2026 })).toMatchObject({
        serial: 2,
      });
      release();
      await until(async () => (await later.papers()).length === 1);
    });
  });

  test('what another window wrote on in the draft is not in the paper, so it stays a draft', async () => {
    let minute = 0;
    let written = (): Promise<unknown> => Promise.resolve();
    const heavyWork = workInProcess({ before: async () => void (await written()) });
    const clock = { now: () => Date.UTC(2026, 0, 5, 1, minute++) };
    const office = await openFilingOffice({ driver, ports: { heavyWork, clock } });
    const drafts = async () => (await office.call('documents.listDrafts', { removed: false })).drafts.length;
    const first = await saveDraft(office);
    const before = await saveDraft(office, first.savedAt);
    await office.issue({ draft: first });
    expect(await drafts()).toBe(1);
    written = () => saveDraft(office, before.savedAt);
    await office.issue({ draft: before });
    expect(await drafts()).toBe(1);
    written = () => Promise.resolve();
    const [last] = (await office.call('documents.listDrafts', { removed: false })).drafts;
    await office.issue({ draft: { id, savedAt: last!.savedAt } });
    expect(await drafts()).toBe(0);
  });

  test('a paper that is cancelled while it is rendered leaves nothing behind, and its number is free', async () => {
    let reached = (): void => undefined;
    const rendering = new Promise<void>((resolve) => (reached = resolve));
    let go = (): void => undefined;
    const heavyWork = workInProcess({
      before: () => {
        reached();
        return new Promise<void>((resolve) => (go = resolve));
      },
    });
    const office = await openFilingOffice({ driver, ports: { heavyWork } });
    const draft = await saveDraft(office);
    const job = await office.start('documents.issuePaper', paperOf({ number, draft }));
    await rendering;
    await office.call('system.cancelJob', { id: job });
    go();
    expect(await office.ended(job)).toMatchObject({ state: 'cancelled' });
    expect(await office.papers()).toEqual([]);
    expect(filesOf(office.folder)).toEqual([]);
    expect((await office.call('documents.listDrafts', { removed: false })).drafts).toHaveLength(1);
    expect(await office.call('documents.getNextNumber', { series: 'committee', year: 2026 })).toMatchObject({
      serial: 1,
    });
    expect((await office.call('system.listRemoved', { before: null, limit: 10 })).removed).toEqual([]);
  });

  test('a folder that cannot be written stops a paper with the reason, and everything is as it was', async () => {
    const office = await openFilingOffice({ driver });
    mkdirSync(folderLayout(office.folder).papers);
    writeFileSync(join(folderLayout(office.folder).papers, '2026'), 'a file where the folder of the year would be');
    const job = await office.run('documents.issuePaper', paperOf({ number }));
    expect(job.state).toBe('failed');
    expect(await office.papers()).toEqual([]);
    expect(await office.call('documents.getNextNumber', { series: 'committee', year: 2026 })).toMatchObject({
      serial: 1,
    });
    rmSync(join(folderLayout(office.folder).papers, '2026'));
    expect((await office.issue({ number })).documentNumber).toBe('云人常发〔2026〕1号');
  });

  test('a disk that fills up in between stops a paper; when there is room again its number is free', async () => {
    let full = false;
    const filling: Driver = {
      ...driver,
      open(path, options) {
        const database = driver.open(path, options);
        const { transaction } = database;
        database.transaction = (mode, work) => {
          if (full) throw new SqliteFailure('full', {});
          return transaction.call(database, mode, work) as never;
        };
        return database;
      },
    };
    const heavyWork = workInProcess({ after: () => (full = true) });
    const office = await openFilingOffice({ driver: filling, ports: { heavyWork } });
    const job = await office.run('documents.issuePaper', paperOf({ number }));
    expect(job.error?.code).toBe('DISK_FULL');
    expect(await office.papers()).toEqual([]);
    full = false;
    heavyWork.run = workInProcess().run;
    expect((await office.issue({ number })).documentNumber).toBe('云人常发〔2026〕1号');
    expect(await office.papers()).toHaveLength(1);
    expect(filesOf(office.folder)).toEqual([`2026/${title}.docx`]);
  });

  test('what is not to be printed, has no title or is classified on this PC is refused before anything is taken', async () => {
    const office = await openFilingOffice({ driver });
    const unprintable = notice(title, '李\u{E000}明');
    expect(await office.refusal({ document: unprintable, number })).toMatchObject({ rule: 'printable-characters' });
    expect(await office.refusal({ document: notice(' '), number })).toMatchObject({ rule: 'paper-has-title' });
    const classification = { grade: 'secret' as const, years: 10 };
    expect(await office.refusal({ classification, number })).toMatchObject({ rule: 'classification' });
    expect(await office.refusal({ number: { ...number, series: 'none' } })).toMatchObject({ code: 'NOT_FOUND' });
    expect(await office.call('documents.getNextNumber', { series: 'committee', year: 2026 })).toMatchObject({
      serial: 1,
    });
    expect(filesOf(office.folder)).toEqual([]);

    const { office: record } = await office.call('organization.getOffice', {});
    const { fullName, shortName, level, region, revision: expectedRevision } = record;
    const declared = { fullName, shortName, level, region, secrecy: 'classified' as const };
    await office.call('organization.updateOffice', { ...declared, expectedRevision });
    expect((await office.issue({ classification })).classification).toEqual(classification);
  });
});

/** A copy of the data folder as it stood at a moment of 存档, and the paper as it became where nothing cut it off. */
async function cutOff(driver: Driver, moment: string) {
  const image = join(temporaryFolder(), 'image');
  // Another process copies: closing the database file in this one would let go of its locks.
  const copy = (at: string): void => {
    if (at === moment && !existsSync(image)) execFileSync('cp', ['-a', office.folder, image]);
  };
  let frozen = false;
  const office: FilingOffice = await openFilingOffice({
    driver,
    ports: {
      heavyWork: workInProcess({
        before: () => {
          frozen = true;
          copy('when it is frozen');
        },
        after: () => copy('when it is rendered'),
      }),
      clock: {
        now: () => {
          const isWritten = frozen && filesOf(office.folder).length > 0;
          if (isWritten) {
            copy('when its file is written');
            copy('when its bytes are kept');
          }
          return Date.UTC(2026, 0, 5, 1, 2, 3);
        },
      },
    },
  });
  const draft = await saveDraft(office);
  const paper = await office.issue({ number, draft });
  if (moment === 'when its bytes are kept') rmSync(folderLayout(image).papers, { recursive: true });
  expect(existsSync(image)).toBe(true);
  onTestFinished(() => rmSync(image, { recursive: true, force: true }));
  return { image, paper };
}
