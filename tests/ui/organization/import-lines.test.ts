import { describe, expect, test } from 'vitest';
import type { PersonMatch, ReadPerson } from '@core/contract/organization/people-import.contract';
import { unknownPerson } from '@core/domain/organization/people/person';
import {
  contested,
  countsOf,
  decided,
  rematched,
  withFile,
  type ImportLine,
} from '../../../src-renderer/pages/organization/import/import-lines';
import {
  correctedAlike,
  missingIn,
  readyItems,
  withItems,
} from '../../../src-renderer/pages/organization/import/history-lines';

const read = (name: string, born: string | null = '1979-08'): ReadPerson => ({
  fields: { ...unknownPerson(name), born },
  appointing: '',
  removing: '',
  reason: '',
  reportingUnit: '',
  oddities: [],
  family: [],
  idNumber: '',
});
const match = (person: number, certainty: PersonMatch['certainty'], more: Partial<PersonMatch> = {}): PersonMatch => ({
  person,
  revision: 3,
  name: '周予安',
  born: '1979-08',
  posts: [],
  certainty,
  differences: [
    { field: 'presentPosts', label: '现任职务', present: '市财政局副局长', read: '市财政局局长' },
    { field: 'nativePlace', label: '籍贯', present: '', read: '山西代县' },
  ],
  ...more,
});

describe('people read out of files', () => {
  test('who is not there is created, who is the same is merged with what the form says', () => {
    const lines = withFile([], '一.lrmx', [
      { read: read('韩启明'), matches: [] },
      { read: read('周予安'), matches: [match(7, 'same')] },
    ]);
    expect(lines.map(({ choice }) => choice)).toEqual([
      { do: 'create' },
      { do: 'merge', person: 7, take: ['presentPosts'] },
    ]);
    expect(contested(lines[1]!.matches[0]!).map(({ field }) => field)).toEqual(['presentPosts']);
  });

  test('who may be somebody else is left to the clerk, and not kept until decided', () => {
    const lines = withFile([], '一.lrmx', [
      { read: read('周予安', null), matches: [match(7, 'same-name')] },
      { read: read('乔岭'), matches: [match(8, 'same'), match(9, 'same')] },
    ]);
    expect(countsOf(lines)).toEqual({ create: 0, merge: 0, skip: 0, undecided: 2 });
    expect(decided(lines).people).toEqual([]);
  });

  test('the same person twice in one batch is read once', () => {
    const first = withFile([], '一.lrmx', [{ read: read('韩启明'), matches: [] }]);
    const lines = withFile(first, '二.lrmx', [
      { read: read('韩启明', '1979-08-12'), matches: [] },
      { read: read('韩启明', '1985-01'), matches: [] },
    ]);
    expect(lines.map(({ choice, twice }) => [choice.do, twice])).toEqual([
      ['create', null],
      ['skip', 1],
      ['create', null],
    ]);
  });

  test('what is kept names the revision it was looked at, and leaves out what the clerk unticked', () => {
    const [line] = withFile([], '一.lrmx', [{ read: read('周予安'), matches: [match(7, 'same')] }]);
    const changed: ImportLine = { ...line!, choice: { do: 'merge', person: 7, take: [] } };
    expect(decided([changed]).people.map(({ decision }) => decision)).toEqual([
      { do: 'merge', person: 7, take: [], expectedRevision: 3 },
    ]);
  });

  test('after keeping, who was created may be the one another line means', () => {
    const [line] = withFile([], '一.lrmx', [{ read: read('周予安', null), matches: [match(7, 'same-name')] }]);
    const [again] = rematched(
      [line!],
      [[match(7, 'same-name', { revision: 4, differences: [] }), match(12, 'likely')]],
    );
    expect(again!.matches.map(({ person, revision }) => [person, revision])).toEqual([
      [7, 4],
      [12, 3],
    ]);
    expect(again!.matches[0]!.differences).toHaveLength(2);
  });
});

describe('items of an old list', () => {
  const item = (title: string, post: number | null) => ({
    line: `周予安为${title}。`,
    personName: '周予安',
    act: 'appoint' as const,
    title,
    post,
    person: null,
    happenedOn: null,
    note: '',
  });
  const lines = withItems([], '名单.docx', {
    meeting: '常委会第十六次会议',
    happenedOn: '2021-04-28',
    left: [],
    items: [item('市财政局局长', null), item('市财政局局长', null), item('市审计局局长', 4)],
  });

  test('take day and meeting of their list', () => {
    expect(lines.map(({ happenedOn, note }) => [happenedOn, note])).toContainEqual([
      '2021-04-28',
      '常委会第十六次会议',
    ]);
    expect(lines.map((line) => missingIn(line))).toEqual([['post'], ['post'], []]);
  });

  test('a post picked for one line is picked for all of the same words', () => {
    const corrected = correctedAlike(lines, 1, { post: 9 });
    expect(corrected.map(({ post }) => post)).toEqual([9, 9, 4]);
    expect(readyItems(corrected).items).toHaveLength(3);
  });

  test('what is left out or not complete is not kept', () => {
    const corrected = correctedAlike(lines, 1, { post: 9 }).map((line) => ({ ...line, skipped: line.id === 2 }));
    expect([...readyItems(corrected).ids]).toEqual([1, 3]);
    expect(readyItems(lines).items.map(({ title }) => title)).toEqual(['市审计局局长']);
  });
});
