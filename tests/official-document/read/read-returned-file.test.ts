import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { limits } from '../../../src-main/official-document/docx/read/limits';
import { readReturnedFile } from '../../../src-main/official-document/docx/read/read-returned-file';
import { ReadingRefused } from '../../../src-main/official-document/docx/read/reading-refused';
import type { ReturnedFile } from '../../../src-main/official-document/docx/read/returned-file';
import { emptyDocument, type Block, type OfficialDocument } from '../../../src-main/official-document/model';
import { level, listed, namespaces, paragraph, run, wordFile } from './word-file-builder';

const by = 'w:author="李四" w:date="2024-03-05T09:30:00Z"';
const ins = (inside: string, author = by): string => `<w:ins w:id="1" ${author}>${inside}</w:ins>`;
const deleted = (text: string): string => `<w:r><w:delText xml:space="preserve">${text}</w:delText></w:r>`;
const del = (text: string, author = by): string => `<w:del w:id="2" ${author}>${deleted(text)}</w:del>`;
const mark = (inside: string): string => `<w:rPr>${inside}</w:rPr>`;
const made = { author: '李四', at: '2024-03-05T09:30:00' };

const blocks = (...texts: string[]): Block[] => texts.map((text) => ({ role: 'paragraph', text }));
const given: OfficialDocument = {
  ...emptyDocument(),
  title: { text: '关于加强财政监督的决定', lines: ['关于加强财政监督的决定'] },
  blocks: [
    ...blocks('会议听取了市人民政府的报告。', '会议认为，报告符合实际情况。', '会议决定批准这个报告。'),
    {
      role: 'table',
      caption: null,
      headerRows: 1,
      columnShares: [],
      rows: [
        ['姓名', '职务'],
        ['王小明', '主任'],
        ['赵立', '委员'],
      ].map((row) => row.map((text) => ({ text }))),
    },
  ],
};
const texts = ({ document }: ReturnedFile): string[] =>
  document.blocks.map((block) => ('text' in block ? block.text : block.role));
const read = (
  body: string,
  others: { comments?: string; numbering?: string } = {},
  paper = given,
): Promise<ReturnedFile> =>
  readReturnedFile(
    wordFile({
      body: paragraph(given.title.text, '<w:jc w:val="center"/>') + body,
      ...(others.numbering ? { numbering: others.numbering } : {}),
      ...(others.comments
        ? { others: { 'word/comments.xml': `<w:comments ${namespaces}>${others.comments}</w:comments>` } }
        : {}),
    }),
    '修改稿.docx',
    paper,
  );
const [first = '', second = '', third = ''] = [
  '会议听取了市人民政府的报告。',
  '会议认为，报告符合实际情况。',
  '会议决定批准这个报告。',
];

