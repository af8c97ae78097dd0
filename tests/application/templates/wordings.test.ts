import { describe, expect, test } from 'vitest';
import { defaultWordings } from '@core/application/templates/default-wordings';
import { wordingOfPaper } from '@core/application/templates/wording-of-paper';
import { recordPaperKinds } from '@core/domain/documents/record-paper';
import { drivers } from '../../support/drivers';
import { aMatter } from '../../support/resolution-cases';
import { openTestOffice } from '../../support/test-office';
import { ownerOf } from '@core/domain/documents/paper-owner';

const correction = '标题：关于《{标题}》的更正\n现更正如下：\n特此更正。\n';
const shorter = '标题：更正\n特此更正。\n';
const before = '2020-01-01T00:00:00.000Z';

describe.each(drivers)('wordings of the office over %s', (_name, driver) => {
  test('at first every paper has the wording the program brings', async () => {
    const office = await openTestOffice({ driver });
    const { wordings } = await office.call('templates.listWordings', {});
    expect(wordings.map(({ paper }) => paper)).toEqual(recordPaperKinds);
    for (const { version, isDefault, savedAt } of wordings)
      expect([version, isDefault, savedAt]).toEqual([0, true, null]);
    const wording = await office.call('templates.getWording', { paper: 'announcement' });
    expect(wording.text).toBe(defaultWordings.announcement);
    expect(wording.faults).toEqual([]);
    expect(wording.versions).toEqual([]);
    expect(wording.fields.map(({ name }) => name)).toContain('文件.标题');
  });

  test('a saved wording holds for papers composed after it, and for planned ones only when it is to reach them', async () => {
    const office = await openTestOffice({ driver });
    const save = { paper: 'correction' as const, text: correction, reachesPlanned: false, expectedVersion: 0 };
    expect(await office.call('templates.saveWording', save)).toEqual({ version: 1 });
    const held = (at: string | null) => wordingOfPaper(office.database(), 'correction', at);
    expect(held(null)).toMatchObject({ version: 1, text: correction });
    expect(held(before)).toMatchObject({ version: 0, text: defaultWordings.correction });
    await office.call('templates.saveWording', { ...save, text: shorter, reachesPlanned: true, expectedVersion: 1 });
    expect(held(before)).toMatchObject({ version: 2, text: shorter });
    // What the program brings, for new papers alone: planned ones keep what reached them last.
    await office.call('templates.restoreDefaultWording', {
      paper: 'correction',
      reachesPlanned: false,
      expectedVersion: 2,
    });
    expect(held(null)).toMatchObject({ version: 3, text: defaultWordings.correction });
    expect(held(before)).toMatchObject({ version: 2, text: shorter });
    const { versions, isDefault, text } = await office.call('templates.getWording', { paper: 'correction' });
    expect(versions.map(({ version, isDefault: restored }) => [version, restored])).toEqual([
      [3, true],
      [2, false],
      [1, false],
    ]);
    expect([isDefault, text]).toEqual([true, defaultWordings.correction]);
  });

  test('a faulty wording is refused with its line, and nothing is kept', async () => {
    const office = await openTestOffice({ driver });
    const faulty = {
      paper: 'correction',
      text: '标题：更正\n日期：{成文时间}\n',
      reachesPlanned: false,
      expectedVersion: 0,
    };
    const answer = await office.application.dispatch({ method: 'templates.saveWording', input: faulty });
    expect(answer).toMatchObject({
      ok: false,
      error: { code: 'VALIDATION_FAILED', message: expect.stringContaining('第2行') as string },
    });
    expect((await office.call('templates.getWording', { paper: 'correction' })).version).toBe(0);
  });

  test('taken back, the wording before it holds again', async () => {
    const office = await openTestOffice({ driver });
    await office.call('templates.saveWording', {
      paper: 'errata',
      text: '标题：勘误表\n',
      reachesPlanned: false,
      expectedVersion: 0,
    });
    const { changeSets } = await office.call('system.listChangeSets', {
      before: null,
      limit: 1,
      search: '',
      record: null,
    });
    expect(changeSets[0]!.label).toBe('修改措辞：勘误');
    await office.call('system.undoChangeSet', { id: changeSets[0]!.id });
    expect(wordingOfPaper(office.database(), 'errata')).toMatchObject({ version: 0, text: defaultWordings.errata });
  });

  test('a preview of any paper is what the wording would print; with errors there is none', async () => {
    const office = await openTestOffice({ driver });
    for (const paper of recordPaperKinds) {
      const { document, faults } = await office.call('templates.previewWording', {
        paper,
        text: defaultWordings[paper],
        bare: false,
        owner: null,
      });
      expect(faults).toEqual([]);
      expect(document?.title.text).not.toBe('');
    }
    const faulty = await office.call('templates.previewWording', {
      paper: 'errata',
      text: '标题：{无}',
      bare: false,
      owner: null,
    });
    expect(faulty.document).toBeNull();
    expect(faulty.faults).toHaveLength(1);
    const gap = { paper: 'announcement' as const, text: '标题：公告\n自{施行日期}起施行。', bare: true, owner: null };
    expect((await office.call('templates.previewWording', gap)).missing).toEqual(['施行日期']);
  });

  test('papers composed and not on file yet are those a wording can still reach', async () => {
    const office = await openTestOffice({ driver });
    const { id } = await office.call('resolutions.addResolution', aMatter());
    expect(await office.call('templates.listPapersUsingWording', { paper: 'correction', text: null })).toEqual({
      papers: [],
    });
    const insert = (preparation: string): void => {
      office
        .database()
        .prepare(
          `INSERT INTO record_paper (resolution, paper, preparation, basis, composed_at, revision, model_version, composed)
           VALUES (?, 'correction', ?, '', ?, 1, 1, '{}')`,
        )
        .run([id, preparation, before]);
    };
    insert('none');
    insert('void');
    const { papers } = await office.call('templates.listPapersUsingWording', { paper: 'correction', text: null });
    expect(papers).toEqual([
      {
        id: 1,
        resolution: id,
        announcement: null,
        meeting: null,
        motion: null,
        item: null,
        title: aMatter().title,
        composedAt: before,
        missing: [],
      },
    ]);
  });

  test('a paper composed before a wording changes only when the wording is to reach it; seen beforehand in the preview', async () => {
    // Composed and saved in one moment would be composed of what was saved.
    let now = Date.parse('2026-03-02T01:00:00Z');
    const office = await openTestOffice({ driver, ports: { clock: { now: () => (now += 60_000) } } });
    const { id } = await office.call('resolutions.addResolution', aMatter());
    const owner = ownerOf({ resolution: id });
    await office.call('documents.composeRecordPaper', {
      owner,
      paper: 'resolution-draft',
      own: null,
      expectedRevision: null,
    });
    const stateOf = async (): Promise<string | undefined> => {
      const { papers } = await office.call('documents.listRecordPapers', owner);
      return papers.find(({ paper }) => paper === 'resolution-draft')?.state;
    };
    expect(await stateOf()).toBe('current');
    const text = '标题：{标题}（征求意见稿）\n原文：{正文}\n结尾：{结尾}\n';
    const using = await office.call('templates.listPapersUsingWording', { paper: 'resolution-draft', text });
    expect(using.papers).toMatchObject([{ resolution: id, title: aMatter().title }]);
    const preview = { paper: 'resolution-draft' as const, text, bare: false, owner };
    const { document, obstacle } = await office.call('templates.previewWording', preview);
    expect([document?.title.text, obstacle]).toEqual([`${aMatter().title}（征求意见稿）`, null]);
    const save = { paper: 'resolution-draft' as const, text, reachesPlanned: false, expectedVersion: 0 };
    await office.call('templates.saveWording', save);
    expect(await stateOf()).toBe('current');
    await office.call('templates.saveWording', {
      ...save,
      text: `${text}附注：此件发组成人员`,
      reachesPlanned: true,
      expectedVersion: 1,
    });
    expect(await stateOf()).toBe('changed');
    const nobody = { ...preview, owner: { ...owner, resolution: 9999 } };
    expect((await office.call('templates.previewWording', nobody)).obstacle).not.toBeNull();
  });
});
