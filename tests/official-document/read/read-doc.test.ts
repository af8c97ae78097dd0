import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import fc from 'fast-check';
import WordExtractor from 'word-extractor';
import { describe, expect, it } from 'vitest';
import { readSourceText } from '../../../src-main/official-document/docx/read/read-source-text';
import { ReadingRefused } from '../../../src-main/official-document/docx/read/reading-refused';
import { compoundFile } from './compound-builder';

const fixture = (name: string) =>
  new Uint8Array(readFileSync(resolve(import.meta.dirname, '../../fixtures/read', name)));
const read = (name: string) => readSourceText(fixture(name), name);
const reasonOf = (bytes: Uint8Array) =>
  readSourceText(bytes, '文件.doc').then(
    () => 'taken',
    (error: unknown) => (error instanceof ReadingRefused ? error.reason : `not a refusal: ${String(error)}`),
  );

describe('a file of Word 97 to 2003', () => {
  it('gives the same paragraphs as the .docx it was made from', async () => {
    const [old, modern] = [await read('resolution.doc'), await read('resolution.docx')];
    expect(old.paragraphs.map(({ text }) => text)).toEqual(modern.paragraphs.map(({ text }) => text));
    expect(old.notices).toEqual([{ id: 'looks-unknown', count: 1 }]);
  });

  it('takes changes, leaves out what is hidden and the instructions of fields, keeps tables and page breaks', async () => {
    const { paragraphs, notices } = await read('report.doc');
    expect(paragraphs.map(({ text, table }) => table?.rows.map((row) => row.map((cell) => cell.text)) ?? text)).toEqual(
      [
        '关于任免事项的报告',
        '各位委员：',
        '会议认真审议了“报告”——并通过。',
        '上行',
        '下行',
        [
          ['序号', '姓名', ''],
          ['1', '陈志远\n（兼）', '主任'],
        ],
        '正文',
        '链接文字',
        '自动编号的一段',
        '附件',
        '脚注文字',
      ],
    );
    expect(paragraphs[0]?.alignment).toBe('center');
    expect(paragraphs.find(({ text }) => text === '附件')?.pageBreakBefore).toBe(true);
    expect(Object.fromEntries(notices.map(({ id, count }) => [id, count]))).toEqual({
      'tracked-changes-taken': 2,
      'hidden-text-left-out': 1,
      'automatic-number-left-out': 1,
      'note-moved-to-end': 1,
      'looks-unknown': 1,
    });
  });

  it('reads the same as through word-extractor', async () => {
    const extracted = await new WordExtractor().extract(Buffer.from(fixture('resolution.doc')));
    const theirs = extracted.getBody({ filterUnicode: false }).trimEnd().split('\n');
    expect((await read('resolution.doc')).paragraphs.map(({ text }) => text)).toEqual(theirs);
  });
});

describe('other compound files', () => {
  it.each([
    ['a .docx under a password', ['EncryptionInfo', 'EncryptedPackage'], 'encrypted'],
    ['a workbook', ['Workbook'], 'unsupported-kind'],
    ['a presentation', ['PowerPoint Document'], 'unsupported-kind'],
    ['a file of Microsoft Works', ['CONTENTS'], 'old-wps-or-doc-unreadable'],
    ['an empty WordDocument', ['WordDocument'], 'old-wps-or-doc-unreadable'],
  ])('%s is refused for what it is', async (_, names, reason) => {
    expect(await reasonOf(compoundFile(...names))).toBe(reason);
  });

  it('a .doc under a password is told by its flag', async () => {
    const bytes = fixture('resolution.doc');
    const fib = bytes.findIndex((byte, at) => at % 512 === 0 && at > 0 && byte === 0xec && bytes[at + 1] === 0xa5);
    bytes[fib + 11] = (bytes[fib + 11] ?? 0) | 1;
    expect(await reasonOf(bytes)).toBe('encrypted');
  });

  it(
    'chains in circles, cut-off files and changed bytes end in a refusal or in text, never in a hang',
    { timeout: 60_000 },
    async () => {
      const circle = compoundFile('WordDocument');
      new DataView(circle.buffer).setUint32(512 + 4, 1, true);
      expect(await reasonOf(circle)).toBe('old-wps-or-doc-unreadable');
      const good = fixture('report.doc');
      expect(await reasonOf(good.slice(0, 700))).toBe('old-wps-or-doc-unreadable');
      const edit = fc.tuple(fc.nat(good.length - 1), fc.constantFrom(0, 1, 0x7f, 0x80, 0xfe, 0xff));
      await fc.assert(
        fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 30 }), async (edits) => {
          const spoilt = good.slice();
          for (const [at, byte] of edits) spoilt[at] = byte;
          expect(await reasonOf(spoilt)).not.toContain('not a refusal');
        }),
        { numRuns: 500 },
      );
    },
  );
});
