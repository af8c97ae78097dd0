/** What is found of 决议决定, and that it is never anything else than what the records say. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Database } from '@core/storage/driver/database';
import { resolutionIndex } from '@core/storage/search/resolution-index';
import { matchOfPairs, paired, searchable, wordsOf } from '@core/storage/search/pairs';
import { initialsOf } from '@core/storage/search/pinyin';
import { Store } from '@core/storage/store';
import { undo, write } from '../../support/written-records';
import { drivers } from '../../support/drivers';
import { aMatter, aText, fields, passed } from '../../support/resolution-cases';
import { openTestOffice, type TestOffice } from '../../support/test-office';
import { resolutionUndoCases } from '../../support/resolution-undo-cases';

const everything = { year: null, term: null, kind: null, states: [], offset: 0, limit: 50 };
const find = (office: TestOffice, search: string) =>
  office.call('resolutions.listResolutions', { ...everything, search });
const titlesOf = async (office: TestOffice, search: string) =>
  (await find(office, search)).resolutions.map(({ title }) => title);

const matters = [
  ['关于加强湿地保护的决定', '一、市人民政府应当划定湿地边界。'],
  ['关于批准2025年市级决算的决议', '会议决定批准2025年市级决算。'],
  ['关于重庆路命名的决定', '人大代表提出的建议已经采纳，参照湿地公园的做法。'],
] as const;

async function withMatters(office: TestOffice): Promise<void> {
  for (const [title, text] of matters) await office.call('resolutions.addResolution', aMatter(title, text));
}

const undoLast = async (office: TestOffice): Promise<void> => {
  const all = { before: null, limit: 1, search: '', record: null };
  const { changeSets } = await office.call('system.listChangeSets', all);
  await office.call('system.undoChangeSet', { id: changeSets[0]!.id });
};

const aPaperOnFile = {
  ...{
    title: '关于印发决定的通知',
    kind: 'notice',
    document_number: '云人常发〔2026〕7号',
    version: 1,
    state: 'voided',
  },
  ...{ model_version: 2, model: '{}', settings: '{}', year: 2026, frozen_at: '', file_name: 'a.docx', place: 'a.docx' },
  void_reason: '试',
};

/** Every token of the search table with the places where it stands. */
function tokensOf(database: Database): unknown[] {
  database.execute('CREATE VIRTUAL TABLE IF NOT EXISTS temp.tokens USING fts5vocab(main, resolution_search, instance)');
  return database.prepare('SELECT term, doc, col, "offset" FROM temp.tokens ORDER BY doc, col, "offset", term').all();
}

