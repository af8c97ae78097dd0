import fc from 'fast-check';
import { emptyDocument, headForms, type Block, type OfficialDocument, type Title } from '@core/official-document/model';

/** Papers of every element and block for the properties. */
export const words = fc
  .array(fc.constantFrom(...'坚持党的领导，依法履职。推动“高质量”发展（2024年）12.5%〇𠮷'), {
    minLength: 1,
    maxLength: 24,
  })
  .map((characters) => characters.join(''));
const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: null });
const level = fc.constantFrom(1 as const, 2 as const, 3 as const, 4 as const);
const number = fc.constantFrom('一、', '（二）', '3.', '（4）', '', '第五条');

const cell = fc.record(
  { text: fc.oneof(words, fc.constant('')), colSpan: fc.integer({ min: 2, max: 3 }) },
  { requiredKeys: ['text'] },
);
const alignedCell = fc.oneof(
  cell,
  words.map((text) => ({ text, align: 'right' as const, rowSpan: 2 })),
);

export const block: fc.Arbitrary<Block> = fc.oneof(
  fc.record({ role: fc.constant('paragraph' as const), text: fc.oneof(words, fc.constant('')) }),
  fc.record({ role: fc.constant('heading' as const), level, number, text: words }),
  fc.record({ role: fc.constant('item' as const), level, number, head: maybe(words), text: words }),
  fc.record({ role: fc.constantFrom('chapter' as const, 'section' as const), number, text: words }),
  fc.record({ role: fc.constant('article' as const), number, text: words }),
  fc.record({ role: fc.constant('attendance' as const), label: words, text: words }),
  fc.record({ role: fc.constant('lead' as const), text: words }),
  fc.record({
    role: fc.constant('table' as const),
    caption: maybe(words),
    headerRows: fc.integer({ min: 0, max: 2 }),
    columnShares: fc.array(fc.integer({ min: 1, max: 5 }), { maxLength: 3 }),
    rows: fc.array(fc.array(alignedCell, { maxLength: 4 }), { maxLength: 4 }),
  }),
);

export const title: fc.Arbitrary<Title> = fc
  .array(words, { maxLength: 4 })
  .chain((lines) => fc.constantFrom('', '　').map((joint) => ({ text: lines.join(joint), lines })));

const act = fc.record({
  body: maybe(words),
  meetingKind: fc.constant('standing-committee' as const),
  term: maybe(fc.integer({ min: 1, max: 20 })),
  meeting: maybe(fc.integer({ min: 1, max: 60 })),
  date: fc.constant('2024-11-28'),
  act: fc.constant('通过'),
});

export const paper: fc.Arbitrary<OfficialDocument> = fc
  .record({
    title,
    kind: fc.constantFrom('resolution' as const, 'decision' as const, 'other' as const),
    kindTitle: fc.constantFrom('决议', ''),
    documentNumber: maybe(words),
    serialNumber: maybe(words),
    passageNote: maybe(fc.tuple(words, act).map(([text, first]) => ({ text, ...first, amendments: [] }))),
    byline: maybe(words),
    recipients: maybe(words),
    blocks: fc.array(block, { maxLength: 8 }),
    attachmentNames: fc.array(words, { maxLength: 3 }),
    signature: maybe(
      fc.record({
        organs: fc.array(words, { maxLength: 2 }),
        form: fc.constantFrom('sealed' as const, 'unsealed' as const, 'signature-stamp' as const),
      }),
    ),
    date: maybe(fc.constantFrom('2022-12-29', '2024-02-29', '1999-01-01')),
    supplementaryNote: maybe(words),
    attachments: fc.array(
      fc.record({
        mark: fc.constantFrom('附件', '附件1', ''),
        number: maybe(fc.integer({ min: 1, max: 3 })),
        title,
        passageNote: maybe(words),
        blocks: fc.array(block, { maxLength: 4 }),
      }),
      { maxLength: 2 },
    ),
    head: maybe(
      fc.record({
        form: fc.constantFrom(...headForms),
        organs: fc.array(words, { maxLength: 3 }),
        suffix: fc.constantFrom('文件', '令', ''),
        signatories: fc.array(fc.record({ organ: maybe(words), name: words }), { maxLength: 3 }),
        upward: fc.boolean(),
        copyNumber: maybe(words),
        secrecy: maybe(words),
        urgency: maybe(words),
        stock: fc.constantFrom('plain' as const, 'preprinted' as const),
      }),
    ),
    imprint: maybe(
      fc.record(
        {
          copyTo: maybe(words),
          mainTo: maybe(words),
          organ: maybe(words),
          date: maybe(fc.constant('2024-12-02')),
          copies: maybe(fc.integer({ min: 1, max: 999_999 })),
          otherLines: fc.array(words, { minLength: 1, maxLength: 2 }),
        },
        { requiredKeys: ['copyTo', 'mainTo', 'organ', 'date', 'copies'] },
      ),
    ),
  })
  .map((parts) => ({ ...emptyDocument(), ...parts }));

/** Proposes a break after every tenth character: a stand-in that differs from most lines. */
export function everyTenth(text: string): string[] {
  const characters = [...text];
  const lines: string[] = [];
  while (characters.length > 0) lines.push(characters.splice(0, 10).join(''));
  return lines;
}
