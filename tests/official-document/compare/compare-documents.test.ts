import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareDocuments } from '@core/official-document/compare/compare-documents';
import type { ElementChange } from '@core/official-document/compare/comparison';
import { elementsOf } from '@core/official-document/compare/elements';
import { sameText } from '@core/official-document/compare/same-text';
import { diffText, textAfter, textBefore } from '@core/official-document/compare/text-pieces';
import { emptyDocument, type Block, type OfficialDocument } from '@core/official-document/model';
import { longPaper } from '../paginate/long-paper';
import { paperAndLater, tradePaper } from './edited-papers';

/** The later paper's elements, made from the earlier one's words and the changes alone. */
function applied(before: OfficialDocument, changes: readonly ElementChange[]): { path: string; text: string }[] {
  const words = new Map(elementsOf(before).map(({ path, text }) => [path, text]));
  return changes.flatMap(({ beforePath, afterPath, pieces }) => {
    let rest = beforePath === null ? '' : (words.get(beforePath) ?? 'no such element');
    let text = '';
    for (const piece of pieces) {
      if (piece.kind !== 'added') {
        expect(rest.startsWith(piece.text)).toBe(true);
        rest = rest.slice(piece.text.length);
      }
      if (piece.kind !== 'removed') text += piece.text;
    }
    expect(rest).toBe('');
    if (beforePath !== null) words.delete(beforePath);
    return afterPath === null ? [] : [{ path: afterPath, text }];
  });
}

const paper = (...texts: string[]): OfficialDocument => ({
  ...emptyDocument(),
  title: { text: '关于加强监督的决定', lines: ['关于加强监督的决定'] },
  blocks: texts.map((text): Block => ({ role: 'paragraph', text })),
});
const shown = (changes: readonly ElementChange[]): string[] =>
  changes
    .filter(({ kind }) => kind !== 'same')
    .map(({ kind, beforePath, afterPath, pieces }) => {
      const text = pieces.map((one) =>
        one.kind === 'same' ? one.text : `${one.kind === 'added' ? '+' : '-'}[${one.text}]`,
      );
      return `${kind} ${beforePath ?? ''}>${afterPath ?? ''} ${text.join('')}`;
    });

