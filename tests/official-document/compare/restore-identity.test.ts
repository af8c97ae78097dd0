import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compareDocuments } from '@core/official-document/compare/compare-documents';
import { elementsOf } from '@core/official-document/compare/elements';
import { restoreIdentity } from '@core/official-document/compare/restore-identity';
import { readReturnedFile } from '@core/official-document/docx/read/read-returned-file';
import { writeWord } from '@core/official-document/docx/write-word';
import { emptyDocument, type Block, type OfficialDocument } from '@core/official-document/model';
import { recognise } from '@core/official-document/recognise/recognise';
import { sourceOfPlainText } from '@core/official-document/source-text';
import { defaultTypesettingSettings } from '@core/official-document/typesetting-settings';

const corpus = resolve(import.meta.dirname, '../../fixtures/corpus');
const papers = readdirSync(corpus).filter((name) => name.endsWith('.txt'));
const lines = (document: OfficialDocument): string[] => elementsOf(document).map(({ path, text }) => `${path} ${text}`);
const words = (document: OfficialDocument): string =>
  elementsOf(document)
    .map(({ text }) => text)
    .join('')
    .replace(/\s/gu, '');

const law: OfficialDocument = {
  ...emptyDocument(),
  kind: 'rules',
  kindTitle: '办法',
  title: { text: '云岭市人民代表大会常务委员会议事办法', lines: ['云岭市人民代表大会常务委员会', '议事办法'] },
  passageNote: {
    text: '（2024年3月28日云岭市第六届人民代表大会常务委员会第十二次会议通过）',
    body: '云岭市',
    meetingKind: 'standing-committee',
    term: 6,
    meeting: 12,
    date: '2024-03-28',
    act: '通过',
    amendments: [],
  },
  recipients: '各县人大常委会：',
  blocks: [
    { role: 'chapter', number: '第一章', text: '总则' },
    { role: 'article', number: '第一条', text: '为了规范议事活动，根据有关法律，制定本办法。' },
    { role: 'article', number: '第二条', text: '常务委员会审议议案，应当充分发扬民主。' },
    { role: 'paragraph', text: '会议由主任主持。' },
    { role: 'item', level: 2, number: '（一）', head: '听取报告。', text: '听取和审议专项工作报告，提出意见。' },
    { role: 'heading', level: 1, number: '一、', text: '附带说明' },
    { role: 'lead', text: '任命：' },
    {
      role: 'table',
      caption: '表决名单',
      headerRows: 1,
      columnShares: [1, 2],
      rows: [
        [{ text: '姓名' }, { text: '职务' }],
        [{ text: '王小明', align: 'center' }, { text: '委员' }],
      ],
    },
  ],
  attachmentNames: ['任免名单', '议题清单'],
  signature: { organs: ['云岭市人民代表大会常务委员会'], form: 'sealed' },
  date: '2024-03-28',
  attachments: [
    {
      mark: '附件一',
      number: 1,
      title: { text: '任免名单', lines: ['任免名单'] },
      passageNote: null,
      blocks: [{ role: 'paragraph', text: '任命王小明为委员。' }],
    },
    {
      mark: '附件2',
      number: 2,
      title: { text: '议题清单', lines: ['议题清单'] },
      passageNote: null,
      blocks: [{ role: 'paragraph', text: '审议预算草案的报告。' }],
    },
  ],
};
const returned = (change: (line: string) => string[]): ReturnType<typeof restoreIdentity> =>
  restoreIdentity(law, sourceOfPlainText(printed.flatMap(change).join('\n')));
/** The paper as Word has it, line by line. */
const printed = [
  '云岭市人民代表大会常务委员会',
  '议事办法',
  '（2024年3月28日云岭市第六届人民代表大会',
  '常务委员会第十二次会议通过）',
  '',
  '各县人大常委会：',
  '第一章　总则',
  '第一条　为了规范议事活动，根据有关法律，制定本办法。',
  '第二条　常务委员会审议议案，应当充分发扬民主。',
  '会议由主任主持。',
  '（一）听取报告。听取和审议专项工作报告，提出意见。',
  '一、附带说明',
  '任命：',
  '附件：1.任免名单',
  '2.议题清单',
  '云岭市人民代表大会常务委员会',
  '2024年3月28日',
  '附件1',
  '任免名单',
  '任命王小明为委员。',
  '附件2',
  '议题清单',
  '审议预算草案的报告。',
];
const withoutTable: OfficialDocument = { ...law, blocks: law.blocks.slice(0, -1) };

