import { head as measure, letter, linePitchPt, pointsPerMm, profiles, typeArea, text as textMeasure } from '../layout';
import type { DocumentHead, OfficialDocument } from '../model';
import type { FlowItem, FlowLetterhead, FlowParagraph } from './flow';
import type { FlowTools } from './flow-of-document';
import { flowOfJointMark, markText } from './joint-mark';
import { markSize } from './mark-size';
import { numberLines } from './number-lines';
import { lineUnits } from './paragraphs';

/**
 * 版头: everything above the title (7.2, 10.1, 10.2, 10.3). Red parts of a paper for pre-printed stock keep their place
 * and print nothing.
 */
export function flowOfHead(document: OfficialDocument, head: DocumentHead, tools: FlowTools): FlowItem[] {
  return head.form === 'letter' ? flowOfLetterhead(document, head, tools) : flowOfRedHead(document, head, tools);
}

function flowOfRedHead(document: OfficialDocument, head: DocumentHead, tools: FlowTools): FlowItem[] {
  const form = head.form === 'letter' ? 'document' : head.form;
  const { paragraphs, settings } = tools;
  const labels = labelLines(head, tools);
  const spacePt = measure.markTopMm[form] * pointsPerMm - labels.length * linePitchPt(settings);
  const items: FlowItem[] = [
    ...labels,
    ...(spacePt > 0 ? [paragraphs.space(spacePt)] : []),
    ...flowOfMark(head, tools),
  ];
  items.push(...empties(measure.emptyLinesBelowMark, tools));
  items.push(...numberLines(document, head, tools));
  if (form !== 'order') items.push(redRule(head, tools));
  items.push(...empties(measure.emptyLinesBelowRule, tools));
  return items;
}

/** 份号, 密级, 紧急程度: one a line, at the top left of the type area (7.2.1 to 7.2.3). */
function labelLines(head: DocumentHead, tools: FlowTools): FlowParagraph[] {
  return headLabels(head).map(([text, role, path]) => ({
    ...tools.paragraphs.flushLeft('element', tools.segments.set(text, role, path), path),
    keepWithNext: true,
  }));
}

function headLabels({ copyNumber, secrecy, urgency }: DocumentHead): [string, 'body' | 'level1', string][] {
  const labels: [string | null, 'body' | 'level1', string][] = [
    [copyNumber, 'body', 'head/copyNumber'],
    [secrecy, 'level1', 'head/secrecy'],
    [urgency, 'level1', 'head/urgency'],
  ];
  return labels.flatMap(([text, role, path]) => (text ? [[text, role, path]] : []));
}

function flowOfMark(head: DocumentHead, tools: FlowTools): FlowItem[] {
  const organs = head.organs.filter((organ) => organ !== '');
  if (organs.length > 1) return [flowOfJointMark(head, tools)];
  const { paragraphs, settings } = tools;
  const { widthPt } = typeArea(settings.profile);
  const size = markSize(lineUnits(head.organs.join('') + head.suffix), widthPt, measure.markSizePt);
  return [{ ...paragraphs.mark(markText(head, tools), 'head/organs/0', size), unprinted: isBlankStock(head) }];
}

/** A line with nothing on it but the rule (7.2.7). */
function redRule(head: DocumentHead, tools: FlowTools): FlowParagraph {
  const { paragraphs, settings } = tools;
  // On pages the face stands in the middle of its line.
  const belowFacePt = (linePitchPt(settings) - textMeasure.sizePt) / 2;
  const topPt = measure.ruleGapMm * pointsPerMm - belowFacePt;
  return {
    ...paragraphs.space(measure.ruleParagraphPt),
    rule: { weightPt: measure.ruleWeightPt, ink: 'red', topPt },
    unprinted: isBlankStock(head),
  };
}

function flowOfLetterhead(document: OfficialDocument, head: DocumentHead, tools: FlowTools): FlowItem[] {
  const { paragraphs, settings } = tools;
  const { widthPt, topPt } = typeArea(settings.profile);
  const size = markSize(lineUnits(head.organs.join('') + head.suffix), widthPt, letter.markSizePt);
  const unprinted = isBlankStock(head);
  const mark = { ...paragraphs.mark(markText(head, tools), 'head/organs/0', size), unprinted };
  const rulesPt = letter.thickPt + letter.betweenPt + letter.thinPt;
  const rulesFootPt = letterRuleTopPt(size.sizePt) + rulesPt;
  const aboveFacePt = (linePitchPt(settings) - textMeasure.sizePt) / 2;
  const heightPt = Math.max(0, rulesFootPt + letter.textGapPt - aboveFacePt - topPt);
  const labels = labelLines(head, tools);
  const [number, ...others] = numberLines(document, head, tools);
  const first = labels[0];
  // The number stands on the line of the first label, or on one of its own.
  if (first && number) labels[0] = { ...first, tabs: number.tabs ?? [], apart: true };
  return [
    { kind: 'letterhead', mark, unprinted, heightPt, path: 'head/organs/0', pageBreakBefore: false },
    ...labels,
    ...(!first && number ? [number] : []),
    ...others,
    ...empties(measure.emptyLinesBelowRule, tools),
  ];
}

const isBlankStock = (head: DocumentHead): boolean => head.stock === 'preprinted';

function empties(count: number, tools: FlowTools): FlowParagraph[] {
  return Array.from({ length: count }, () => tools.paragraphs.empty(true));
}

/** What stands between the lower edge of a letter's double rule and the first line of text. */
export function letterTextGapPt({ heightPt, mark }: FlowLetterhead, profile: keyof typeof profiles): number {
  const { thickPt, betweenPt, thinPt } = letter;
  const rulesFootPt = letterRuleTopPt(mark.sizePt) + thickPt + betweenPt + thinPt;
  return heightPt - Math.max(0, rulesFootPt - typeArea(profile).topPt);
}

/** From the foot of the mark's line to the rule: the face ends above the foot of its line. */
export function letterRuleGapPt(markSizePt: number): number {
  return letter.ruleGapMm * pointsPerMm - letter.belowFaceShare * markSizePt;
}

/** From the top of the sheet to the top of the letter's double rule, for a mark of this size. */
export function letterRuleTopPt(markSizePt: number): number {
  return letter.markTopMm * pointsPerMm + markSizePt + letterRuleGapPt(markSizePt);
}

/** Left edge of the letter's rules, which are wider than the type area; points from the sheet's edge. */
export function letterRuleLeftPt(profile: keyof typeof profiles): number {
  const { leftPt, widthPt } = typeArea(profile);
  const rightMm = profiles[profile].rightMm;
  return (leftPt + widthPt + rightMm * pointsPerMm - letter.ruleWidthMm * pointsPerMm) / 2;
}
