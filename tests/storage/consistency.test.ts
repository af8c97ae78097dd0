import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { consistencyChecks, contradictionsIn } from '@core/storage/consistency/consistency';
import { faultsOfStoredFiles } from '@core/storage/consistency/stored-files';
import type { Database } from '@core/storage/driver/database';
import { ContentFiles, hashOf, pathOfContent } from '@core/storage/files';
import { migrate } from '@core/storage/migrate';
import { drivers } from '../support/drivers';
import { temporaryFolder } from '../support/temporary-folder';

const bytes = Buffer.from('the bytes of a paper');
const hash = hashOf(bytes);
const insertOffice = `INSERT INTO office (id, full_name, short_name, level, region, secrecy, sample, revision)
  VALUES (1, '云岭市人民代表大会常务委员会', '云岭市人大常委会', 'city', '云岭市', 'unclassified', 0, 1)`;
const insertTerm = (number: number, from: string, to: string): string =>
  `INSERT INTO term (number, begins_on, ends_on, revision) VALUES (${number}, '${from}', '${to}', 1)`;
const insertChangeSet = `INSERT INTO change_set (at, account, command, label, final) VALUES ('', 'a', 'c', 'l', 0)`;
const insertStored = `INSERT INTO stored_file (hash, bytes, media_type, stored_at)
  VALUES ('${hash}', ${bytes.length}, 'text/plain', '')`;
const insertPaper = (
  id: number,
  state: 'issued' | 'voided' | 'frozen',
  more: { version?: number; first?: number } = {},
) =>
  `INSERT INTO issued_paper (id, title, kind, version, first_version, state, year, frozen_at, issued_at, pages, file_name,
     place, file, void_reason, revision, model_version, model, settings)
   VALUES (${id}, '决定${id}', 'decision', ${more.version ?? 1}, ${more.first ?? 'NULL'}, '${state}', 2026, '',
     ${state === 'issued' ? `'', 1` : 'NULL, NULL'}, 'a.docx', '2026/${id}.docx',
     ${state === 'issued' ? `'${hash}'` : 'NULL'}, ${state === 'voided' ? `'x'` : 'NULL'}, 1, 1, '{}', '{}')`;
const insertNumber = (paper: number): string =>
  `INSERT INTO document_number (series, year, serial, printed, issued_paper, state, emergency, purpose, reason, revision)
   VALUES ('s', 2026, ${paper}, '云人常发〔2026〕${paper}号', ${paper}, 'used', 0, '', '', 1)`;

const insertMeeting = `INSERT INTO meeting (kind, term, number, extended, begins_on, place, chair, quota, in_office, note,
    revision)
  VALUES ('standing-committee', 5, 16, 0, '2026-04-28', '', '', 35, 33, '', 1)`;
const insertMatter = `INSERT INTO resolution (year, serial, kind, title, body_kind, term, state, proposer, source_motion,
    source_number, meeting, passed_on, note_acts, closing, remark, revision, characters, model_version, model)
  VALUES (2026, 1, 'resolution', '关于批准决算的决议', 'standing-committee', 5, 'passed', '', '', '', 1, '2026-04-28', '[]',
    '{}', '', 1, 0, 1, '{}');
   INSERT INTO resolution_search (rowid, title, body, initials) VALUES (1, '', '', '')`;
/** Of 33, 30 there; against and abstained are what is left of the 30, at least one each. */
const insertVote = (outcome: 'passed' | 'failed', inFavour: number): string =>
  `INSERT INTO vote (meeting, resolution, matter, held_on, form, members, majority_of, expected, present, in_favour, against,
     abstained, not_pressed, outcome, tellers, note, revision)
   VALUES (1, 1, '关于议程的表决', '2026-04-28', 'device', 33, 'in-office', 33, 30, ${inFavour},
     ${Math.max(1, 29 - inFavour)}, 1, 0, '${outcome}', '', '', 1)`;

const insertReserved = (purpose: string): string =>
  `INSERT INTO document_number (series, year, serial, printed, state, emergency, purpose, reason, revision)
   VALUES ('s', 2026, 8, '云人常发〔2026〕8号', 'reserved', 0, '${purpose}', '', 1)`;
const insertRecordPaper = (preparation: string, dispatchedOn: string | null = null): string =>
  `INSERT INTO record_paper (resolution, paper, preparation, basis, composed_at, issued_paper, dispatched_on, revision,
     model_version, composed)
   VALUES (1, 'resolution-passed', '${preparation}', '', '', 1, ${dispatchedOn === null ? 'NULL' : `'${dispatchedOn}'`}, 1, 2, '{}')`;

