import { charactersALine, imprint as measure, linePitchPt, small, text } from '../layout';
import type { ElementPath, Imprint, OfficialDocument } from '../model';
import type { FlowImprint, FlowParagraph, FlowSegment } from './flow';
import type { FlowTools } from './flow-of-document';
import { imprintRows, type ImprintRow } from './imprint-rows';
import { lineUnits } from './paragraphs';

/** Where a part of the 版记 comes from: from another element, when that was moved here. */
export type ImprintSources = Partial<Record<ImprintRow['part'], ElementPath>>;

/**
 * 版记 (7.4): 抄送 with its wrapped lines under the first organ, 印发机关 and 印发日期 at the two ends of a line; thick rules
 * at the top and the foot, thin ones between. A letter has neither 印发机关 nor rules (10.1).
 */
export function flowOfImprint(
  document: OfficialDocument,
  imprint: Imprint,
  tools: FlowTools,
  sources: ImprintSources = {},
): FlowImprint[] {
  const isLetter = document.head?.form === 'letter';
  const rows = imprintRows(imprint).filter(({ part }) => !isLetter || !(part === 'organ' || part === 'copies'));
  if (rows.length === 0) return [];
  const { outerRulePt, innerRulePt } = measure;
  const rulesPt = rows.map((row, index) => {
    if (index === 0) return outerRulePt;
    // Between 主送 and 抄送 there is none (7.4.2), nor among the lines a paper brought along.
    const isSent = (one: ImprintRow | undefined): boolean => one !== undefined && !/^(?:organ|copies)$/.test(one.part);
    return isSent(row) && isSent(rows[index - 1]) ? 0 : innerRulePt;
  });
  return [
    {
      kind: 'imprint',
      rows: rows.map((row) => rowParagraph(row, tools, sources)),
      rulesPt: isLetter ? [...rulesPt, 0].map(() => 0) : [...rulesPt, outerRulePt],
      clearPt: measure.emptyLinesAbove * linePitchPt(tools.settings),
      page: isLetter ? 'last' : (tools.settings.imprintPage ?? 'last'),
      path: 'imprint',
      pageBreakBefore: false,
    },
  ];
}

function rowParagraph(row: ImprintRow, { segments, paragraphs }: FlowTools, sources: ImprintSources): FlowParagraph {
  const pathOf = ({ part }: ImprintRow): ElementPath => sources[part] ?? `imprint/${part}`;
  const set = (one: ImprintRow): FlowSegment[] => [
    ...segments.set(one.label, 'body', null),
    ...segments.set(one.text, 'body', pathOf(one)),
    ...segments.set(one.end, 'body', null),
  ];
  // Indents count in characters of 3号, the label is 4号.
  const hang = (lineUnits(row.part === 'copies' ? '' : row.label) * small.sizePt) / text.characterPitchPt;
  const paragraph = paragraphs.imprint(set(row), pathOf(row), hang);
  if (!row.right) return paragraph;
  const at = charactersALine - measure.sideCharacters;
  return { ...paragraph, tabs: [{ segments: set(row.right), at, align: 'right', path: pathOf(row.right) }] };
}
