import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { officialDocumentSchema } from '@core/contract/documents/official-document.schema';
import { mergeText } from '@core/official-document/compare/merge-text';
import { mergeThreeWay } from '@core/official-document/compare/merge-three-way';
import { emptyDocument, type Block, type OfficialDocument } from '@core/official-document/model';
import { edits, tradePaper, withEdits } from './edited-papers';

const paragraphs = (...texts: string[]): Block[] => texts.map((text) => ({ role: 'paragraph', text }));
const paper = (...texts: string[]): OfficialDocument => ({
  ...emptyDocument(),
  title: { text: '关于加强监督的决定', lines: ['关于加强监督的决定'] },
  blocks: paragraphs(...texts),
});
const texts = ({ blocks }: OfficialDocument): string[] => blocks.map((block) => ('text' in block ? block.text : ''));
/** Paragraphs that have next to nothing in common, so that each is known again whatever happens around it. */
const themes =
  '财政预算执行情况|教育经费投入增长|医疗卫生体制改革|道路交通安全整治|水源保护条例实施|基层代表履职保障|乡村振兴项目验收|数字政府平台建设|营商环境优化评议|文物古迹修缮利用'.split(
    '|',
  );
const paragraph = (theme: string): string => `${theme}，有关方面应当在年内完成，并报告${theme.slice(0, 4)}的结果。`;

