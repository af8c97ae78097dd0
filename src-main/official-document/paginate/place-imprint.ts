import type { FlowImprint } from '../flow/flow';
import { typeArea } from '../layout';
import type { TypesettingSettings } from '../typesetting-settings';
import type { LineCache } from './line-cache';
import type { PageFiller } from './page-filler';
import { setParagraph, type SetParagraph } from './set-paragraph';

/** Height of the rows, rules not counted: they stand on the edges of the rows. */
function rowsHeightPt(rows: readonly SetParagraph[]): number {
  return rows.reduce((sum, { lines, paragraph }) => sum + lines.length * paragraph.linePitchPt, 0);
}

/** Lines each row of a 版记 takes: what its height in a Word file is made of. */
export function imprintHeightPt(imprint: FlowImprint, settings: TypesettingSettings, cache: LineCache): number {
  const { leftPt, widthPt } = typeArea(settings.profile);
  return rowsHeightPt(imprint.rows.map((row) => setParagraph(row, leftPt, widthPt, cache)));
}

/**
 * Puts the 版记 at the foot of its page, the last rule on the edge of the type area (7.4). It stands on the last page,
 * or on the last even one; where that has no room for it, on the next such page, with a blank one before it where the
 * sides ask for it. Answers how many pages it added.
 */
export function placeImprint(
  imprint: FlowImprint,
  settings: TypesettingSettings,
  cache: LineCache,
  filler: PageFiller,
): 0 | 1 | 2 {
  const { leftPt, topPt, widthPt, heightPt } = typeArea(settings.profile);
  const rows = imprint.rows.map((row) => setParagraph(row, leftPt, widthPt, cache));
  const neededPt = rowsHeightPt(rows);
  const isEven = (): boolean => filler.pages.length % 2 === 0;
  const sideFits = (): boolean => imprint.page === 'last' || isEven();
  const isEmpty = filler.pages.length === 1 && filler.atTop;
  let added: 0 | 1 | 2 = 0;
  if (!isEmpty && !(sideFits() && !filler.isTurned && filler.leftPt >= neededPt + imprint.clearPt)) {
    filler.begin(false);
    added = 1;
    if (!sideFits()) {
      filler.begin(false);
      added = 2;
    }
  }
  let yPt = topPt + heightPt - neededPt;
  const rule = (weightPt: number, above: boolean): void => {
    if (weightPt > 0)
      filler.rule({ xPt: leftPt, yPt: yPt - (above ? 0 : weightPt), widthPt, heightPt: weightPt, ink: 'black' });
  };
  rows.forEach(({ lines, beside, paragraph }, index) => {
    rule(imprint.rulesPt[index] ?? 0, true);
    lines.forEach((line, at) => {
      filler.lineAt(line, yPt);
      if (at === lines.length - 1) for (const other of beside) filler.lineAt(other, yPt);
      yPt += paragraph.linePitchPt;
    });
  });
  rule(imprint.rulesPt.at(-1) ?? 0, false);
  return added;
}
