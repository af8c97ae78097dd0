import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareDocuments } from '@core/official-document/compare/compare-documents';
import { elementsOf } from '@core/official-document/compare/elements';
import { takeChanges } from '@core/official-document/compare/take-changes';
import { emptyDocument, type OfficialDocument } from '@core/official-document/model';
import { edits, paperAndLater, tradePaper, withEdits } from './edited-papers';

const said = (document: OfficialDocument): string[] => elementsOf(document).map(({ path, text }) => `${path} ${text}`);
const paper = (...texts: string[]): OfficialDocument => ({
  ...emptyDocument(),
  title: { text: '关于加强监督的决定', lines: ['关于加强监督的决定'] },
  blocks: texts.map((text) => ({ role: 'paragraph', text })),
});

describe('takeChanges', () => {
  it('gives the later paper when all are taken and the earlier one when none is', () => {
    fc.assert(
      fc.property(paperAndLater, ([before, after]) => {
        const { changes } = compareDocuments(before, after);
        expect(said(takeChanges(before, after, changes))).toEqual(said(after));
        expect(takeChanges(before, after, [])).toEqual(before);
      }),
      { numRuns: 200 },
    );
  });

  it('leaves nothing to take the second time, and what was not taken as it was', () => {
    fc.assert(
      fc.property(tradePaper, edits, fc.infiniteStream(fc.boolean()), (before, made, choose) => {
        const after = withEdits(before, made);
        const { changes } = compareDocuments(before, after);
        const taken = changes.filter(
          ({ kind, role }) => kind !== 'same' && kind !== 'moved' && role !== 'cell' && choose.next().value,
        );
        const result = said(takeChanges(before, after, taken)).map((line) => line.replace(/^\S+ /, ''));
        const texts = (kind: 'added' | 'removed', list: typeof changes): string[] =>
          list
            .filter((one) => one.kind === kind && one.role !== 'cell')
            .map(({ pieces }) => pieces.map(({ text }) => text).join(''));
        for (const text of texts('added', taken)) expect(result).toContain(text);
        const kept = changes.filter((one) => !taken.includes(one));
        for (const text of texts('removed', kept)) expect(result).toContain(text);
        expect(result).toHaveLength(
          elementsOf(before).length + texts('added', taken).length - texts('removed', taken).length,
        );
      }),
      { numRuns: 200 },
    );
  });

  it('takes one change of several, each in its place', () => {
    const before = paper('会议听取了市人民政府的报告。', '会议认为，去年的工作成绩明显。', '会议要求，加强财政监督。');
    const after = paper('会议听取了市人民政府的报告。', '会议审议了计划草案。', '会议要求，加强预算监督。');
    const { changes } = compareDocuments(before, after);
    const only = (kind: string): OfficialDocument =>
      takeChanges(
        before,
        after,
        changes.filter((one) => one.kind === kind),
      );
    const [a = '', b = '', c = ''] = [
      '会议听取了市人民政府的报告。',
      '会议认为，去年的工作成绩明显。',
      '会议要求，加强财政监督。',
    ];
    expect(only('removed')).toEqual(paper(a, c));
    expect(only('changed')).toEqual(paper(a, b, '会议要求，加强预算监督。'));
    expect(only('added').blocks).toHaveLength(4);
    expect(only('added').blocks.map((block) => 'text' in block && block.text)).toContain('会议审议了计划草案。');
  });
});
