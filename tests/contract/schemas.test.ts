/**
 * The schemas of the boundary and the types of the core say the same: checked by the type checker here, and by running
 * every kind of block through.
 */
import { expect, expectTypeOf, test } from 'vitest';
import type { z } from 'zod';
import { formatInspectionSchema } from '@core/contract/documents/format-finding.schema';
import { officialDocumentSchema } from '@core/contract/documents/official-document.schema';
import { recognitionSchema, sourceTextSchema } from '@core/contract/documents/recognition.schema';
import type { FormatInspection } from '@core/official-document/docx/inspect/finding';
import { emptyDocument, type OfficialDocument } from '@core/official-document/model';
import type { Recognition } from '@core/official-document/recognise/recognition';
import type { SourceText } from '@core/official-document/source-text';

/** Optional keys differ in `| undefined` only, which the compiler option exactOptionalPropertyTypes would part. */
test('types of schema and model agree in both directions', () => {
  expectTypeOf<z.output<typeof officialDocumentSchema>>().toExtend<OfficialDocument>();
  expectTypeOf<OfficialDocument>().toExtend<z.input<typeof officialDocumentSchema>>();
  expectTypeOf<keyof z.output<typeof officialDocumentSchema>>().toEqualTypeOf<keyof OfficialDocument>();
  expectTypeOf<z.output<typeof recognitionSchema>>().toExtend<Recognition>();
  expectTypeOf<Recognition>().toExtend<z.input<typeof recognitionSchema>>();
  expectTypeOf<keyof z.output<typeof recognitionSchema>>().toEqualTypeOf<keyof Recognition>();
  expectTypeOf<z.output<typeof sourceTextSchema>>().toExtend<SourceText>();
  expectTypeOf<SourceText>().toExtend<z.input<typeof sourceTextSchema>>();
  expectTypeOf<z.output<typeof formatInspectionSchema>>().toExtend<FormatInspection>();
  expectTypeOf<FormatInspection>().toExtend<z.input<typeof formatInspectionSchema>>();
});

const full: OfficialDocument = {
  ...emptyDocument(),
  kind: 'announcement',
  title: { text: '甲　乙', lines: ['甲', '乙'] },
  passageNote: {
    text: '（2022年12月29日通过）',
    body: null,
    meetingKind: 'standing-committee',
    term: 5,
    meeting: 8,
    date: '2022-12-29',
    act: '通过',
    amendments: [{ body: null, meetingKind: null, term: null, meeting: null, date: null, act: '修正' }],
  },
  blocks: [
    { role: 'paragraph', text: '甲' },
    { role: 'heading', level: 1, number: '一、', text: '甲' },
    { role: 'item', level: 3, number: '1.', head: null, text: '甲' },
    { role: 'chapter', number: '第一章', text: '总则' },
    { role: 'section', number: '第一节', text: '总则' },
    { role: 'article', number: '第一条', text: '甲' },
    { role: 'attendance', label: '出席', text: '甲' },
    { role: 'lead', text: '任命：' },
    { role: 'table', caption: null, headerRows: 1, columnShares: [1, 2], rows: [[{ text: '甲', colSpan: 2 }]] },
  ],
  attachments: [{ mark: '附件', number: null, title: { text: '甲', lines: ['甲'] }, passageNote: null, blocks: [] }],
  signature: { organs: ['甲'], form: 'sealed' },
  date: '2022-12-29',
  head: {
    form: 'document',
    organs: ['甲'],
    suffix: '文件',
    signatories: [{ organ: null, name: '乙' }],
    upward: true,
    copyNumber: '000001',
    secrecy: '机密★1年',
    urgency: '特急',
    stock: 'plain',
  },
  imprint: { copyTo: '甲', mainTo: null, organ: '乙', date: '2022-12-29', copies: 30, otherLines: ['丙'] },
};

test('every element passes unchanged', () => {
  expect(officialDocumentSchema.parse(full)).toEqual(full);
  expect(officialDocumentSchema.parse(emptyDocument())).toEqual(emptyDocument());
});

test.each([
  ['an unknown key', { ...full, more: 1 }],
  ['an unknown key in a block', { ...full, blocks: [{ role: 'lead', text: '', level: 1 }] }],
  ['a fifth level', { ...full, blocks: [{ role: 'heading', level: 5, number: '', text: '' }] }],
  ['a date there is not', { ...full, date: '2022-02-30' }],
])('%s is refused', (_name, document) => {
  expect(officialDocumentSchema.safeParse(document).success).toBe(false);
});
