/** Files that were given out and came back, for the tests: made by the program's own writer, changed, and read again. */
import type { InputOf, OutputOf } from '@core/contract/contract';
import type { GivenOut } from '@core/contract/resolutions/returned-files.contract';
import { compareDocuments } from '@core/official-document/compare/compare-documents';
import { writeWord } from '@core/official-document/docx/write-word';
import type { Block, OfficialDocument } from '@core/official-document/model';
import { defaultTypesettingSettings } from '@core/official-document/typesetting-settings';
import { readingText } from '@core/storage/resolutions/returned-files';
import { Store } from '@core/storage/store';
import type { ContractCase, Earlier } from './contract-cases';
import { aMatter, aTitle } from './resolution-cases';
import type { TestOffice } from './test-office';
import { anOrigin } from './written-records';

export const givenLines = [
  '为了加强湿地保护，维护生态安全，作如下决定。',
  '市人民政府应当在2027年6月底前完成湿地勘界，并向社会公布湿地名录。',
  '任何单位和个人不得侵占湿地，不得擅自改变湿地用途。',
  '市人民代表大会常务委员会每年听取一次湿地保护情况的报告。',
];

/** A text with some of its paragraphs said otherwise; null takes one out. */
export function changed(document: OfficialDocument, changes: Record<number, string | null>): OfficialDocument {
  const blocks = document.blocks.flatMap((block, index): Block[] => {
    const next = changes[index];
    if (next === null) return [];
    return next === undefined ? [block] : [{ role: 'paragraph', text: next }];
  });
  return { ...document, blocks };
}

export const wordFileOf = (document: OfficialDocument): Promise<Uint8Array> =>
  writeWord(document, defaultTypesettingSettings);

/** Hands a file in as a page does. */
export async function handIn(
  office: TestOffice,
  input: Omit<InputOf<'resolutions.importReturnedFile'>, 'returnedBy' | 'anyway'> & { anyway?: boolean },
  bytes: Uint8Array,
  name = '修改稿.docx',
) {
  const result = await office.application.dispatch({
    method: 'resolutions.importReturnedFile',
    input: { returnedBy: '何知秋', anyway: false, ...input },
    file: { name, bytes },
  });
  return result as
    | { ok: true; value: OutputOf<'resolutions.importReturnedFile'> }
    | { ok: false; error: { code: string; rule?: string; message: string } };
}

/** A matter whose text was given out. */
export async function givenOut(
  office: TestOffice,
): Promise<{ id: number; given: GivenOut; document: OfficialDocument }> {
  const { id } = await office.call('resolutions.addResolution', aMatter(aTitle, ...givenLines));
  const { version } = await office.call('resolutions.giveOut', { id, to: '市人民政府' });
  const { document } = await office.call('resolutions.getResolution', { id });
  return { id, given: { kind: 'text', version: version.id }, document: document as OfficialDocument };
}

/** A file that came back, put among the records as reading one does, without a reader. */
export function keepReturned(
  office: TestOffice,
  { id, given, document }: Awaited<ReturnType<typeof givenOut>>,
  returned: OfficialDocument,
): number {
  const { changes } = compareDocuments(document, returned);
  const list = changes.filter(({ kind, restructured }) => kind !== 'same' || restructured);
  const hash = 'b'.repeat(64);
  const store = new Store(office.database());
  store.note((database) =>
    database
      .prepare('INSERT OR IGNORE INTO stored_file (hash, bytes, media_type, stored_at) VALUES (?, 1, ?, ?)')
      .run([hash, 'application/octet-stream', '2026-01-05T00:00:00.000Z']),
  );
  return store.write({ ...anOrigin, command: 'resolutions.importReturnedFile', label: '读入修改稿' }, (writer) =>
    writer.insert('returned_file', {
      ...{ resolution: id, record_paper: null, given_text: given.kind === 'text' ? given.version : null },
      ...{ file: hash, file_name: '修改稿.docx', returned_by: '', read_at: '2026-01-05T00:00:00.000Z', state: 'open' },
      reading: readingText({
        ...{ given: null, document: returned, changes: list, tracked: [], comments: [], kinship: 1, notices: [] },
      }),
      decisions: JSON.stringify(list.map(() => ({ as: 'open', paper: null }))),
    }),
  ).value;
}

const kept = async (office: TestOffice, lines: Record<number, string | null>) => {
  const matter = await givenOut(office);
  const file = keepReturned(office, matter, changed(matter.document, lines));
  const { revision } = await office.call('resolutions.getResolution', { id: matter.id });
  return { ...matter, file, revision };
};

