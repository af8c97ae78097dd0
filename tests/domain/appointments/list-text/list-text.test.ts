/** Lists and decisions in the shapes different places give them. People and places are invented. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseListText } from '@core/domain/appointments/list-text/list-text';

const short = (text: string): string[] =>
  parseListText(text).items.map(({ act, names, titles }) => `${act} ${names.join('+')} ${titles.join('+')}`);

const note = '（2024年3月29日云岭市第五届人民代表大会常务委员会第十八次会议通过）';

describe('a list', () => {
  const shapes: [string, string, string[]][] = [
    [
      'with leads on lines of their own',
      `云岭市人民代表大会常务委员会任免名单\n${note}\n任命：\n张明远为云岭市人民代表大会常务委员会研究室主任；\n李　四、王五为云岭市中级人民法院审判员。\n免去：\n张明远的云岭市人民代表大会常务委员会办公室副主任职务。`,
      [
        'appoint 张明远 云岭市人民代表大会常务委员会研究室主任',
        'appoint 李四+王五 云岭市中级人民法院审判员',
        'remove 张明远 云岭市人民代表大会常务委员会办公室副主任',
      ],
    ],
    [
      'with several posts of one organ',
      `免去：\n赵六六的云岭市中级人民法院副院长、审判委员会委员、民事审判第一庭庭长、审判员职务。`,
      [
        'remove 赵六六 云岭市中级人民法院副院长+云岭市中级人民法院审判委员会委员+云岭市中级人民法院民事审判第一庭庭长+云岭市中级人民法院审判员',
      ],
    ],
    [
      'numbered, in groups of 一、二、',
      `一、决定任命\n1.陈国栋为云岭市公安局局长\n2.艾力·买买提（维吾尔族）为云岭市民族宗教事务局局长\n二、决定免去\n1.王建国（女）的云岭市公安局局长职务\n（三）批准任命：\n何山为云岭市临江区人民检察院检察长。`,
      [
        'decide-appoint 陈国栋 云岭市公安局局长',
        'decide-appoint 艾力·买买提 云岭市民族宗教事务局局长',
        'decide-remove 王建国 云岭市公安局局长',
        'approve-appoint 何山 云岭市临江区人民检察院检察长',
      ],
    ],
    [
      'with the verb in every sentence, and 同志',
      `决定任命陈国栋同志为云岭市公安局局长，\n免去其云岭市司法局局长职务。`,
      ['decide-appoint 陈国栋 云岭市公安局局长', 'remove 陈国栋 云岭市司法局局长'],
    ],
    [
      'of persons parted by commas',
      `任命张明远为云岭市财政局局长，李立为云岭市审计局局长。`,
      ['appoint 张明远 云岭市财政局局长', 'appoint 李立 云岭市审计局局长'],
    ],
    [
      'without 的 before the title',
      `云岭市人大常委会免职名单\n免去张三丰云岭市财政局局长职务。`,
      ['remove 张三丰 云岭市财政局局长'],
    ],
    [
      'of titles with 任职名单 as its lead',
      `云岭县人民代表大会常务委员会\n任职名单\n孙小宝任云岭县水利局局长\n免职名单\n周大为的云岭县水利局局长`,
      ['appoint 孙小宝 云岭县水利局局长', 'remove 周大为 云岭县水利局局长'],
    ],
    [
      'of jurors in columns',
      `任命下列人员为云岭县人民法院人民陪审员：\n张三丰　李　四　　王小五\n赵六六、钱七七\n阿依古丽·买买提　　马兰`,
      [
        'appoint 张三丰+李四+王小五 云岭县人民法院人民陪审员',
        'appoint 赵六六+钱七七 云岭县人民法院人民陪审员',
        'appoint 阿依古丽·买买提+马兰 云岭县人民法院人民陪审员',
      ],
    ],
    [
      'of jurors whose term is over',
      `免去以下30名人员的云岭县人民法院人民陪审员职务：\n张三丰、李四、王小五`,
      ['remove 张三丰+李四+王小五 云岭县人民法院人民陪审员'],
    ],
    [
      'broken by the width of a window',
      `任命：\n欧阳建国为云岭市人民代表大会常务委员会\n教育科学文化卫生工作委员会副主任；\n司马光明为云岭市监察委员会委员。`,
      [
        'appoint 欧阳建国 云岭市人民代表大会常务委员会教育科学文化卫生工作委员会副主任',
        'appoint 司马光明 云岭市监察委员会委员',
      ],
    ],
  ];
  test.each(shapes)('%s', (_name, text, items) => {
    expect(short(text)).toEqual(items);
    expect(parseListText(text).left).toEqual([]);
  });
});

describe('a decision', () => {
  test.each<[string, string, string[]]>([
    [
      'that accepts a resignation, whose title is not counted twice',
      `云岭市人民代表大会常务委员会\n关于接受周正平辞去云岭市副市长职务请求的决定\n${note}\n根据《中华人民共和国地方各级人民代表大会和地方各级人民政府组织法》第三十二条的规定，云岭市第五届人民代表大会常务委员会第十八次会议决定：接受周正平因工作变动辞去云岭市人民政府副市长职务的请求，报云岭市人民代表大会备案。`,
      ['accept-resignation 周正平 云岭市人民政府副市长'],
    ],
    [
      'of which only the title can be read',
      `云岭市人民代表大会常务委员会关于接受周正平辞去云岭市副市长职务请求的决定\n${note}\n经审议，予以同意。`,
      ['accept-resignation 周正平 云岭市副市长'],
    ],
    ['that lets a deputy head act', '会议决定由副市长陈国栋代理云岭市市长职务。', ['decide-acting 陈国栋 云岭市市长']],
    ['that says 为代理市长', '决定陈国栋为云岭市代理市长。', ['decide-acting 陈国栋 云岭市市长']],
    [
      'that chooses who acts as chairperson',
      '推选副主任何文静代理云岭市人民代表大会常务委员会主任职务。',
      ['choose-acting 何文静 云岭市人民代表大会常务委员会主任'],
    ],
    ['that dismisses', '会议决定：撤销钱多多的云岭市交通运输局局长职务。', ['dismiss 钱多多 云岭市交通运输局局长']],
    [
      'that fills the seat of a deputy',
      '补选沈若兰为云岭省第十四届人民代表大会代表。',
      ['by-elect 沈若兰 云岭省第十四届人民代表大会代表'],
    ],
  ])('%s', (_name, text, items) => {
    expect(short(text)).toEqual(items);
  });
});

describe('the 题注', () => {
  test.each([
    [`任免名单\n${note}`, '云岭市第五届人民代表大会常务委员会第十八次会议', '2024-03-29'],
    [
      '任免名单\n（云岭市第五届人民代表大会常务委员会第十八次会议2024年3月29日通过）',
      '云岭市第五届人民代表大会常务委员会第十八次会议',
      '2024-03-29',
    ],
    [
      '任免名单\n（2024年3月29日云岭市第五届人民代表大会\n常务委员会第十八次会议通过）',
      '云岭市第五届人民代表大会常务委员会第十八次会议',
      '2024-03-29',
    ],
    ['任免名单\n（2024年3月29日市人大常委会第十八次会议表决通过）', '市人大常委会第十八次会议', '2024-03-29'],
    ['免去李立的云岭市财政局局长职务。\n云岭市人大常委会\n二〇二二年四月二十八日', '', '2022-04-28'],
    ['免去李立的云岭市财政局局长职务。', '', null],
    ['任免名单\n（2024年2月30日市人大常委会第十八次会议通过）', '市人大常委会第十八次会议', null],
  ])('of %j', (text, meeting, date) => {
    expect(parseListText(text)).toMatchObject({ meetingNote: meeting, date });
  });
});

test('what nothing is recognised in is handed back, headings and numbers are not', () => {
  const { items, left } = parseListText(
    '云岭市人民代表大会常务委员会文件\n云人常发〔2024〕8号\n任免名单\n任命：\n李立为云岭市财政局局长。\n李立同志简历附后，请审阅。\n— 2 —',
  );
  expect(items).toHaveLength(1);
  expect(left).toEqual(['李立同志简历附后，请审阅。']);
});

test('any text ends, and every item has a name and a title', () => {
  const words = fc.constantFrom(
    '任命',
    '免去',
    '：',
    '\n',
    '的',
    '为',
    '张明',
    '云岭市财政局局长',
    '职务',
    '。',
    '，',
    '、',
    '（',
    '）',
    '\t',
    '　',
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.array(words, { maxLength: 60 }).map((list) => list.join('')),
      ),
      (text) => {
        for (const { names, titles } of parseListText(text).items) {
          expect(names.length).toBeGreaterThan(0);
          expect(titles.every((title) => title !== '')).toBe(true);
        }
      },
    ),
  );
});

test('a long line of nothing is read in no time', () => {
  const started = performance.now();
  parseListText(`任命${'张'.repeat(50_000)}`);
  parseListText(`${'（'.repeat(20_000)}${'由代理'.repeat(10_000)}`);
  parseListText(Array.from({ length: 5000 }, () => '张明为').join('\n'));
  expect(performance.now() - started).toBeLessThan(3000);
});
