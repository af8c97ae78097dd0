import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { IssuedPaper } from '@core/contract/documents/issued-papers.contract';
import { hashOf, pathOfContent } from '@core/storage/files';
import { folderLayout } from '@core/storage/folder-layout';
import { drivers } from '../../support/drivers';
import { notice, openFilingOffice, until, type FilingOffice } from './filing-office';

const title = '关于召开常委会会议的通知';
const number = { series: 'committee', year: 2026, serial: 7 };
const hashAt = (office: FilingOffice, path: string): string | null =>
  existsSync(join(office.folder, path)) ? hashOf(readFileSync(join(office.folder, path))) : null;
const inPlace = (office: FilingOffice, ...papers: IssuedPaper[]): Promise<void> =>
  until(() => papers.every((paper) => hashAt(office, paper.path) === paper.hash));
const voidIt = (office: FilingOffice, { id, revision }: IssuedPaper) =>
  office.call('documents.voidIssuedPaper', { id, reason: '时间有误', expectedRevision: revision });
const corrected = notice(title, '定于下周召开会议，请按时出席。');

/** The files of 文件 with these bytes lie there and nowhere else. */
async function liesOnlyIn(office: FilingOffice, hash: string, ...paths: string[]): Promise<void> {
  const found = (): string[] =>
    readdirSync(join(office.folder, '文件'), { recursive: true, encoding: 'utf8' })
      .map((path) => `文件/${path}`)
      .filter((path) => statSync(join(office.folder, path)).isFile() && hashAt(office, path) === hash)
      .toSorted();
  await until(() => JSON.stringify(found()) === JSON.stringify(paths.toSorted())).catch(() => undefined);
  expect(found()).toEqual(paths.toSorted());
}

async function undoLast(office: FilingOffice): Promise<void> {
  const page = { before: null, limit: 1, search: '', record: null };
  const { changeSets } = await office.call('system.listChangeSets', page);
  await office.call('system.undoChangeSet', { id: changeSets[0]!.id });
}

async function twoVersions(office: FilingOffice): Promise<[IssuedPaper, IssuedPaper]> {
  const first = await office.issue({ number });
  const second = await office.issue({ document: corrected, replaces: first.id });
  return [(await office.call('documents.getIssuedPaper', { id: first.id })).paper, second];
}