describe('tracked changes of a returned file', () => {
  it('words put in and taken out, with author and time, in the element they are in', async () => {
    const file = await read(
      paragraph(first) +
        paragraph(run('会议认为，') + del('报告') + ins(run('工作') + run('报告', '<w:b/>')) + run('符合实际情况。')) +
        paragraph(third),
    );
    expect(texts(file)).toEqual([first, '会议认为，工作报告符合实际情况。', third]);
    expect(file.changes).toEqual([
      { kind: 'deleted', ...made, text: '报告', path: 'blocks/1' },
      { kind: 'inserted', ...made, text: '工作报告', path: 'blocks/1' },
    ]);
    expect(file.notices).toEqual([]);
  });

  it('what one put in and another took out again is told, and is not in the text', async () => {
    const other = 'w:author="张三" w:date="2024-03-06T10:00:00Z"';
    const file = await read(paragraph(run('会议听取了') + ins(run('常委会') + del('初步', other)) + run('的报告。')));
    expect(texts(file)).toEqual(['会议听取了常委会的报告。']);
    expect(file.changes).toMatchObject([
      { kind: 'deleted', author: '张三', text: '初步' },
      { kind: 'inserted', author: '李四', text: '常委会' },
    ]);
  });

  it('a paragraph moved is told where it went from and to', async () => {
    const from = `<w:moveFrom w:id="5" ${by}>${run(second)}</w:moveFrom>`;
    const to = `<w:moveTo w:id="6" ${by}>${run(second)}</w:moveTo>`;
    const file = await read(
      paragraph(to, mark(`<w:moveTo w:id="7" ${by}/>`)) +
        paragraph(first) +
        paragraph(from, mark(`<w:moveFrom w:id="8" ${by}/>`)) +
        paragraph(third),
    );
    expect(texts(file)).toEqual([second, first, third]);
    expect(file.changes).toEqual([
      { kind: 'moved-to', ...made, text: second, path: 'blocks/0' },
      { kind: 'moved-from', ...made, text: second, path: 'blocks/2' },
    ]);
  });

  it('paragraphs taken out whole, put in whole, joined and split', async () => {
    const whole = paragraph(del(second), mark(`<w:del w:id="9" ${by}/>`));
    expect(await read(paragraph(first) + whole + paragraph(third))).toMatchObject({
      document: { blocks: blocks(first, third) },
      changes: [{ kind: 'deleted', text: second, path: 'blocks/1' }],
    });
    const put = paragraph(ins(run('会议要求抓好落实。')), mark(`<w:ins w:id="9" ${by}/>`));
    expect(await read(paragraph(first) + put + paragraph(third))).toMatchObject({
      document: { blocks: blocks(first, '会议要求抓好落实。', third) },
      changes: [{ kind: 'inserted', text: '会议要求抓好落实。', path: 'blocks/1' }],
    });
    const joined = paragraph(second, mark(`<w:del w:id="9" ${by}/>`)) + paragraph(third);
    expect(await read(paragraph(first) + joined)).toMatchObject({
      document: { blocks: blocks(first, second + third) },
      changes: [{ kind: 'paragraph-joined', text: '', path: 'blocks/1' }],
    });
    const split = paragraph('会议认为，', mark(`<w:ins w:id="9" ${by}/>`)) + paragraph('报告符合实际情况。');
    expect((await read(paragraph(first) + split)).changes).toMatchObject([
      { kind: 'paragraph-split', path: 'blocks/1' },
    ]);
  });

  it('automatic numbers go on as if what was taken out had never been there', async () => {
    const numbering = `<w:abstractNum w:abstractNumId="0">${level(0, 'chineseCounting', '%1、', '<w:suff w:val="nothing"/>')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`;
    const numbered = (text: string, more = ''): string =>
      paragraph(text, `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>${more}`);
    const paper: OfficialDocument = {
      ...given,
      blocks: ['加强预算审查', '加强决算审查', '加强审计监督'].map((text, at): Block => ({
        role: 'heading',
        level: 1,
        number: `${'一二三'[at]}、`,
        text,
      })),
    };
    const gone = numbered(del('加强决算审查'), mark(`<w:del w:id="3" ${by}/>`));
    const file = await read(listed('加强预算审查', 1) + gone + listed('加强审计监督', 1), { numbering }, paper);
    expect(file.document.blocks).toMatchObject([
      { role: 'heading', number: '一、', text: '加强预算审查' },
      { role: 'heading', number: '二、', text: '加强审计监督' },
    ]);
    const runsOn =
      numbered('加强决算审查', mark(`<w:del w:id="3" ${by}/>`)) + listed('和审计监督', 1) + listed('加强代表工作', 1);
    const joined = await read(listed('加强预算审查', 1) + runsOn, { numbering }, paper);
    expect(joined.document.blocks).toMatchObject([
      { number: '一、', text: '加强预算审查' },
      { number: '二、', text: '加强决算审查和审计监督' },
      { number: '三、', text: '加强代表工作' },
    ]);
  });

  it('rows and cells of a table', async () => {
    const cell = (inside: string, properties = ''): string =>
      `<w:tc>${properties && `<w:tcPr>${properties}</w:tcPr>`}${paragraph(inside)}</w:tc>`;
    const row = (cells: string, properties = ''): string =>
      `<w:tr>${properties && `<w:trPr>${properties}</w:trPr>`}${cells}</w:tr>`;
    const table =
      '<w:tbl><w:tblGrid><w:gridCol w:w="4000"/><w:gridCol w:w="4000"/></w:tblGrid>' +
      row(cell('姓名') + cell('职务')) +
      row(cell(del('王小明') + ins(run('王大明'))) + cell('主任')) +
      row(cell(del('赵立')) + cell(del('委员')), `<w:del w:id="4" ${by}/>`) +
      row(cell(ins(run('钱方'))) + cell(ins(run('委员'))), `<w:ins w:id="4" ${by}/>`) +
      '</w:tbl>';
    const file = await read(paragraph(first) + paragraph(second) + paragraph(third) + table);
    expect(file.document.blocks[3]).toMatchObject({
      headerRows: 1,
      rows: [
        [{ text: '姓名' }, { text: '职务' }],
        [{ text: '王大明' }, { text: '主任' }],
        [{ text: '钱方' }, { text: '委员' }],
      ],
    });
    expect(file.changes).toEqual([
      { kind: 'deleted', ...made, text: '王小明', path: 'blocks/3/rows/1/0' },
      { kind: 'inserted', ...made, text: '王大明', path: 'blocks/3/rows/1/0' },
      { kind: 'row-deleted', ...made, text: '赵立\t委员', path: 'blocks/3' },
      { kind: 'row-inserted', ...made, text: '钱方\t委员', path: 'blocks/3/rows/2/0' },
    ]);
  });

  it('changes of looks are told once a paragraph', async () => {
    const looks = `<w:pPrChange w:id="3" ${by}><w:pPr/></w:pPrChange>`;
    const file = await read(paragraph(first, `<w:jc w:val="center"/>${looks}`));
    expect(file.changes).toEqual([{ kind: 'format', ...made, text: first, path: 'blocks/0' }]);
  });
});