describe('compareDocuments', () => {
  it('gives changes that turn the earlier paper into the later one, every element once', () => {
    fc.assert(
      fc.property(paperAndLater, ([before, after]) => {
        const { changes, counts } = compareDocuments(before, after);
        expect(applied(before, changes)).toEqual(elementsOf(after).map(({ path, text }) => ({ path, text })));
        const gone = changes.flatMap(({ beforePath }) => (beforePath === null ? [] : [beforePath]));
        expect(gone.sort()).toEqual(
          elementsOf(before)
            .map(({ path }) => path)
            .sort(),
        );
        expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(changes.length);
      }),
      { numRuns: 200 },
    );
  });

  it('finds a paper the same as itself', () => {
    fc.assert(
      fc.property(tradePaper, (one) => {
        const { changes } = compareDocuments(one, structuredClone(one));
        expect(changes.every(({ kind, beforePath, afterPath }) => kind === 'same' && beforePath === afterPath)).toBe(
          true,
        );
      }),
    );
  });

  it('counts the same both ways, added and removed exchanged', () => {
    fc.assert(
      fc.property(paperAndLater, ([before, after]) => {
        const there = compareDocuments(before, after).counts;
        const back = compareDocuments(after, before).counts;
        expect(back).toEqual({ ...there, added: there.removed, removed: there.added });
      }),
      { numRuns: 200 },
    );
  });

  it('finds the paragraph put in, the one taken out and the words changed', () => {
    const before = paper('会议听取了市人民政府的报告。', '会议认为，去年的工作成绩明显。', '会议要求，加强财政监督。');
    const after = paper('会议听取了市人民政府的报告。', '会议审议了计划草案。', '会议要求，加强预算监督。');
    expect(shown(compareDocuments(before, after).changes)).toEqual([
      'removed blocks/1> -[会议认为，去年的工作成绩明显。]',
      'added >blocks/1 +[会议审议了计划草案。]',
      'changed blocks/2>blocks/2 会议要求，加强-[财政]+[预算]监督。',
    ]);
  });

  it('knows a paragraph that moved, also into an attachment', () => {
    const moving = '各级人民政府应当依法接受监督，及时报告整改情况。';
    const before = paper('甲部分说明有关情况。', moving, '乙部分说明有关安排。', '丙部分说明有关要求。');
    expect(
      shown(
        compareDocuments(before, paper('甲部分说明有关情况。', '乙部分说明有关安排。', '丙部分说明有关要求。', moving))
          .changes,
      ),
    ).toEqual([`moved blocks/1>blocks/3 ${moving}`]);
    const attached: OfficialDocument = {
      ...paper('甲部分说明有关情况。', '乙部分说明有关安排。', '丙部分说明有关要求。'),
      attachments: [
        {
          mark: '附件',
          number: null,
          title: { text: '名单', lines: ['名单'] },
          passageNote: null,
          blocks: [{ role: 'paragraph', text: moving }],
        },
      ],
    };
    expect(compareDocuments(before, attached).changes.filter(({ kind }) => kind === 'moved')).toMatchObject([
      { beforePath: 'blocks/1', afterPath: 'attachments/0/blocks/0' },
    ]);
  });

  it('keeps the identity of articles that were numbered anew after one was put in', () => {
    const article = (number: string, text: string): Block => ({ role: 'article', number, text });
    const texts = ['为了加强监督，制定本办法。', '本市行政区域内适用本办法。', '本办法自公布之日起施行。'];
    const before = { ...emptyDocument(), blocks: texts.map((text, at) => article(`第${'一二三'[at]}条`, text)) };
    const inserted = [texts[0], '监督工作坚持公开原则。', texts[1], texts[2]] as string[];
    const after = { ...emptyDocument(), blocks: inserted.map((text, at) => article(`第${'一二三四'[at]}条`, text)) };
    expect(shown(compareDocuments(before, after).changes)).toEqual([
      'added >blocks/1 +[第二条　监督工作坚持公开原则。]',
      'changed blocks/1>blocks/2 -[第二条]+[第三条]　本市行政区域内适用本办法。',
      'changed blocks/2>blocks/3 -[第三条]+[第四条]　本办法自公布之日起施行。',
    ]);
  });

  it('compares title, 题注, 主送, 署名, date, numbers of the 版头 and cells as elements of their own', () => {
    const table = (name: string): Block => ({
      role: 'table',
      caption: '名单',
      headerRows: 1,
      columnShares: [],
      rows: [
        [{ text: '姓名' }, { text: '职务' }],
        [{ text: name }, { text: '主任' }],
      ],
    });
    const before: OfficialDocument = {
      ...paper(),
      recipients: '各县人大常委会：',
      signature: { organs: ['云岭市人大常委会'], form: 'unsealed' },
      date: '2024-03-05',
      blocks: [table('王小明')],
      imprint: { copyTo: '市委', mainTo: null, organ: '办公室', date: '2024-03-05', copies: 30 },
    };
    const after: OfficialDocument = {
      ...before,
      recipients: null,
      signature: { organs: ['云岭市人大常委会办公室'], form: 'sealed' },
      date: '2024-03-06',
      blocks: [table('王大明')],
      imprint: { copyTo: '市委', mainTo: null, organ: '办公室', date: '2024-03-05', copies: 40 },
    };
    expect(shown(compareDocuments(before, after).changes)).toEqual([
      'removed recipients> -[各县人大常委会：]',
      'changed blocks/0/rows/1/0>blocks/0/rows/1/0 -[王小明]+[王大明]',
      'changed signature/0>signature/0 云岭市人大常委会+[办公室]',
      'changed date>date -[2024年3月5日]+[2024年3月6日]',
      'changed imprint/copies>imprint/copies -[30]+[40]',
    ]);
  });

  it('says when a paragraph became a heading with the same words', () => {
    const before: OfficialDocument = {
      ...emptyDocument(),
      blocks: [{ role: 'item', level: 1, number: '一、', head: null, text: '加强领导' }],
    };
    const after: OfficialDocument = {
      ...emptyDocument(),
      blocks: [{ role: 'heading', level: 1, number: '一、', text: '加强领导' }],
    };
    expect(compareDocuments(before, after).changes).toMatchObject([
      { kind: 'changed', restructured: true, pieces: [{ kind: 'same' }] },
    ]);
  });

  it('takes less than 200 ms for thirty pages against thirty, edited or wholly other', () => {
    const before = longPaper(80, 7);
    const edited = {
      ...before,
      blocks: before.blocks.flatMap((one, at) =>
        at % 9 === 4
          ? []
          : at % 5 === 2 && one.role === 'paragraph'
            ? [{ ...one, text: one.text.replace('监督', '督促').slice(3) }]
            : [one],
      ),
    };
    for (const after of [edited, longPaper(80, 11)]) {
      compareDocuments(before, after);
      const times = Array.from({ length: 3 }, () => {
        const start = process.cpuUsage();
        compareDocuments(before, after);
        return process.cpuUsage(start).user / 1000;
      });
      expect(Math.min(...times)).toBeLessThan(200);
    }
  });

  it('stays bounded where every one of thousands of paragraphs differs', () => {
    const many = (seed: string): OfficialDocument =>
      paper(
        ...Array.from({ length: 20_000 }, (_, at) => `${seed}${at}号文件要求落实${(at * 7919) % 1000}项工作`.repeat(2)),
      );
    const start = process.cpuUsage();
    const { counts } = compareDocuments(many('甲'), many('乙'));
    expect(process.cpuUsage(start).user / 1000).toBeLessThan(4000);
    expect(counts.same).toBe(1);
    const long = (words: string): OfficialDocument => paper(words.repeat(100_000));
    const begun = process.cpuUsage();
    const { changes } = compareDocuments(long('监督工作甲'), long('工作计划'));
    expect(process.cpuUsage(begun).user / 1000).toBeLessThan(4000);
    expect(changes.length).toBeGreaterThan(1);
  });
});