describe.each(drivers)('over %s', (_name, driver) => {
  test('words of two characters, the title before the text, each with its places', async () => {
    const office = await openTestOffice({ driver });
    await withMatters(office);
    const { resolutions, total } = await find(office, '湿地');
    expect(total).toBe(2);
    expect(resolutions.map(({ title }) => title)).toEqual([matters[0][0], matters[2][0]]);
    const [hit] = resolutions[0]!.hits;
    expect(hit).toMatchObject({ field: 'title', marks: [{ from: 4, to: 6 }] });
    const piece = resolutions[1]!.hits[0]!;
    expect(piece.field).toBe('text');
    expect(piece.marks.map(({ from, to }) => piece.text.slice(from, to))).toEqual(['湿地']);
  });

  test('phrases, several words, one character, numbers; nothing across two paragraphs', async () => {
    const office = await openTestOffice({ driver });
    await withMatters(office);
    expect(await titlesOf(office, '市级决算')).toEqual([matters[1][0]]);
    expect(await titlesOf(office, '代表 重庆')).toEqual([matters[2][0]]);
    expect(await titlesOf(office, '划')).toEqual([matters[0][0]]);
    expect(await titlesOf(office, '2025年')).toEqual([matters[1][0]]);
    expect(await titlesOf(office, '２０２５')).toEqual([matters[1][0]]);
    expect(await titlesOf(office, '2026-003')).toEqual([matters[2][0]]);
    expect(await titlesOf(office, '决定一')).toEqual([]);
    expect(await titlesOf(office, '河流')).toEqual([]);
  });

  test('initials of the title, read as the title is read', async () => {
    const office = await openTestOffice({ driver });
    await withMatters(office);
    const { resolutions } = await find(office, 'cqlmm');
    expect(resolutions.map(({ title }) => title)).toEqual([matters[2][0]]);
    expect(resolutions[0]!.hits[0]).toMatchObject({ field: 'title', marks: [{ from: 2, to: 7 }] });
    expect(await titlesOf(office, 'SDBH')).toEqual([matters[0][0]]);
    expect(await titlesOf(office, 'sj')).toEqual([matters[1][0]]);
  });

  test('the proposer, who has to do something, and the number the motion came with', async () => {
    const office = await openTestOffice({ driver });
    await office.call('resolutions.addResolution', {
      ...aMatter('关于湿地的决定'),
      proposer: '市人民政府（纪云舒）',
      sourceNumber: '云政函〔2026〕15号',
    });
    await office.call('resolutions.addResolution', { ...aMatter('别的决定'), sourceNumber: '云政函〔2026〕5号' });
    const task = { content: '勘界', dueOn: null, dueText: '', state: 'open', doneOn: null, result: '' } as const;
    await office.call('resolutions.saveTasks', {
      id: 1,
      tasks: [{ ...task, responsible: '市自然资源局', id: null, expectedRevision: null }],
    });
    expect(await titlesOf(office, '纪云舒')).toEqual(['关于湿地的决定']);
    expect(await titlesOf(office, '自然资源局')).toEqual(['关于湿地的决定']);
    expect(await titlesOf(office, '〔2026〕5号')).toEqual(['别的决定']);
    const hits = (await find(office, '云政函〔2026〕15号')).resolutions[0]!.hits;
    expect(hits[0]).toMatchObject({ field: 'number', text: '云政函〔2026〕15号' });
  });

  test('the number of the 公告 and the 发文字号 of the papers it yielded, as long as they stand', async () => {
    const office = await openTestOffice({ driver });
    const { id: resolution } = await office.call('resolutions.addResolution', aMatter());
    const store = new Store(office.database());
    const announced = { body_kind: 'standing-committee', term: 5, issued_on: null, meeting: null, note: '' };
    const made = write(store, (writer) => {
      const announcement = writer.insert('announcement', { ...announced, number: 4 });
      writer.insert('announced_text', { announcement, resolution, ordinal: 1 });
    });
    expect((await find(office, '公告第4号')).total).toBe(1);
    expect((await find(office, '公告第14号')).total).toBe(0);
    const circular = write(store, (writer) => {
      const paper = writer.insert('issued_paper', aPaperOnFile);
      const composed = { composed_at: '', model_version: 2, composed: '{}', own: null, dispatched_on: null };
      writer.insert('record_paper', {
        ...{ resolution, announcement: null, meeting: null, paper: 'circular', preparation: 'none', basis: '' },
        ...{ ...composed, issued_paper: paper },
      });
    });
    expect((await find(office, '云人常发〔2026〕7号')).resolutions[0]?.hits[0]).toMatchObject({ field: 'number' });
    undo(store, circular!);
    expect((await find(office, '云人常发〔2026〕7号')).total).toBe(0);
    undo(store, made!);
    expect((await find(office, '公告第4号')).total).toBe(0);
  });

  test('the former title finds the matter, and says that it is a former one', async () => {
    const office = await openTestOffice({ driver });
    const { id } = await office.call('resolutions.addResolution', aMatter());
    await office.call('resolutions.addFormerTitle', { id, name: '关于沼泽保护的决定', untilOn: null });
    const { resolutions } = await find(office, '沼泽');
    expect(resolutions[0]?.hits).toMatchObject([{ field: 'former-title', text: '关于沼泽保护的决定' }]);
    await undoLast(office);
    expect((await find(office, '沼泽')).total).toBe(0);
  });

  test('a text saved, taken back and done again is found as it stands', async () => {
    const office = await openTestOffice({ driver });
    const { id, revision } = await office.call('resolutions.addResolution', aMatter());
    await office.call('resolutions.saveText', {
      id,
      document: aText('关于河流的决定', '疏浚河道。'),
      expectedRevision: revision,
    });
    const found = async () => [(await find(office, '河道')).total, (await find(office, '勘界')).total];
    expect(await found()).toEqual([1, 0]);
    await undoLast(office);
    expect(await found()).toEqual([0, 1]);
    await undoLast(office);
    expect(await found()).toEqual([1, 0]);
  });

  test('what is removed is not found, and found again once it is back', async () => {
    const office = await openTestOffice({ driver });
    const { id, revision } = await office.call('resolutions.addResolution', aMatter());
    await office.call('resolutions.removeResolution', { id, expectedRevision: revision });
    expect((await find(office, '湿地')).total).toBe(0);
    await undoLast(office);
    expect((await find(office, '湿地')).total).toBe(1);
  });

  test('the list counts and filters with words as without', async () => {
    const office = await openTestOffice({ driver });
    await passed(office);
    await office.call('resolutions.addResolution', {
      ...aMatter(),
      ...fields('关于湿地补偿的决议'),
      kind: 'resolution',
      draftedOn: '2025-01-02',
    });
    const list = (replaced: object) =>
      office.call('resolutions.listResolutions', { ...everything, search: '湿地', ...replaced });
    expect((await list({})).total).toBe(2);
    expect((await list({ year: 2025 })).resolutions.map(({ matter }) => matter)).toEqual(['2025-001']);
    expect((await list({ kind: 'decision' })).total).toBe(1);
    expect((await list({ states: ['passed', 'published'] })).total).toBe(1);
    expect((await list({ term: 4 })).total).toBe(0);
    expect((await list({ limit: 1, offset: 1 })).resolutions).toHaveLength(1);
    expect((await list({})).years).toEqual([2026, 2025]);
    expect((await list({ search: '', states: ['draft'] })).total).toBe(1);
  });

  test('after every command, and after taking it back, the table says what it would if it were written anew', async () => {
    for (const [name, { input }] of Object.entries(resolutionUndoCases)) {
      const office = await openTestOffice({ driver });
      await office.call(name as never, (await input(office)) as never);
      for (const step of ['done', 'taken back', 'done again']) {
        const database = office.database();
        const standing = tokensOf(database);
        for (const { id } of database.prepare('SELECT id FROM resolution').all())
          resolutionIndex.index(database, Number(id));
        expect(standing, `${name} ${step}`).toEqual(tokensOf(database));
        if (step !== 'done again') await undoLast(office);
      }
    }
  });
});