describe('a file that comes back as it was given out', () => {
  it.each(papers)('%s is the same paper to the last field', async (name) => {
    const given = recognise(sourceOfPlainText(readFileSync(resolve(corpus, name), 'utf8')), { kind: 'auto' }).document;
    const file = await readReturnedFile(await writeWord(given, defaultTypesettingSettings), 'paper.docx', given);
    expect(file.document).toEqual(given);
    expect([file.kinship, file.changes, file.comments]).toEqual([1, [], []]);
  });

  it('keeps roles, forms and layout a Word file cannot say', async () => {
    const file = await readReturnedFile(await writeWord(law, defaultTypesettingSettings), 'paper.docx', law);
    expect(file.document).toEqual(law);
  });

  const head: NonNullable<OfficialDocument['head']> = {
    form: 'document',
    organs: ['云岭市人民代表大会常务委员会'],
    suffix: '文件',
    signatories: [],
    upward: false,
    copyNumber: '000001',
    secrecy: null,
    urgency: '特急',
    stock: 'plain',
  };
  const imprint = {
    copyTo: '市委、市人民政府',
    mainTo: null,
    organ: '云岭市人大常委会办公室',
    date: '2024-03-29',
    copies: 30,
  };
  it.each<[string, Partial<OfficialDocument>]>([
    ['文件', { head }],
    ['上行文 with 签发人', { head: { ...head, upward: true, signatories: [{ organ: null, name: '王小明' }] } }],
    [
      'a joint issue',
      {
        head: {
          ...head,
          organs: ['云岭市人民代表大会常务委员会', '云岭市人民政府'],
          upward: true,
          signatories: [
            { organ: '云岭市人民代表大会常务委员会', name: '王小明' },
            { organ: '云岭市人民政府', name: '赵立' },
          ],
        },
        signature: { organs: ['云岭市人民代表大会常务委员会', '云岭市人民政府'], form: 'sealed' },
      },
    ],
    ['红头留空', { head: { ...head, stock: 'preprinted' } }],
    ['信函', { head: { ...head, form: 'letter', suffix: '', copyNumber: null, urgency: null } }],
    ['纪要', { head: { ...head, form: 'minutes', organs: ['云岭市人大常委会主任会议纪要'], suffix: '' } }],
  ])('keeps 版头 and 版记: %s', async (_, more) => {
    const given: OfficialDocument = { ...law, documentNumber: '云人常发〔2024〕5号', imprint, ...more };
    const file = await readReturnedFile(await writeWord(given, defaultTypesettingSettings), 'paper.docx', given);
    expect(lines(file.document)).toEqual(lines(given));
    expect(file.document).toEqual(given);
  });

  it('takes over what was changed in 版头 and 版记', () => {
    const given: OfficialDocument = {
      ...withoutTable,
      documentNumber: '云人常发〔2024〕5号',
      head: { ...head, upward: true, signatories: [{ organ: null, name: '王小明' }] },
      imprint,
    };
    const changed = [
      '特 急',
      '000001',
      '云岭市人民代表大会常务委员会文件',
      '云人常发〔2024〕6号\t签发人：王大明',
      ...printed,
      '抄送：市委、市人民政府、市监委。',
      '云岭市人大常委会办公室\t2024年3月30日印发',
      '共印40份',
    ];
    const { document } = restoreIdentity(given, sourceOfPlainText(changed.join('\n')));
    expect(document).toEqual({
      ...given,
      documentNumber: '云人常发〔2024〕6号',
      head: { ...given.head, signatories: [{ organ: null, name: '王大明' }] },
      imprint: { ...imprint, copyTo: '市委、市人民政府、市监委', date: '2024-03-30', copies: 40 },
    });
  });
});

