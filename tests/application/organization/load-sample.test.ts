import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { stopUnprintable } from '@core/application/documents/printable-characters';
import type { OutputOf } from '@core/contract/contract';
import { resolutionStates } from '@core/domain/resolutions/resolution';
import { faultOfTerms } from '@core/domain/organization/terms';
import { inspectFormat } from '@core/official-document/docx/inspect/inspect-format';
import { writeWord } from '@core/official-document/docx/write-word';
import { recognise } from '@core/official-document/recognise/recognise';
import { sourceOfPlainText } from '@core/official-document/source-text';
import { defaultTypesettingSettings } from '@core/official-document/typesetting-settings';
import { hashOf } from '@core/storage/files';
import { folderLayout } from '@core/storage/folder-layout';
import { drivers } from '../../support/drivers';
import { openFilingOffice, until, workInProcess, type FilingOffice } from '../documents/filing-office';

const samples = 'resources/samples/yunling';
const texts = readdirSync(samples).filter((name) => name.endsWith('.txt'));
const late = { clock: { now: () => Date.UTC(2026, 10, 22, 2) } };

async function loaded(office: FilingOffice): Promise<FilingOffice> {
  const job = await office.run('organization.loadSample', {});
  if (job.error) throw new Error(JSON.stringify(job.error));
  return office;
}
/** Latest first. */
async function wholeHistory(office: FilingOffice) {
  const found: OutputOf<'system.listChangeSets'>['changeSets'] = [];
  for (let before: number | null = null; ; before = found.at(-1)!.id) {
    const { changeSets, more } = await office.call('system.listChangeSets', {
      ...{ before, limit: 200, search: '', record: null },
    });
    found.push(...changeSets);
    if (!more) return found;
  }
}

test.each(texts.filter((name) => !name.startsWith('draft-')))('%s is recognised without a doubt', (name) => {
  const { document, warnings } = recognise(sourceOfPlainText(readFileSync(join(samples, name), 'utf8')), {
    kind: 'auto',
  });
  expect(warnings).toEqual([]);
  expect(document.kind).toBe(name.split('-')[0]);
  stopUnprintable(document, defaultTypesettingSettings);
  // A number stands on what is sent out, a 题注 on what a meeting passed; minutes have neither.
  const isSent = ['notice', 'letter', 'reply'].includes(document.kind);
  expect([document.documentNumber !== null, document.signature !== null, document.date !== null]).toEqual([
    isSent,
    isSent,
    isSent,
  ]);
  expect(document.passageNote !== null).toBe(['decision', 'agenda', 'list', 'resolution'].includes(document.kind));
});

test.each(texts.filter((name) => !name.startsWith('draft-')))('%s becomes a Word file that conforms', async (name) => {
  const { document } = recognise(sourceOfPlainText(readFileSync(join(samples, name), 'utf8')), { kind: 'auto' });
  const { findings } = await inspectFormat(await writeWord(document, defaultTypesettingSettings), 'common');
  expect(findings.filter(({ ok }) => !ok).map(({ message }) => message)).toEqual([]);
});

async function expectMotionsInEveryState(office: FilingOffice): Promise<void> {
  const { motions } = await office.call('appointments.listMotions', {
    ...{ search: '', year: null, meeting: null, closed: null, offset: 0, limit: 50 },
  });
  const views = await Promise.all(motions.map(({ id }) => office.call('appointments.getMotion', { id })));
  const states = views.flatMap(({ items }) => items.map(({ state }) => state));
  expect(new Set(states)).toEqual(new Set(['pending', 'withdrawn', 'passed', 'failed']));
  expect(views.flatMap(({ findings }) => findings.filter(({ severity }) => severity === 'error'))).toEqual([]);
}