describe('pairs of characters', () => {
  test('marks and blanks do not count, full-width and half-width are alike', () => {
    expect(searchable('第 4 号（Ａ）')).toEqual({
      characters: ['第', '4', '号', 'a'],
      from: [0, 2, 4, 6],
      to: [1, 3, 5, 7],
    });
  });

  test('texts do not run into each other', () => {
    expect(paired(['决议', '关于'])).toBe('决议 议 sep 关于 于');
  });

  test('hostile words are words', () => {
    expect(matchOfPairs('" OR title:湿 NEAR( *')).toBe('"or" AND "ti it tl le e湿" AND "ne ea ar"');
    expect(matchOfPairs('（）《》')).toBe('');
    expect(wordsOf(' 湿地  保护 ')).toEqual([
      ['湿', '地'],
      ['保', '护'],
    ]);
  });

  test('any part of a text is found in it, over a real index', () => {
    const [, driver] = drivers[0]!;
    const database = driver.open(':memory:', { create: true });
    database.execute(`CREATE VIRTUAL TABLE t USING fts5(body, tokenize='unicode61')`);
    const character = fc.constantFrom(...'云岭市人大常委会决议定关于a1Ｂ２（），。 𠮷');
    const text = fc.array(character, { minLength: 1, maxLength: 30 }).map((signs) => signs.join(''));
    fc.assert(
      fc.property(text, fc.nat(), fc.nat(), (whole, a, b) => {
        const signs = searchable(whole).characters;
        const from = a % (signs.length + 1);
        const part = signs.slice(from, from + 1 + (b % 6)).join('');
        if (part === '') return;
        database.execute('DELETE FROM t');
        database.prepare('INSERT INTO t (rowid, body) VALUES (1, ?)').run([paired(['前文', whole, '后文'])]);
        expect(database.prepare('SELECT rowid FROM t WHERE t MATCH ?').all([matchOfPairs(part)]), part).toHaveLength(1);
      }),
    );
    database.close();
  });

  test('initials stand one to a character, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme-composite', maxLength: 40 }), (text) => {
        expect(initialsOf(text)).toHaveLength(Array.from(text).length);
      }),
    );
    expect(initialsOf('重庆会计').join('')).toBe('cqkj');
  });
});
