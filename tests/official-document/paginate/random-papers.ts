import fc from 'fast-check';
import { emptyDocument, type Block, type OfficialDocument } from '@core/official-document/model';

const piece = fc.constantFrom(
  ...'的一是人大会常务委员决议报告、，。；：？！（）《》“”‘’〔〕【】—…·％%-/.,0123456789ABcd 　㐂𠮷'.split(/(?:)/u),
  'https://www.example.cn/a/b?c=1',
  '2024年12月',
  '3.5%',
  'ABCDEFGHIJKLMNOPQRSTUVWXYZ'.repeat(3),
);
const text = fc.array(piece, { maxLength: 160 }).map((pieces) => pieces.join('').trim());
const block: fc.Arbitrary<Block> = fc.oneof(
  { weight: 6, arbitrary: text.map((one): Block => ({ role: 'paragraph', text: one })) },
  { weight: 2, arbitrary: text.map((one): Block => ({ role: 'heading', level: 1, number: '一、', text: one })) },
  {
    weight: 2,
    arbitrary: fc
      .tuple(text, text)
      .map(([head, rest]): Block => ({ role: 'item', level: 3, number: '1.', head, text: rest })),
  },
  {
    weight: 1,
    arbitrary: fc.array(fc.tuple(text, text, text), { minLength: 1, maxLength: 12 }).map((rows): Block => ({
      role: 'table',
      caption: '表',
      headerRows: 1,
      columnShares: [],
      rows: rows.map((cells) => cells.map((cell) => ({ text: cell.slice(0, 60).replace(/[\ud800-\udbff]$/, '') }))),
    })),
  },
);

/** Papers of any characters and blocks, with a title and a signing. */
export const randomPaper: fc.Arbitrary<OfficialDocument> = fc
  .tuple(fc.array(block, { maxLength: 14 }), fc.boolean())
  .map(([blocks, signed]) => ({
    ...emptyDocument(),
    title: { text: '关于开展工作的决定', lines: ['关于开展工作的决定'] },
    blocks,
    signature: signed ? { organs: ['云岭市人民代表大会常务委员会'], form: 'unsealed' } : null,
    date: signed ? '2024-12-01' : null,
  }));