/** Commands of 修改稿 in the table of undo-every-command.test.ts. */
export const returnedUndoCases = {
  'resolutions.giveOut': {
    input: async (office: TestOffice) => ({
      id: (await office.call('resolutions.addResolution', aMatter())).id,
      to: '市人民政府',
    }),
  },
  'resolutions.decideReturnedFile': {
    // Into the text, into a paper that was never composed, and not at all: in one step, and back in one.
    input: async (office: TestOffice) => {
      const { id, file, revision } = await kept(office, {
        1: '市人民政府应当在2027年12月底前完成湿地勘界，并向社会公布湿地名录。',
        2: '任何单位和个人不得侵占、破坏湿地，不得擅自改变湿地用途。',
        3: null,
      });
      return {
        ...{ id: file, expectedRevision: 1, resolutionRevision: revision },
        decisions: (['record', 'paper', 'drop'] as const).map((as, change) => ({ change, as, force: false })),
        paper: {
          owner: { resolution: id, announcement: null, meeting: null },
          paper: 'resolution-draft' as const,
          expectedRevision: null,
        },
      };
    },
  },
  'resolutions.removeReturnedFile': {
    input: async (office: TestOffice) => {
      const { file } = await kept(office, { 1: null });
      return { id: file, expectedRevision: 1 };
    },
  },
};

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const resultOf = (earlier: Earlier, title: string): Record<string, unknown> => {
  const result = earlier(title);
  return (result?.ok ? result.value : {}) as Record<string, unknown>;
};
const idOf = (earlier: Earlier, title: string): number => Number(resultOf(earlier, title)['id'] ?? 0);
const inGiven = (earlier: Earlier) => ({
  resolution: idOf(earlier, 'a matter to give out'),
  given: {
    kind: 'text',
    version: (resultOf(earlier, 'giving it out')['version'] as { id: number } | undefined)?.id ?? 0,
  },
  returnedBy: '何知秋',
  anyway: false,
});
const returnedText = [aTitle, ...givenLines].join('\n').replace('每年听取', '每两年听取');

/** 修改稿 in the table of contract-cases.ts. */
export const returnedContractCases: ContractCase[] = [
  {
    title: 'a matter to give out',
    method: 'resolutions.addResolution',
    input: aMatter(aTitle, ...givenLines),
    answers: 'ok',
  },
  {
    title: 'giving it out',
    method: 'resolutions.giveOut',
    input: (earlier) => ({ id: idOf(earlier, 'a matter to give out'), to: '市人民政府' }),
    answers: 'ok',
  },
  {
    title: 'giving out what there is not',
    method: 'resolutions.giveOut',
    input: { id: 999, to: '' },
    answers: 'NOT_FOUND',
  },
  {
    title: 'a file that came back',
    method: 'resolutions.importReturnedFile',
    input: inGiven,
    file: { name: '修改稿 1.txt', bytes: bytes(returnedText) },
    answers: 'ok',
  },
  {
    title: 'the same file again',
    method: 'resolutions.importReturnedFile',
    input: inGiven,
    file: { name: '修改稿 2.txt', bytes: bytes(returnedText) },
    answers: 'RULE_VIOLATED',
  },
  {
    title: 'a file that is none',
    method: 'resolutions.importReturnedFile',
    input: inGiven,
    file: { name: '坏.docx', bytes: Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0) },
    answers: 'IMPORT_REFUSED',
  },
  {
    title: 'another paper',
    method: 'resolutions.importReturnedFile',
    input: inGiven,
    file: { name: '另一份.txt', bytes: bytes('关于节约粮食的倡议\n珍惜粮食，反对浪费。') },
    answers: 'ok',
  },
  {
    title: 'files that came back',
    method: 'resolutions.listReturnedFiles',
    input: (earlier) => ({ resolution: idOf(earlier, 'a matter to give out') }),
    answers: 'ok',
  },
  {
    title: 'what was changed in it',
    method: 'resolutions.getReturnedFile',
    input: (earlier) => ({ id: idOf(earlier, 'a file that came back') }),
    answers: 'ok',
  },
  {
    title: 'a change that is no wording',
    method: 'resolutions.decideReturnedFile',
    input: (earlier) => decision(earlier, 'template'),
    answers: 'RULE_VIOLATED',
  },
  {
    title: 'a change taken',
    method: 'resolutions.decideReturnedFile',
    input: (earlier) => decision(earlier, 'record'),
    answers: 'ok',
  },
  {
    title: 'the same on an old revision',
    method: 'resolutions.decideReturnedFile',
    input: (earlier) => decision(earlier, 'record'),
    answers: 'STALE_REVISION',
  },
  {
    title: 'the file as it came',
    method: 'resolutions.exportReturnedFile',
    input: (earlier) => ({ id: idOf(earlier, 'a file that came back') }),
    answers: 'ok',
  },
  {
    title: 'a file that is removed',
    method: 'resolutions.removeReturnedFile',
    input: (earlier) => ({ id: idOf(earlier, 'a file that came back'), expectedRevision: 2 }),
    answers: 'ok',
  },
];

const decision = (earlier: Earlier, as: string) => ({
  ...{ id: idOf(earlier, 'a file that came back'), expectedRevision: 1, resolutionRevision: 1, paper: null },
  decisions: [{ change: 0, as, force: false }],
});