describe.each(drivers)('over %s', (_name, driver) => {
  test('a new version keeps the number, takes the place, and leaves the older one in 历史版本', async () => {
    const office = await openFilingOffice({ driver });
    const [first, second] = await twoVersions(office);
    expect(second).toMatchObject({
      version: 2,
      documentNumber: '云人常发〔2026〕7号',
      path: `文件/2026/${title}.docx`,
    });
    expect(first).toMatchObject({ superseded: true, path: `文件/2026/历史版本/${title}（第1版）.docx` });
    expect(second.hash).not.toBe(first.hash);
    expect([hashAt(office, first.path), hashAt(office, second.path)]).toEqual([first.hash, second.hash]);
    const { versions } = await office.call('documents.getIssuedPaper', { id: first.id });
    expect(versions.map(({ version }) => version)).toEqual([2, 1]);
    expect(await office.call('documents.getNextNumber', { series: 'committee', year: 2026 })).toMatchObject({
      serial: 8,
    });
  });

  test('a new version follows the latest one only, and under no other number', async () => {
    const office = await openFilingOffice({ driver });
    const [first, second] = await twoVersions(office);
    expect(await office.refusal({ replaces: first.id })).toMatchObject({ rule: 'latest-version' });
    expect(await office.refusal({ replaces: second.id, number: { ...number, serial: 8 } })).toMatchObject({
      rule: 'version-keeps-number',
    });
    expect(await office.refusal({ replaces: 99 })).toMatchObject({ code: 'NOT_FOUND' });
    expect((await office.issue({ replaces: second.id, number })).version).toBe(3);
  });

  test('a version with another title gets a file of its own, and the older one leaves its place', async () => {
    const office = await openFilingOffice({ driver });
    const first = await office.issue({ number });
    const second = await office.issue({ document: notice('关于召开常委会第二十次会议的通知'), replaces: first.id });
    expect(second.path).toBe('文件/2026/关于召开常委会第二十次会议的通知.docx');
    expect(hashAt(office, first.path)).toBeNull();
    expect(hashAt(office, `文件/2026/历史版本/${title}（第1版）.docx`)).toBe(first.hash);
  });

  test('a number is on one paper only; who has it is named', async () => {
    const office = await openFilingOffice({ driver });
    const first = await office.issue({ number });
    const other = notice('关于开展执法检查的通知');
    expect(await office.refusal({ document: other, number })).toMatchObject({
      code: 'DUPLICATE_DOCUMENT_NUMBER',
      message: `发文字号“云人常发〔2026〕7号”已用于《${title}》。`,
    });
    // The same number in the text, with the wrong brackets.
    const typed = { ...other, documentNumber: '云人常发[2026]7号' };
    expect(await office.refusal({ document: typed })).toMatchObject({ code: 'DUPLICATE_DOCUMENT_NUMBER' });
    await voidIt(office, first);
    expect(await office.refusal({ document: other, number })).toMatchObject({
      code: 'DUPLICATE_DOCUMENT_NUMBER',
      message: expect.stringContaining('已作废'),
    });
  });

  test('a number in the text that fits a series is taken in it; another one stays as it is typed', async () => {
    const office = await openFilingOffice({ driver });
    const first = await office.issue({ document: { ...notice('甲'), documentNumber: '云人常发（2026）3号' } });
    expect(first.documentNumber).toBe('云人常发〔2026〕3号');
    expect(await office.call('documents.getNextNumber', { series: 'committee', year: 2026 })).toMatchObject({
      serial: 4,
      printed: '云人常发〔2026〕4号',
    });
    const foreign = { ...notice('乙'), documentNumber: '云人大办函字第5号' };
    expect((await office.issue({ document: foreign })).documentNumber).toBe('云人大办函字第5号');
    expect(await office.refusal({ document: { ...foreign, title: { text: '丙', lines: ['丙'] } } })).toMatchObject({
      code: 'DUPLICATE_DOCUMENT_NUMBER',
    });
  });

  test('a series of years begins anew, one that counts on does not', async () => {
    const office = await openFilingOffice({ driver });
    await office.issue({ document: notice('甲'), number: { series: 'committee', year: 2025, serial: 30 } });
    await office.issue({ document: notice('乙'), number: { series: 'announcements', year: 2025, serial: 12 } });
    const next = (series: string) => office.call('documents.getNextNumber', { series, year: 2026 });
    expect(await next('committee')).toEqual({ serial: 1, printed: '云人常发〔2026〕1号' });
    expect(await next('announcements')).toEqual({ serial: 13, printed: '云人常公告第13号' });
    expect(await office.refusal({ number: { series: 'announcements', year: 2026, serial: 12 } })).toMatchObject({
      code: 'DUPLICATE_DOCUMENT_NUMBER',
    });
  });

  test('a voided version gives its place back to the one before; taking that back puts both where they were', async () => {
    const office = await openFilingOffice({ driver });
    const [first, second] = await twoVersions(office);
    await voidIt(office, second);
    const { paper: gone, versions } = await office.call('documents.getIssuedPaper', { id: second.id });
    const again = versions.find(({ id }) => id === first.id)!;
    expect(gone).toMatchObject({ state: 'voided', voidReason: '时间有误' });
    expect(gone.path).toBe(`文件/2026/历史版本/${title}（第2版，作废）.docx`);
    expect(again).toMatchObject({ superseded: false, path: `文件/2026/${title}.docx` });
    await inPlace(office, gone, again);

    const { changeSets } = await office.call('system.listChangeSets', {
      before: null,
      limit: 1,
      search: '',
      record: null,
    });
    expect(changeSets[0]).toMatchObject({ label: `作废文件：${title}`, undoable: true });
    await office.call('system.undoChangeSet', { id: changeSets[0]!.id });
    const { paper: back } = await office.call('documents.getIssuedPaper', { id: second.id });
    expect(back).toMatchObject({ state: 'issued', voidReason: null, path: second.path });
    await inPlace(office, { ...first, path: `文件/2026/历史版本/${title}（第1版）.docx` }, back);
  });

  test('a paper on file goes to 历史版本 when it is voided, comes back when that is undone, and goes again', async () => {
    const office = await openFilingOffice({ driver });
    // A paper of the same name that was voided before has the place in 历史版本 already.
    for (const text of ['定于近日召开会议。', '定于下周召开会议。']) {
      const paper = await office.issue({ document: notice(title, text) });
      const { revision } = paper;
      await office.call('documents.voidIssuedPaper', { id: paper.id, reason: '印错了', expectedRevision: revision });
      const away = (await office.call('documents.getIssuedPaper', { id: paper.id })).paper;
      expect(away.path).toMatch(/^文件\/2026\/历史版本\//);
      await liesOnlyIn(office, paper.hash, away.path);
      await undoLast(office);
      expect((await office.call('documents.getIssuedPaper', { id: paper.id })).paper.path).toBe(paper.path);
      await liesOnlyIn(office, paper.hash, paper.path);
      await undoLast(office);
      expect((await office.call('documents.getIssuedPaper', { id: paper.id })).paper.path).toBe(away.path);
      await liesOnlyIn(office, paper.hash, away.path);
    }
  });

  test('two papers of the same bytes, both voided: each keeps its own file when one comes back', async () => {
    const office = await openFilingOffice({ driver });
    const both: IssuedPaper[] = [];
    while (both.length < 2) {
      const paper = await office.issue();
      await voidIt(office, paper);
      both.push((await office.call('documents.getIssuedPaper', { id: paper.id })).paper);
    }
    expect(new Set(both.map(({ hash }) => hash)).size).toBe(1);
    await inPlace(office, ...both);
    await undoLast(office);
    const back = (await office.call('documents.getIssuedPaper', { id: both[1]!.id })).paper;
    await liesOnlyIn(office, back.hash, both[0]!.path, back.path);
  });

  test('a voided paper is voided once, keeps its number, and may be followed by a corrected version', async () => {
    const office = await openFilingOffice({ driver });
    const first = await office.issue({ number });
    await voidIt(office, first);
    const { paper } = await office.call('documents.getIssuedPaper', { id: first.id });
    expect(
      await office.codeOf('documents.voidIssuedPaper', {
        id: paper.id,
        reason: '再作废',
        expectedRevision: paper.revision,
      }),
    ).toBe('RULE_VIOLATED');
    await inPlace(office, paper);
    const second = await office.issue({ document: corrected, replaces: first.id });
    expect(second).toMatchObject({ version: 2, documentNumber: first.documentNumber, path: first.path });
    expect(hashAt(office, paper.path)).toBe(paper.hash);
  });

  test('papers of one title lie side by side', async () => {
    const office = await openFilingOffice({ driver });
    const [first, second] = [await office.issue(), await office.issue({ document: corrected })];
    expect(second.path).toBe(`文件/2026/${title}（2）.docx`);
    expect([hashAt(office, first.path), hashAt(office, second.path)]).toEqual([first.hash, second.hash]);
  });

  test('a paper with the longest of titles has a name every disk takes, in every place it comes to', async () => {
    const office = await openFilingOffice({ driver });
    const rare = '\u{20000}'.repeat(90);
    for (const long of [`关于${'加强代表联络'.repeat(20)}的通知`, rare]) {
      const first = await office.issue({ document: notice(long) });
      const second = await office.issue({ document: notice(long, '改'), replaces: first.id });
      await voidIt(office, second);
      const { versions } = await office.call('documents.getIssuedPaper', { id: second.id });
      await inPlace(office, ...versions);
      expect(versions.every(({ path }) => Buffer.byteLength(path.split('/').at(-1)!) <= 255)).toBe(true);
      // A second paper of that title.
      const other = await office.issue({ document: notice(long, '另') });
      expect(hashAt(office, other.path)).toBe(other.hash);
    }
  });

  test('what somebody put in the way of a paper stays beside it', async () => {
    const office = await openFilingOffice({ driver });
    const first = await office.issue({ number });
    writeFileSync(join(office.folder, first.path), 'changed in Word');
    const second = await office.issue({ document: corrected, replaces: first.id });
    expect(hashAt(office, second.path)).toBe(second.hash);
    expect(hashAt(office, `文件/2026/历史版本/${title}（第1版）.docx`)).toBe(first.hash);
    expect(readFileSync(join(office.folder, `文件/2026/${title}（非存档件）.docx`), 'utf8')).toBe('changed in Word');
  });

  test('at the next opening papers taken out of 文件 are there again, and what was changed is kept beside', async () => {
    const before = await openFilingOffice({ driver });
    const [first, second] = await twoVersions(before);
    const third = await before.issue({ document: notice('另一份通知') });
    await before.application.close();
    rmSync(join(before.folder, first.path));
    rmSync(join(before.folder, third.path));
    writeFileSync(join(before.folder, second.path), 'changed in Word');
    const office = await openFilingOffice({ driver, folder: before.folder, create: false });
    await inPlace(office, first, second, third);
    expect(readFileSync(join(office.folder, `文件/2026/${title}（非存档件）.docx`), 'utf8')).toBe('changed in Word');
  });

  test('a paper whose kept bytes are damaged is given from 文件, and refused where both are gone', async () => {
    const office = await openFilingOffice({ driver });
    const paper = await office.issue();
    const content = pathOfContent(folderLayout(office.folder).files, paper.hash);
    const bytes = async (): Promise<string> => {
      const result = await office.application.dispatch({
        method: 'documents.exportIssuedPaper',
        input: { id: paper.id },
      });
      return result.ok ? hashOf((result.value as { bytes: Uint8Array }).bytes) : result.error.code;
    };
    writeFileSync(content, 'damaged');
    expect(await bytes()).toBe(paper.hash);
    expect(hashOf(readFileSync(content))).toBe(paper.hash);
    writeFileSync(content, 'damaged');
    writeFileSync(join(office.folder, paper.path), 'changed');
    expect(await bytes()).toBe('DATABASE_CORRUPT');
    expect(readFileSync(content, 'utf8')).toBe('damaged');
  });
});

test('the window of its own shows where a paper lies, also when somebody took it out of the folder', async () => {
  const shown: string[] = [];
  const dialogs = {
    chooseFolder: async () => null,
    chooseFile: async () => null,
    showInFolder: async (path: string) => void shown.push(path),
  };
  const office = await openFilingOffice({ shell: 'electron', ports: { dialogs } });
  const paper = await office.issue();
  const path = join(office.folder, paper.path);
  rmSync(path);
  await office.call('documents.showIssuedPaper', { id: paper.id });
  expect(shown).toEqual([path]);
  expect(hashAt(office, paper.path)).toBe(paper.hash);
  expect(await office.codeOf('documents.showIssuedPaper', { id: 99 })).toBe('NOT_FOUND');
});