describe('comments of a returned file', () => {
  const comment = (id: number, text: string): string =>
    `<w:comment w:id="${id}" w:author="王五" w:date="2024-03-07T08:00:00Z">${text
      .split('\n')
      .map((one) => paragraph(one))
      .join('')}</w:comment>`;
  it('with author, time, text and the words they are about, over several paragraphs too', async () => {
    const start = (id: number): string => `<w:commentRangeStart w:id="${id}"/>`;
    const end = (id: number): string =>
      `<w:commentRangeEnd w:id="${id}"/><w:r><w:commentReference w:id="${id}"/></w:r>`;
    const file = await read(
      paragraph(run('会议听取了') + start(0) + run('市人民政府') + end(0) + run('的报告。')) +
        start(1) +
        paragraph(run('会议认为，') + del('旧') + run('报告符合实际情况。')) +
        paragraph(run('会议决定') + end(1) + run('批准这个报告。') + '<w:r><w:commentReference w:id="2"/></w:r>'),
      { comments: comment(0, '是否写全称？\n请核对。') + comment(1, '重写') + comment(2, '同意') },
    );
    const written = { author: '王五', at: '2024-03-07T08:00:00' };
    expect(file.comments).toEqual([
      { ...written, text: '是否写全称？\n请核对。', anchor: '市人民政府', path: 'blocks/0' },
      { ...written, text: '重写', anchor: '会议认为，报告符合实际情况。\n会议决定', path: 'blocks/1' },
      { ...written, text: '同意', anchor: '', path: 'blocks/2' },
    ]);
    expect(texts(file)).toEqual([first, second, third]);
    expect(file.notices).toEqual([]);
  });
});

describe('a hostile returned file', () => {
  const reasonOf = (bytes: Uint8Array): Promise<unknown> =>
    readReturnedFile(bytes, 'x.docx', given).then(
      () => 'taken',
      (error: unknown) => (error instanceof ReadingRefused ? error.reason : String(error)),
    );
  it('is refused as any other', async () => {
    expect(await reasonOf(new Uint8Array())).toBe('empty');
    expect(await reasonOf(strToU8('PK\u0003\u0004 and then nothing'))).toMatch(/damaged-zip|not-a-document/);
    expect(await reasonOf(wordFile({ body: '', others: { 'word/comments.xml': '<!DOCTYPE x><w:comments/>' } }))).toBe(
      'document-type-declaration',
    );
  });

  it('cannot make more changes, comments or words of them than a person could read', async () => {
    const long = 'x'.repeat(4900);
    const many = Array.from({ length: 40 }, () =>
      paragraph(
        Array.from({ length: 1000 }, (_, at) => (at % 2 ? del('甲') : ins(run('乙'), `w:author="${at}"`))).join(''),
      ),
    ).join('');
    const open = Array.from({ length: 3000 }, (_, at) => `<w:commentRangeStart w:id="${at}"/>`).join('');
    const comments = Array.from(
      { length: 3000 },
      (_, at) => `<w:comment w:id="${at}" w:author="${long.slice(0, 500)}">${paragraph('评')}</w:comment>`,
    ).join('');
    const start = process.cpuUsage();
    const file = await read(
      paragraph(ins(run(long)) + del(long)) + many + paragraph(open + run(long)) + paragraph(first).repeat(2000),
      { comments: `<w:comment w:id="x">${paragraph(long)}</w:comment>${comments}` },
    );
    expect(process.cpuUsage(start).user / 1000).toBeLessThan(5000);
    expect(file.changes.length).toBeLessThanOrEqual(limits.allRevisions);
    expect(file.comments.length).toBeLessThanOrEqual(limits.comments);
    expect(Math.max(...file.changes.map(({ text }) => text.length))).toBeLessThanOrEqual(limits.revisionText);
    expect(
      Math.max(...file.comments.map(({ anchor, text, author }) => anchor.length + text.length + (author?.length ?? 0))),
    ).toBeLessThan(limits.commentText + 500);
  });
});