describe('diffText', () => {
  const text = fc
    .array(fc.constantFrom(...'的一是人大会2024年3月5日第十条。，；\n王小明、𠮷A'.split(/(?:)/u)), { maxLength: 60 })
    .map((one) => one.join(''));
  it('holds both texts, and is the same from the other side', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const pieces = diffText(before, after);
        expect(textBefore(pieces)).toBe(before);
        expect(textAfter(pieces)).toBe(after);
        const flipped = { same: 'same', added: 'removed', removed: 'added' } as const;
        const sorted = (list: typeof pieces): string[] => list.map(({ kind, text: one }) => kind + one).sort();
        expect(sorted(diffText(after, before))).toEqual(
          sorted(pieces.map((one) => ({ ...one, kind: flipped[one.kind] }))),
        );
      }),
      { numRuns: 200 },
    );
  });

  it('leaves dates, figures, numbers of articles, document numbers and names whole', () => {
    const changed = (before: string, after: string): string[] =>
      diffText(before, after)
        .filter(({ kind }) => kind !== 'same')
        .map(({ text: one }) => one);
    expect(changed('于2024年3月5日召开', '于2024年3月15日召开')).toEqual(['2024年3月5日', '2024年3月15日']);
    expect(changed('收入38.65亿元', '收入38.75亿元')).toEqual(['38.65亿', '38.75亿']);
    expect(changed('依照第十二条办理', '依照第十三条办理')).toEqual(['第十二条', '第十三条']);
    expect(changed('云人常发〔2024〕5号', '云人常发〔2025〕5号')).toEqual(['〔2024〕5号', '〔2025〕5号']);
    expect(changed('任命王小明为主任', '任命王大明为主任')).toEqual(['王小明', '王大明']);
    expect(changed('张建国、王小明、李强', '张建国、王小民、李强')).toEqual(['王小明', '王小民']);
  });

  it('gives a rewritten passage as one change and not as islands of single characters', () => {
    expect(diffText('会议要求切实抓好整改工作。', '会议要求认真做好改进工作。')).toEqual([
      { kind: 'same', text: '会议要求' },
      { kind: 'removed', text: '切实抓好整改' },
      { kind: 'added', text: '认真做好改进' },
      { kind: 'same', text: '工作。' },
    ]);
  });
});

describe('sameText', () => {
  it('finds nothing between a paper and its copy, whatever its lines', () => {
    fc.assert(
      fc.property(tradePaper, (one) => {
        expect(sameText(one, { ...structuredClone(one), title: { text: one.title.text, lines: [] } })).toBeNull();
      }),
    );
  });

  it('names the first differing place with the words around it', () => {
    const before = paper('会议听取了市人民政府的报告。', '会议决定批准2024年预算，并予以公布。');
    const after = paper('会议听取了市人民政府的报告。', '会议决定批准2025年预算，并予以公布。');
    expect(sameText(before, after)).toEqual({
      before: 'blocks/1',
      after: 'blocks/1',
      offset: 9,
      surroundings: { before: '会议决定批准2024年预算，并予以公布。', after: '会议决定批准2025年预算，并予以公布。' },
    });
  });

  it('sees a missing last paragraph, a blank too many and a paragraph cut in two', () => {
    expect(sameText(paper('甲。', '乙。'), paper('甲。'))).toMatchObject({ before: 'blocks/1', after: null });
    expect(sameText(paper('甲 乙。'), paper('甲乙。'))).toMatchObject({ offset: 1 });
    expect(sameText(paper('甲。乙。'), paper('甲。', '乙。'))).toMatchObject({ before: 'blocks/0', offset: 2 });
  });

  it('leaves out what may differ by its nature', () => {
    const passed: OfficialDocument = {
      ...paper('甲。'),
      imprint: { copyTo: '市委', mainTo: null, organ: null, date: null, copies: null },
    };
    expect(sameText(paper('甲。'), passed)).not.toBeNull();
    expect(sameText(paper('甲。'), passed, ['imprint'])).toBeNull();
  });

  it('is symmetrical and agrees with the comparison', () => {
    fc.assert(
      fc.property(paperAndLater, ([before, after]) => {
        const same = sameText(before, after) === null;
        expect(sameText(after, before) === null).toBe(same);
        const texts = (one: OfficialDocument): string[] =>
          elementsOf(one)
            .map(({ text: words }) => words)
            .filter((words) => words !== '');
        expect(same).toBe(JSON.stringify(texts(before)) === JSON.stringify(texts(after)));
      }),
    );
  });
});
