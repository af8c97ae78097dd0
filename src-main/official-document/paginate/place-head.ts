import { letterRuleLeftPt, letterRuleTopPt } from '../flow/head';
import type { FlowLetterhead, FlowMark } from '../flow/flow';
import { letter, pointsPerMm, sheet, typeArea } from '../layout';
import type { TypesettingSettings } from '../typesetting-settings';
import type { LineCache } from './line-cache';
import type { PageFiller } from './page-filler';
import { setParagraph, type SetParagraph } from './set-paragraph';

/** The mark of a joint issue with its lines known: the block of names and 文件 in the middle of the type area. */
export function placeMark(mark: FlowMark, settings: TypesettingSettings, cache: LineCache, filler: PageFiller): void {
  const { leftPt, widthPt } = typeArea(settings.profile);
  const blockPt = mark.namesWidthPt + mark.gapPt + mark.suffixWidthPt;
  const xPt = leftPt + (widthPt - blockPt) / 2;
  const topPt = filler.take(mark.heightPt);
  mark.names.forEach((name, index) => {
    const { lines } = setParagraph(name, xPt, mark.namesWidthPt, cache);
    // Spread over the block's width: every name is as wide as the longest.
    for (const line of lines.slice(0, 1)) filler.lineAt({ ...line, justify: true }, topPt + index * mark.pitchPt);
  });
  if (!mark.suffix) return;
  const suffix = setParagraph(mark.suffix, xPt + mark.namesWidthPt + mark.gapPt, mark.suffixWidthPt, cache);
  for (const line of suffix.lines.slice(0, 1))
    filler.lineAt(line, topPt + (mark.heightPt - mark.suffix.linePitchPt) / 2);
}

/** Mark and double rules of a letter (10.1), thick above thin under the mark and thin above thick at the foot. */
export function placeLetterhead(
  { mark, heightPt, unprinted }: FlowLetterhead,
  settings: TypesettingSettings,
  cache: LineCache,
  filler: PageFiller,
): void {
  const { leftPt, widthPt } = typeArea(settings.profile);
  const set: SetParagraph = setParagraph(mark, leftPt, widthPt, cache);
  for (const line of set.lines.slice(0, 1)) filler.lineAt(line, letter.markTopMm * pointsPerMm);
  const { thickPt, thinPt, betweenPt } = letter;
  const wholePt = thickPt + betweenPt + thinPt;
  const footPt = (sheet.heightMm - letter.footRuleMm) * pointsPerMm - wholePt / 2;
  const rule = (yPt: number, weightPt: number): void =>
    filler.rule({
      xPt: letterRuleLeftPt(settings.profile),
      yPt,
      widthPt: letter.ruleWidthMm * pointsPerMm,
      heightPt: weightPt,
      ink: 'red',
      ...(unprinted ? { unprinted } : {}),
    });
  const topPt = letterRuleTopPt(mark.sizePt);
  rule(topPt, thickPt);
  rule(topPt + thickPt + betweenPt, thinPt);
  rule(footPt, thinPt);
  rule(footPt + thinPt + betweenPt, thickPt);
  if (heightPt > 0) filler.take(heightPt);
}
