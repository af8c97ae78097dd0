import { expect, it } from 'vitest';
import { emptyDocument } from '@core/official-document/model';
import { writeText } from '@core/official-document/text';
import { samplePapers } from '../../support/sample-papers';

it('prints the elements in the order of the paper, one a line', () => {
  const text = writeText({
    ...emptyDocument(),
    documentNumber: '云人常办发〔2024〕5号',
    title: { text: '关于代表建议办理工作的通知', lines: ['关于代表建议', '办理工作的通知'] },
    passageNote: null,
    recipients: '各县（市、区）人大常委会：',
    blocks: [
      { role: 'paragraph', text: '现通知如下。' },
      { role: 'heading', level: 1, number: '一、', text: '总体要求' },
      { role: 'item', level: 3, number: '1.', head: '抓紧办理。', text: '按期答复。' },
      { role: 'chapter', number: '第一章', text: '总则' },
      { role: 'article', number: '第一条', text: '为了规范工作，制定本办法。' },
    ],
    attachmentNames: ['目录', '分工表'],
    signature: { organs: ['云岭市人大常委会办公室'], form: 'unsealed' },
    date: '2024-12-02',
    supplementaryNote: '（联系人：李明）',
  });
  expect(text).toBe(
    `云人常办发〔2024〕5号

关于代表建议
办理工作的通知

各县（市、区）人大常委会：
现通知如下。
一、总体要求
1.抓紧办理。按期答复。
第一章　总则
第一条　为了规范工作，制定本办法。

附件：1.目录
2.分工表

云岭市人大常委会办公室
2024年12月2日
（联系人：李明）
`,
  );
});

it('keeps columns of a table apart by tabs, columns under a joined cell empty', () => {
  const text = writeText({
    ...emptyDocument(),
    blocks: [
      {
        role: 'table',
        caption: '表决结果',
        headerRows: 1,
        columnShares: [],
        rows: [
          [
            { text: '姓名', rowSpan: 2 },
            { text: '表决', colSpan: 2 },
          ],
          [{ text: '赞成' }, { text: '反\n对' }],
        ],
      },
    ],
  });
  expect(text).toBe('表决结果\n姓名\t表决\t\n\t赞成\t反 对\n');
});

it('begins an attachment after an empty line', () => {
  const text = writeText(samplePapers()['decision, sealed, one attachment, table over two pages'] ?? emptyDocument());
  expect(text).toContain('\n\n附件\n\n云岭市人民代表大会常务委员会\n');
  expect(text).not.toContain('\n\n\n');
});

it('gives nothing for an empty paper', () => {
  expect(writeText(emptyDocument())).toBe('');
});