const insertPerson = (id: number, name: string): string =>
  `INSERT INTO person (id, name, ethnicity, native_place, birthplace, party, education, degree, school, later_education,
     later_degree, later_school, professional_title, present_posts, homonym_mark, reading, pinyin_key, initials, stroke_key,
     surname_stroke_key, note, revision, resume)
   VALUES (${id}, '${name}', '', '', '', '', '', '', '', '', '', '', '', '', '', '', '', '', '', '', '', 1, '');
   INSERT INTO person_search (rowid, name, body, initials) VALUES (${id}, '', '', '')`;
const insertTenure = (from: string, until: string | null): string =>
  `INSERT INTO tenure (person, post, acting, begins_on, begin_kind, begin_note, ends_on, end_kind, end_note, title, revision)
   VALUES (1, 1, 0, '${from}', 'appointed', '', ${until === null ? 'NULL, NULL' : `'${until}', 'removed'`}, '',
     '云岭市财政局局长', 1)`;
const insertMotion = `INSERT INTO motion (id, year, serial, title, head_name, head_post, head_capacity, number, late_reason,
    meeting, reason, note, closed, revision)
  VALUES (1, 2026, 1, '关于任免的议案', '', '', 'head', '', '', 1, '', '', 0, 1)`;
const insertItem = (state: string, on: string | null): string =>
  `INSERT INTO motion_item (id, motion, ordinal, person, act, reason, state, state_on, note, revision)
   VALUES (1, 1, 0, 1, 'decide-appoint', '', '${state}', ${on === null ? 'NULL' : `'${on}'`}, '', 1)`;
const insertItemPost = (title: string): string =>
  `INSERT INTO item_post (item, ordinal, post, title, revision) VALUES (1, 0, 1, '${title}', 1)`;
const insertVoteItem = 'INSERT INTO vote_item (vote, item, ordinal, revision) VALUES (1, 1, 0, 1)';
/** A motion of the meeting for 顾维钧. */
const motion = [insertMeeting, insertPerson(1, '顾维钧'), insertMotion];
const insertMember = (person: number, seat: string): string =>
  `INSERT INTO committee_member (person, term, seat, ordinal, begins_on, end_reason, note, revision)
   VALUES (${person}, 5, '${seat}', 0, '2022-02-18', '', '', 1)`;