async function expectMattersInEveryState(office: FilingOffice): Promise<void> {
  const filter = { search: '', year: null, term: null, kind: null, states: [], offset: 0, limit: 50 };
  const { resolutions } = await office.call('resolutions.listResolutions', filter);
  expect(new Set(resolutions.map(({ state }) => state))).toEqual(new Set(resolutionStates));
  expect(new Set(resolutions.map(({ kind }) => kind)).size).toBe(3);
  const matters = await Promise.all(resolutions.map(({ id }) => office.call('resolutions.getResolution', { id })));
  for (const { title, passedOn, passageNote, versions, document } of matters) {
    expect(title).not.toMatch(/草案/);
    expect(document.blocks.length, title).toBeGreaterThan(0);
    expect(passageNote !== null, title).toBe(passedOn !== null);
    if (passedOn !== null) expect(versions.length, title).toBeGreaterThan(0);
  }
  // The 题注 are those that stand on the papers on file.
  const notes = matters.map(({ passageNote }) => passageNote);
  for (const name of ['decision-elderly-care', 'resolution-accounts'])
    expect(notes).toContain(/^（.*通过）$/mu.exec(readFileSync(join(samples, `${name}.txt`), 'utf8'))?.[0]);
  expect(matters.flatMap(({ formerTitles }) => formerTitles)).toHaveLength(1);
  expect(matters.flatMap(({ corrections }) => corrections)).toHaveLength(1);
  expect(matters.flatMap(({ publications }) => publications).length).toBeGreaterThan(2);
  const tasks = matters.flatMap((matter) => matter.tasks);
  expect(new Set(tasks.map(({ state }) => state))).toEqual(new Set(['open', 'done']));
  const { meetings } = await office.call('meetings.listMeetings', {
    ...{ search: '', kind: null, year: null, before: null, limit: 50 },
  });
  expect(meetings.map(({ shortName }) => shortName)).toContain('第56次主任会议');
}