describe('mergeThreeWay', () => {
  it('gives the other side where one did not change, and the change once where both made it', () => {
    fc.assert(
      fc.property(tradePaper, edits, (base, changes) => {
        const changed = withEdits(base, changes);
        expect(mergeThreeWay(base, changed, structuredClone(base))).toEqual({ document: changed, conflicts: [] });
        expect(mergeThreeWay(base, structuredClone(base), changed)).toEqual({ document: changed, conflicts: [] });
        expect(mergeThreeWay(base, changed, structuredClone(changed))).toEqual({ document: changed, conflicts: [] });
      }),
    );
  });

  it('gives the blocks of the other side whatever one side changed outside the text', () => {
    fc.assert(
      fc.property(tradePaper, edits, fc.boolean(), (base, changes, first) => {
        const text = withEdits(base, changes);
        const number: OfficialDocument = { ...base, documentNumber: '云人常办发〔2030〕99号' };
        const { document, conflicts } = first ? mergeThreeWay(base, text, number) : mergeThreeWay(base, number, text);
        expect(document).toEqual({ ...text, documentNumber: number.documentNumber });
        expect(conflicts.filter(({ kind }) => kind !== 'number-twice')).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it('keeps both sides’ changes in different paragraphs: words, new and taken out ones', () => {
    const change = fc.constantFrom('keep' as const, 'words' as const, 'remove' as const, 'behind' as const);
    const plan = fc.array(fc.tuple(change, fc.boolean()), { minLength: themes.length, maxLength: themes.length });
    fc.assert(
      fc.property(plan, (steps) => {
        const base = paper(...themes.map(paragraph));
        // Two neighbouring paragraphs are never changed by different sides: a new one would have two places.
        let last: boolean | null = null;
        const sure = steps.map(([kind, mine]) => {
          const clash = kind !== 'keep' && last !== null && last !== mine;
          last = kind === 'keep' || clash ? null : mine;
          return clash ? (['keep', mine] as const) : ([kind, mine] as const);
        });
        const made = (side: boolean | null): string[] =>
          sure.flatMap(([kind, mine], at) => {
            const own = paragraph(themes[at] as string);
            if (side !== null && side !== mine) return [own];
            if (kind === 'words') return [own.replace('年内', '三个月内')];
            if (kind === 'behind') return [own, `第${at}项新的要求另行规定。`];
            return kind === 'remove' ? [] : [own];
          });
        const { document, conflicts } = mergeThreeWay(base, paper(...made(true)), paper(...made(false)));
        expect(texts(document)).toEqual(made(null));
        expect(conflicts).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it('loses no word either side wrote and makes a valid paper, whatever both did', () => {
    fc.assert(
      fc.property(tradePaper, edits, edits, (base, one, other) => {
        const [regenerated, theirs] = [withEdits(base, one), withEdits(base, other)];
        const { document, conflicts } = mergeThreeWay(base, regenerated, theirs);
        expect(officialDocumentSchema.safeParse(document).success).toBe(true);
        const known = new Set(texts(base));
        const all = JSON.stringify([document, conflicts]);
        for (const text of [...texts(regenerated), ...texts(theirs)])
          if (!known.has(text) && !texts(document).some((merged) => shares(merged, text))) expect(all).toContain(text);
      }),
      { numRuns: 200 },
    );
  });

  it('merges two changes inside one paragraph and sees where they touch', () => {
    const base = paper('会议要求市人民政府于2024年6月前报告整改情况。');
    const mine = paper('会议要求市人民政府于2024年9月前报告整改情况。');
    const far = paper('会议要求市人民政府及有关部门于2024年6月前书面报告整改情况。');
    expect(mergeThreeWay(base, mine, far)).toMatchObject({
      document: { blocks: [{ text: '会议要求市人民政府及有关部门于2024年9月前书面报告整改情况。' }] },
      conflicts: [],
    });
    const touching = paper('会议要求市人民政府于2024年8月前报告整改情况。');
    expect(mergeThreeWay(base, mine, touching)).toEqual({
      document: mine,
      conflicts: [
        {
          kind: 'both-changed',
          path: 'blocks/0',
          base: texts(base)[0],
          regenerated: texts(mine)[0],
          theirs: texts(touching)[0],
          taken: 'regenerated',
        },
      ],
    });
  });

  it('keeps what one side took out and the other changed, and says so', () => {
    const [first = '', second = '', third = ''] = themes.map(paragraph);
    const base = paper(first, second, third);
    const changed = second.replace('年内', '三个月内');
    const conflict = { kind: 'removed-and-changed', path: 'blocks/1', base: second };
    expect(mergeThreeWay(base, paper(first, third), paper(first, changed, third))).toEqual({
      document: paper(first, changed, third),
      conflicts: [{ ...conflict, regenerated: null, theirs: changed, taken: 'theirs' }],
    });
    expect(mergeThreeWay(base, paper(first, changed, third), paper(first, third))).toEqual({
      document: paper(first, changed, third),
      conflicts: [{ ...conflict, regenerated: changed, theirs: null, taken: 'regenerated' }],
    });
  });

  it('moves a paragraph one side moved with the words the other changed', () => {
    const [a = '', b = '', c = '', d = '', e = ''] = themes.map(paragraph);
    const changed = a.replace('年内', '三个月内');
    const expected = paper(b, c, d, e, changed);
    expect(mergeThreeWay(paper(a, b, c, d, e), paper(b, c, d, e, a), paper(changed, b, c, d, e))).toEqual({
      document: expected,
      conflicts: [],
    });
    expect(mergeThreeWay(paper(a, b, c, d, e), paper(changed, b, c, d, e), paper(b, c, d, e, a))).toEqual({
      document: expected,
      conflicts: [],
    });
  });

  it('puts both new paragraphs in where both sides added one, and reports it', () => {
    const [a = '', b = '', c = '', d = ''] = themes.map(paragraph);
    const { document, conflicts } = mergeThreeWay(paper(a, b), paper(a, c, b), paper(a, d, b));
    expect(texts(document)).toEqual([a, c, d, b]);
    expect(conflicts).toEqual([
      { kind: 'both-added', path: 'blocks/2', base: null, regenerated: c, theirs: d, taken: 'both' },
    ]);
  });

  it('warns of an article’s number that came to stand twice', () => {
    const articles = (...list: string[]): OfficialDocument => ({
      ...emptyDocument(),
      blocks: list.map((text, at): Block => ({ role: 'article', number: `第${'一二三四五六'[at]}条`, text })),
    });
    const [a = '', b = '', c = '', d = '', e = ''] = themes.map(paragraph);
    const { document, conflicts } = mergeThreeWay(articles(a, b, c), articles(a, d, b, c), articles(a, b, e, c));
    expect(texts(document)).toEqual([a, d, b, e, c]);
    expect(conflicts.map(({ kind, path }) => [kind, path])).toEqual([['number-twice', 'blocks/3']]);
  });

  it('merges cells of one table, the title by its words and 题注 only as a whole', () => {
    const table = (...rows: [string, string][]): Block => ({
      role: 'table',
      caption: null,
      headerRows: 1,
      columnShares: [],
      rows: [['姓名', '职务'] as [string, string], ...rows].map((cells) => cells.map((text) => ({ text }))),
    });
    const note = {
      text: '（2024年3月5日通过）',
      body: null,
      meetingKind: null,
      term: null,
      meeting: null,
      date: '2024-03-05',
      act: '通过',
      amendments: [],
    };
    const with_ = (title: string, block: Block, noteText: string): OfficialDocument => ({
      ...emptyDocument(),
      title: { text: title, lines: [title] },
      passageNote: { ...note, text: noteText },
      blocks: [block],
    });
    const { document, conflicts } = mergeThreeWay(
      with_('关于批准预算的决定', table(['王小明', '主任'], ['李强', '委员']), '（2024年3月5日通过）'),
      with_('关于批准2024年预算的决定', table(['王大明', '主任'], ['李强', '委员']), '（2024年3月6日通过）'),
      with_(
        '关于批准预算的决议',
        table(['王小明', '主任'], ['李强', '副主任'], ['赵立', '委员']),
        '（2024年3月7日通过）',
      ),
    );
    expect(document.title).toMatchObject({ text: '关于批准2024年预算的决议' });
    expect(document.title.lines.join('')).toBe('关于批准2024年预算的决议');
    expect(document.blocks).toEqual([table(['王大明', '主任'], ['李强', '副主任'], ['赵立', '委员'])]);
    expect(document.passageNote?.text).toBe('（2024年3月6日通过）');
    expect(conflicts.map(({ path, kind }) => [path, kind])).toEqual([['passageNote', 'both-changed']]);
  });
});

/** Whether a merged paragraph holds at least the better part of a text: its words were merged into it. */
function shares(merged: string, text: string): boolean {
  const pairs = (one: string): string[] =>
    Array.from({ length: Math.max(0, one.length - 1) }, (_, at) => one.slice(at, at + 2));
  const own = pairs(text);
  return own.filter((pair) => merged.includes(pair)).length >= own.length * 0.6;
}

describe('mergeText', () => {
  it('is the same whichever side is named first', () => {
    const text = fc
      .array(fc.constantFrom(...'人大会议决定批准计划预算。，'.split('')), { maxLength: 20 })
      .map((all) => all.join(''));
    fc.assert(
      fc.property(text, text, text, (base, one, other) => {
        expect(mergeText(base, one, other)).toBe(mergeText(base, other, one));
      }),
      { numRuns: 200 },
    );
  });
});
