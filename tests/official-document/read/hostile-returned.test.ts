import { describe, expect, it } from 'vitest';
import { inWorker } from './in-worker';
import { paragraph, run, wordFile } from './word-file-builder';

const by = 'w:author="甲" w:date="2024-03-05T09:30:00Z"';
const many = (count: number, make: (at: number) => string): string =>
  Array.from({ length: count }, (_, at) => make(at)).join('');
const put = (text: string, at: number): string => `<w:ins w:id="${at}" w:author="${at}">${run(text)}</w:ins>`;
const taken = (text: string): string => `<w:del w:id="1" ${by}><w:r><w:delText>${text}</w:delText></w:r></w:del>`;

const files: [string, () => Uint8Array][] = [
  ['as many paragraphs as may be, all alike', () => wordFile(paragraph('各项工作由有关部门完成').repeat(49_000))],
  [
    'as many paragraphs as may be, all a little different',
    () => wordFile(many(49_000, (at) => paragraph(`第${(at * 7) % 50_000}项工作由部门完成`))),
  ],
  [
    'changes upon changes in few paragraphs',
    () => wordFile(many(10, () => paragraph(many(10_000, (at) => put('乙', at) + taken('甲'))))),
  ],
  [
    'changes within changes',
    () =>
      wordFile(paragraph(`<w:ins w:id="1" ${by}>`.repeat(150) + run('字'.repeat(100_000)) + '</w:ins>'.repeat(150))),
  ],
  [
    'paragraphs that run on without end',
    () => wordFile(many(49_000, (at) => paragraph(`第${at}项`, `<w:rPr><w:del w:id="1" ${by}/></w:rPr>`))),
  ],
  [
    'paragraphs taken out without end',
    () =>
      wordFile(
        many(40_000, () => paragraph(taken('字'), `<w:rPr><w:del w:id="1" ${by}/></w:rPr>`)) + paragraph('正文'),
      ),
  ],
  [
    'anchors of comments over everything',
    () =>
      wordFile({
        body:
          paragraph(many(2000, (at) => `<w:commentRangeStart w:id="${at}"/>`)) +
          paragraph('字'.repeat(20)).repeat(30_000),
        others: {
          'word/comments.xml': `<w:comments xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${many(2000, (at) => `<w:comment w:id="${at}"><w:p/></w:comment>`)}</w:comments>`,
        },
      }),
  ],
  [
    'a million characters in one paragraph',
    () => wordFile(paragraph('第一项工作由有关部门在年内完成并报告'.repeat(50_000))),
  ],
  ['marks of attachments only', () => wordFile(paragraph('附件1').repeat(49_000))],
  [
    'tables upon tables',
    () =>
      wordFile(
        many(
          8000,
          (at) => `<w:tbl><w:tr><w:tc>${paragraph(`甲${at}`)}</w:tc><w:tc>${paragraph('乙')}</w:tc></w:tr></w:tbl>`,
        ),
      ),
  ],
];

describe('a hostile file that comes back', () => {
  it.each(files)('%s: read and matched in 5 s and 300 MB', { timeout: 60_000 }, async (_, make) => {
    const { answer, ms } = await inWorker('returned', make());
    expect(['taken', 'too-many-paragraphs', 'too-many-elements', 'text-too-long']).toContain(answer);
    expect(ms).toBeLessThan(5000);
  });
});