describe('a file that comes back changed', () => {
  const same = (line: string): string[] => [line];
  const blocksOf = (change: (line: string) => string[]): Block[] => returned(change).document.blocks;

  it('is what was given out when nothing changed', () => {
    expect(restoreIdentity(withoutTable, sourceOfPlainText(printed.join('\n'))).document).toEqual(withoutTable);
    expect(blocksOf(same)).toEqual(withoutTable.blocks);
  });

  it('keeps the role of a changed paragraph and takes new numbers', () => {
    const blocks = blocksOf((line) => {
      if (line.startsWith('第二条'))
        return ['第二条　公民可以旁听会议，具体办法另行制定。', line.replace('第二条', '第三条').replace('充分', '')];
      return [
        line
          .replace('听取报告。听取和审议', '听取汇报。听取、审议')
          .replace('附带说明', '有关说明')
          .replace('任命：', '决定任命：'),
      ];
    });
    expect(blocks).toMatchObject([
      { role: 'chapter', number: '第一章' },
      { role: 'article', number: '第一条' },
      { role: 'article', number: '第二条', text: '公民可以旁听会议，具体办法另行制定。' },
      { role: 'article', number: '第三条', text: '常务委员会审议议案，应当发扬民主。' },
      { role: 'paragraph' },
      { role: 'item', level: 2, number: '（一）', head: '听取汇报。', text: '听取、审议专项工作报告，提出意见。' },
      { role: 'heading', text: '有关说明' },
      { role: 'lead', text: '决定任命：' },
    ]);
    const { changes } = compareDocuments(withoutTable, { ...withoutTable, blocks });
    expect(changes.find(({ beforePath }) => beforePath === 'blocks/2')?.afterPath).toBe('blocks/3');
  });

  it('finds title, 题注, 主送, names, 署名, date and attachments changed in their places', () => {
    const { document } = returned((line) => [
      line
        .replace('议事办法', '议事规则')
        .replace('第十二次', '第十三次')
        .replace('各县人大', '各县、区人大')
        .replace('1.任免名单', '1.人事任免名单')
        .replace('2024年3月28日', '2024年3月29日')
        .replace('附件2', '附件3'),
    ]);
    expect(document.title.text).toBe('云岭市人民代表大会常务委员会议事规则');
    expect(document.title.lines.join('')).toBe(document.title.text);
    expect(document.passageNote).toMatchObject({
      text: '（2024年3月29日云岭市第六届人民代表大会常务委员会第十三次会议通过）',
      meeting: 13,
      date: '2024-03-29',
    });
    expect(document).toMatchObject({
      recipients: '各县、区人大常委会：',
      attachmentNames: ['人事任免名单', '议题清单'],
      signature: law.signature,
      date: '2024-03-29',
      attachments: [
        { mark: '附件一', number: 1 },
        { mark: '附件3', number: 3, title: { text: '议题清单' } },
      ],
    });
  });

  it('takes out what is gone and puts a new paragraph, 附注 and attachment where they stand', () => {
    const { document } = returned((line) => {
      if (line === '各县人大常委会：' || line === '会议由主任主持。') return [];
      if (line === '2024年3月28日') return [line, '（此件公开发布）'];
      if (line === '审议预算草案的报告。')
        return [line, '审议决算草案的报告。', '附件3', '表决办法说明', '表决采用无记名方式。'];
      return [line];
    });
    expect(document.recipients).toBeNull();
    expect(document.blocks).not.toContainEqual({ role: 'paragraph', text: '会议由主任主持。' });
    expect(document.supplementaryNote).toBe('（此件公开发布）');
    expect(document.attachments).toMatchObject([
      { mark: '附件一' },
      { mark: '附件2', blocks: [{ text: '审议预算草案的报告。' }, { text: '审议决算草案的报告。' }] },
      { mark: '附件3', number: 3, title: { text: '表决办法说明' }, blocks: [{ text: '表决采用无记名方式。' }] },
    ]);
  });

  it('loses no character of the file, whatever was done to it, and knows another paper by its kinship', () => {
    const shuffled = [...printed].reverse().map((line, at) => (at % 3 === 0 ? `${line}增补` : line));
    const { document, kinship } = restoreIdentity(law, sourceOfPlainText(shuffled.join('\n')));
    const said = [...words(document)].sort().join('');
    for (const line of shuffled)
      for (const character of line.replace(/\s|附件[：:]?|[12]\./gu, '')) expect(said).toContain(character);
    expect(kinship).toBeGreaterThan(0.3);
    const other = restoreIdentity(law, sourceOfPlainText('城市道路养护计划\n一、东大街翻修。\n二、南大街补种行道树。'));
    expect(other.kinship).toBeLessThan(0.2);
    expect(words(other.document)).toBe('城市道路养护计划一、东大街翻修。二、南大街补种行道树。');
  });
});