describe.each(drivers)('over %s', (_name, driver) => {
  function office(...statements: string[]): Database {
    const database = driver.open(join(temporaryFolder(), 'x.db'), { create: true });
    migrate(database);
    // What is planted here, constraints would refuse: a damaged or tampered file has them, too.
    database.execute('PRAGMA foreign_keys = OFF');
    for (const statement of [insertOffice, insertStored, ...statements]) database.execute(statement);
    return database;
  }

  test('sound records contradict nothing', () => {
    const database = office(
      insertTerm(4, '2017-02-18', '2022-02-18'),
      insertTerm(5, '2022-02-18', '2027-02-18'),
      insertChangeSet,
      insertPaper(1, 'issued'),
      insertPaper(2, 'issued', { version: 2, first: 1 }),
      insertPaper(3, 'frozen'),
      insertNumber(1),
      insertNumber(3),
      `INSERT INTO long_text VALUES ('${hash}', 'long')`,
      `INSERT INTO change VALUES (1, 0, 'office', 1, 'update', '{"full_name":{"long":"${hash}"}}', '{"full_name":"x"}')`,
    );
    expect(contradictionsIn(database)).toEqual([]);
    database.close();
  });

  /** Each contradiction, and the one check that finds it. */
  test.each<[string, string[], RegExp]>([
    ['missing-office', ['DELETE FROM office', insertChangeSet], /没有本单位/],
    [
      'contradictory-terms',
      [insertTerm(4, '2017-02-18', '2023-01-01'), insertTerm(5, '2022-02-18', '2027-02-18')],
      /届次记录有矛盾：.*重叠/,
    ],
    [
      'broken-settings',
      [`INSERT INTO setting (area, schema_version, body, revision) VALUES ('deadlines', 1, '{}', 1)`],
      /期限提醒无法识别/,
    ],
    ['papers-without-file', [insertPaper(1, 'issued'), 'DELETE FROM stored_file'], /《决定1》没有对应的存档文件/],
    ['numbers-without-paper', [insertPaper(1, 'voided'), insertNumber(1)], /〔2026〕1号”已占用/],
    ['numbers-without-paper', [insertNumber(7)], /〔2026〕7号”已占用/],
    ['numbers-without-reason', [insertReserved('')], /〔2026〕8号”没有写明用途或原因/],
    [
      'prepared-after-vote',
      [insertMeeting, insertMatter, insertVote('passed', 28), insertPaper(1, 'issued'), insertRecordPaper('prepared')],
      /《决定1》表决后还没有处理/,
    ],
    [
      'dispatched-unissued',
      [
        insertMeeting,
        insertMatter,
        insertVote('passed', 28),
        insertPaper(1, 'issued'),
        insertRecordPaper('void', '2026-05-01'),
      ],
      /《决定1》登记为已发出，但没有存档或者还没有生效/,
    ],
    ['torn-versions', [insertPaper(2, 'issued', { version: 2, first: 9 })], /《决定2》的版本关系有误/],
    [
      'contradictory-votes',
      [insertMeeting, insertVote('passed', 40)],
      /“关于议程的表决”的表决记录有矛盾：.*合计 42，实到 30 人/,
    ],
    ['contradictory-votes', [insertMeeting, insertVote('failed', 28)], /“关于议程的表决”的表决结果与票数不符/],
    [
      'matters-against-votes',
      [insertMeeting, insertMatter, insertVote('failed', 10)],
      /《关于批准决算的决议》记为已通过，但没有同一天通过它的表决记录/,
    ],
    [
      'torn-matters',
      [insertMeeting, insertMatter, insertVote('passed', 28), 'UPDATE resolution SET passed_text = 9'],
      /《关于批准决算的决议》的表决稿、通过的文本或者通过日期缺失/,
    ],
    ['people-not-found', [insertPerson(1, '顾维钧'), 'DELETE FROM person_search'], /1 个人的查找索引与名册不一致/],
    [
      'items-against-votes',
      [...motion, insertItem('passed', '2026-04-28'), insertItemPost('云岭市财政局局长')],
      /《关于任免的议案》中顾维钧一项的结果与表决记录不符/,
    ],
    [
      'items-against-votes',
      [
        ...motion,
        insertItem('pending', null),
        insertItemPost(''),
        insertMatter,
        insertVote('passed', 28),
        insertVoteItem,
      ],
      /顾维钧一项的结果与表决记录不符/,
    ],
    ['torn-items', [...motion, insertItem('pending', null)], /顾维钧一项的职务或者撤回记录缺失/],
    [
      'torn-items',
      [...motion, insertItem('withdrawn', '2026-04-28'), insertItemPost('')],
      /顾维钧一项的职务或者撤回记录缺失/,
    ],
    [
      'tenures-without-ground',
      [
        ...motion,
        insertItem('pending', null),
        insertItemPost(''),
        insertTenure('2026-04-28', null),
        'UPDATE tenure SET begin_item = 1',
      ],
      /顾维钧任“云岭市财政局局长”的记录所依据的任免没有通过/,
    ],
    [
      'contradictory-tenures',
      [insertPerson(1, '顾维钧'), insertTenure('2020-01-01', '2022-01-01'), insertTenure('2021-01-01', null)],
      /顾维钧同时两次担任“云岭市财政局局长”/,
    ],
    [
      'contradictory-seats',
      [insertPerson(1, '顾维钧'), insertMember(1, 'member'), insertMember(1, 'vice-chairperson')],
      /顾维钧同时有两条常委会组成人员记录/,
    ],
    [
      'contradictory-seats',
      [
        insertPerson(1, '顾维钧'),
        insertPerson(2, '何知秋'),
        insertMember(1, 'chairperson'),
        insertMember(2, 'chairperson'),
      ],
      /顾维钧和何知秋同时是常委会主任/,
    ],
    [
      'matters-not-found',
      [insertMeeting, insertMatter, insertVote('passed', 28), 'DELETE FROM resolution_search WHERE rowid = 1'],
      /1 件决议决定的查找索引与记录不一致/,
    ],
    [
      'forgotten-long-texts',
      [
        insertChangeSet,
        `INSERT INTO change VALUES (1, 0, 'office', 1, 'update', '{"full_name":{"long":"${hash}"}}', '{}')`,
      ],
      /1 处修改的长文本缺失/,
    ],
  ])('%s is found, and nothing else cries out', (id, statements, sentence) => {
    const database = office(...statements);
    const found = consistencyChecks.filter((check) => check.find(database).length > 0);
    expect(found.map((check) => check.id)).toEqual([id]);
    expect(contradictionsIn(database)).toEqual([expect.stringMatching(sentence)]);
    database.close();
  });

  test('stored files that are gone or damaged are told with the papers they belong to', async () => {
    const folder = join(temporaryFolder(), 'files');
    await new ContentFiles(folder).put(bytes);
    const database = office(insertPaper(1, 'issued'));
    const look = (thorough: boolean) => faultsOfStoredFiles(database, folder, thorough, () => undefined);
    expect(look(true)).toEqual([]);
    writeFileSync(pathOfContent(folder, hash), 'THE BYTES OF A PAPER');
    expect(look(false)).toEqual([]);
    expect(look(true)).toEqual([expect.stringMatching(/1 个存档文件已损坏.*《决定1》/)]);
    rmSync(pathOfContent(folder, hash));
    expect(look(false)).toEqual([expect.stringMatching(/1 个存档文件不在数据文件夹里，涉及《决定1》/)]);
    database.close();
  });
});