describe.each(drivers)('over %s', (_name, driver) => {
  test('the sample office has something of everything there is to see', async () => {
    const office = await loaded(await openFilingOffice({ driver, empty: true, ports: late }));
    const { office: record, terms, clerks } = await office.call('organization.getOffice', {});
    expect(record).toMatchObject({ fullName: '云岭市人民代表大会常务委员会', sample: true, secrecy: 'unclassified' });
    expect(terms.map(({ number }) => number)).toEqual([5, 4]);
    expect(faultOfTerms(terms)).toBeNull();
    expect(clerks.map(({ name, duty }) => [name, duty])).toEqual([
      ['周明远', '办公室副主任'],
      ['沈若兰', '办公室文秘科副科长'],
      ['陆嘉树', '办公室文秘科科员'],
    ]);
    expect((await office.call('system.getState', {})).clerk?.name).toBe('周明远');

    const papers = await office.papers();
    expect(papers).toHaveLength(16);
    expect(new Set(papers.map(({ year }) => year))).toEqual(new Set([2024, 2025, 2026]));
    expect(new Set(papers.map(({ kind }) => kind)).size).toBe(10);
    expect(papers.filter(({ superseded }) => superseded)).toHaveLength(1);
    expect(papers.filter(({ version }) => version === 2)).toHaveLength(1);
    expect(papers.filter(({ state }) => state === 'voided').map(({ voidReason }) => voidReason)).toEqual([
      '执法检查改由省人大常委会统一部署，不再单独发函。',
    ]);
    expect(papers.map(({ documentNumber }) => documentNumber).filter((number) => number !== null)).toEqual([
      '云人常函〔2026〕4号',
      '云人常办发〔2026〕9号',
      '云人常办发〔2026〕9号',
      '云人常发〔2026〕3号',
      '云人常发〔2025〕1号',
      '云人常函〔2025〕2号',
      '云人常办发〔2024〕26号',
    ]);
    const next = (series: string) => office.call('documents.getNextNumber', { series, year: 2026 });
    expect((await next('letters')).printed).toBe('云人常函〔2026〕5号');

    const { drafts } = await office.call('documents.listDrafts', { removed: false });
    expect(drafts).toHaveLength(3);
    for (const draft of drafts) {
      expect([draft.title, draft.excerpt].every((words) => words !== '')).toBe(true);
      const { content } = await office.call('documents.getDraft', { id: draft.id });
      expect(JSON.parse(content)).toEqual({ format: 1, text: expect.stringContaining(draft.excerpt.slice(0, 4)) });
    }
    await expectMattersInEveryState(office);
    await expectMotionsInEveryState(office);
    const { removed } = await office.call('system.listRemoved', { before: null, limit: 10 });
    expect(removed.map(({ title }) => title)).toEqual(['何思源']);
  });

  test('its papers are real ones: their files lie in 文件 and are rendered again byte for byte', async () => {
    const office = await loaded(await openFilingOffice({ driver, empty: true, ports: late }));
    for (const paper of await office.papers()) {
      expect(hashOf(readFileSync(join(office.folder, paper.path))), paper.title).toBe(paper.hash);
      const { document, settings } = await office.call('documents.getIssuedPaper', { id: paper.id });
      const again = await workInProcess().run('composeIssued', { document, settings }, { timeoutMs: 60_000 });
      expect([hashOf(again.bytes), again.pages], paper.title).toEqual([paper.hash, paper.pages]);
    }
  });

  test('its history runs over two years in order, and the last steps can be taken back', async () => {
    const office = await loaded(await openFilingOffice({ driver, empty: true, ports: late }));
    const changeSets = await wholeHistory(office);
    const moments = changeSets.map(({ at }) => at).toReversed();
    expect(moments).toEqual(moments.toSorted());
    expect([moments[0]?.slice(0, 7), moments.at(-1)?.slice(0, 7)]).toEqual(['2024-11', '2026-11']);
    expect(new Set(changeSets.map(({ clerk }) => clerk))).toEqual(new Set(['周明远', '沈若兰', '陆嘉树']));
    const removal = changeSets.find(({ label }) => label === '删除经办人何思源')!;
    await office.call('system.undoChangeSet', { id: removal.id });
    expect((await office.call('organization.getOffice', {})).clerks).toHaveLength(4);
  });

  test('nothing of it happened in the future, whatever the clock of the PC says', async () => {
    const now = Date.UTC(2025, 3, 1);
    const office = await loaded(await openFilingOffice({ driver, empty: true, ports: { clock: { now: () => now } } }));
    const changeSets = await wholeHistory(office);
    expect(changeSets.filter(({ at }) => Date.parse(at) >= now)).toEqual([]);
    const moments = changeSets.map(({ at }) => at).toReversed();
    expect(moments).toEqual(moments.toSorted());
    expect((await office.papers()).filter(({ issuedAt }) => Date.parse(issuedAt) >= now)).toEqual([]);
  });

  test('cancelled, it leaves the file without an office and without files', async () => {
    let reached = (): void => undefined;
    const third = new Promise<void>((resolve) => (reached = resolve));
    let go = (): void => undefined;
    let rendered = 0;
    const heavyWork = workInProcess({
      before: (name) => {
        if (name !== 'composeIssued' || ++rendered < 3) return undefined;
        reached();
        return new Promise<void>((resolve) => (go = resolve));
      },
    });
    const office = await openFilingOffice({ driver, empty: true, ports: { heavyWork } });
    const job = await office.start('organization.loadSample', {});
    await third;
    expect((await office.call('system.getJob', { id: job })).progress).toMatchObject({
      step: '正在载入示例单位',
      done: 2,
    });
    await office.call('system.cancelJob', { id: job });
    go();
    expect((await office.ended(job)).state).toBe('cancelled');
    expect((await office.call('system.getState', {})).stage).toBe('set-up');
    const { files, papers } = folderLayout(office.folder);
    expect(readdirSync(files, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())).toEqual([]);
    expect(existsSync(papers)).toBe(false);
    // And it can be loaded after all.
    rendered = -100;
    await loaded(office);
    await until(async () => (await office.papers()).length === 16);
  });

  test('a file that has an office takes no other', async () => {
    const office = await openFilingOffice({ driver });
    expect(await office.run('organization.loadSample', {})).toMatchObject({
      state: 'failed',
      error: { code: 'RULE_VIOLATED' },
    });
    expect((await office.call('organization.getOffice', {})).office.sample).toBe(false);
  });
});
