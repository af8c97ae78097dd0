import fc from 'fast-check';
import { emptyDocument, type Block, type OfficialDocument } from '@core/official-document/model';
import { randomPaper } from '../paginate/random-papers';

const words = '加强改进代表工作监督计划预算财政法律实施检查整改落实教育医疗交通环境保护基层治理数字经济乡村振兴'.split(
  /(?=(?:..)*$)/u,
);
const phrase = fc
  .array(
    fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom(...words) },
      { weight: 1, arbitrary: fc.constantFrom('，', '；', '2024年3月5日', '38.65亿元', '第十四届', '𠮷') },
    ),
    { minLength: 2, maxLength: 24 },
  )
  .map((parts) => `${parts.join('')}。`);

const block: fc.Arbitrary<Block> = fc.oneof(
  { weight: 5, arbitrary: phrase.map((text): Block => ({ role: 'paragraph', text })) },
  {
    weight: 2,
    arbitrary: fc
      .tuple(fc.integer({ min: 1, max: 9 }), phrase)
      .map(([n, text]): Block => ({ role: 'item', level: 3, number: `${n}.`, head: null, text })),
  },
  { weight: 2, arbitrary: phrase.map((text): Block => ({ role: 'heading', level: 1, number: '一、', text })) },
  { weight: 1, arbitrary: phrase.map((text): Block => ({ role: 'article', number: '第一条', text })) },
  {
    weight: 1,
    arbitrary: fc
      .array(fc.array(phrase, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 4 })
      .map((rows): Block => ({
        role: 'table',
        caption: null,
        headerRows: 0,
        columnShares: [],
        rows: rows.map((cells) => cells.map((text) => ({ text }))),
      })),
  },
);
const name = fc.constantFrom('云岭市人民代表大会常务委员会', '云岭市人民政府', '主任会议');

/** A paper of the trade with every element some of the time. */
export const tradePaper: fc.Arbitrary<OfficialDocument> = fc
  .record({
    blocks: fc.array(block, { maxLength: 10 }),
    title: phrase,
    documentNumber: fc.option(fc.constantFrom('云人常发〔2024〕5号', '云人常发〔2025〕12号')),
    recipients: fc.option(name.map((one) => `${one}：`)),
    date: fc.option(fc.constantFrom('2024-03-05', '2025-12-31')),
    organs: fc.array(name, { maxLength: 2 }),
    names: fc.array(phrase, { maxLength: 2 }),
    attachments: fc.array(fc.tuple(phrase, fc.array(block, { maxLength: 4 })), { maxLength: 2 }),
  })
  .map(({ title, organs, names, attachments, ...rest }) => ({
    ...emptyDocument(),
    ...rest,
    title: { text: title, lines: [title] },
    signature: organs.length > 0 ? { organs, form: 'unsealed' as const } : null,
    attachmentNames: names,
    attachments: attachments.map(([text, blocks], index) => ({
      mark: `附件${index + 1}`,
      number: index + 1,
      title: { text, lines: [text] },
      passageNote: null,
      blocks,
    })),
  }));

type Edit = { kind: 'remove' | 'insert' | 'move' | 'words'; at: number; to: number; block: Block; text: string };
const edit: fc.Arbitrary<Edit> = fc.record({
  kind: fc.constantFrom('remove' as const, 'insert' as const, 'move' as const, 'words' as const),
  at: fc.nat(20),
  to: fc.nat(20),
  block,
  text: phrase,
});

/** `blocks` with the edit made; a paper without blocks takes an insertion instead. */
function edited(blocks: readonly Block[], { kind, at, to, block: put, text }: Edit): Block[] {
  const list = [...blocks];
  const index = list.length === 0 ? 0 : at % list.length;
  const one = list[index];
  if (kind === 'insert' || !one) list.splice(index, 0, put);
  else if (kind === 'remove') list.splice(index, 1);
  else if (kind === 'move') {
    list.splice(index, 1);
    list.splice(to % (list.length + 1), 0, one);
  } else if (one.role === 'table') {
    const rows = one.rows.map((row, r) => (r === to % one.rows.length ? [...row.slice(1), { text }] : row));
    list[index] = { ...one, rows };
  } else {
    const middle = to % (one.text.length + 1);
    const cut = /[\uD800-\uDBFF]/.test(one.text[middle - 1] ?? '') ? middle - 1 : middle;
    list[index] = {
      ...one,
      text:
        one.text.slice(0, cut) +
        [...text].slice(0, 5).join('') +
        one.text.slice(cut + 3).replace(/^[\uDC00-\uDFFF]/, ''),
    };
  }
  return list;
}

export function withEdits(paper: OfficialDocument, edits: readonly Edit[]): OfficialDocument {
  return { ...paper, blocks: edits.reduce<Block[]>(edited, paper.blocks) };
}

/** A paper and what became of it: edited, or another paper altogether. */
export const paperAndLater: fc.Arbitrary<[OfficialDocument, OfficialDocument]> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc
      .tuple(tradePaper, fc.array(edit, { maxLength: 5 }))
      .map(([paper, edits]): [OfficialDocument, OfficialDocument] => [paper, withEdits(paper, edits)]),
  },
  { weight: 2, arbitrary: fc.tuple(tradePaper, tradePaper) },
  { weight: 1, arbitrary: fc.tuple(randomPaper, randomPaper) },
);
export const edits = fc.array(edit, { maxLength: 4 });
