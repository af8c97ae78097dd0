import { Footer, Header, LineRuleType, Paragraph, type IIndentAttributesProperties } from 'docx';
import type { FlowLetterhead } from '../flow/flow';
import { letterRuleGapPt, letterRuleLeftPt } from '../flow/head';
import { letter, pageNumber, pointsPerMm, profiles, sheet, type Profile } from '../layout';
import { twips } from './measures';
import { wordParagraph, wordRule } from './paragraphs';
import type { WordStyle } from './style-sheet';

/**
 * Distance of header and footer from the edges of a letter's sheets: the header begins at the mark, the footer ends at
 * the lower rule (10.1).
 */
export function letterMarginsPt(): { headerPt: number; footerPt: number } {
  const { thickPt, betweenPt, thinPt } = letter;
  return {
    headerPt: letter.markTopMm * pointsPerMm,
    footerPt: letter.footRuleMm * pointsPerMm - (thickPt + betweenPt + thinPt) / 2,
  };
}

/** How much stands below a page number of a letter, whose footer ends lower than that of other papers. */
export function belowLetterNumberPt(): number {
  return pageNumber.footerMm * pointsPerMm - letterMarginsPt().footerPt;
}

/** Mark and upper rule: the header of the first page. */
export function letterHeader(
  { mark, unprinted }: FlowLetterhead,
  profile: Profile,
  style: WordStyle,
  face: string,
): Header {
  const indent = overhang(profile);
  return new Header({
    children: [
      wordParagraph(mark, style, face, { indentTwips: indent }),
      ruleParagraph(style, indent, letterRuleGapPt(mark.sizePt), letter.thickPt, unprinted),
      ruleParagraph(style, indent, letter.betweenPt, letter.thinPt, unprinted),
    ],
  });
}

/** Lower rule, thin above thick: the footer of the first page, which has no number. */
export function letterFooter({ unprinted }: FlowLetterhead, profile: Profile, style: WordStyle): Footer {
  const indent = overhang(profile);
  return new Footer({
    children: [
      ruleParagraph(style, indent, letter.betweenPt, letter.thinPt, unprinted),
      ruleParagraph(style, indent, letter.betweenPt, letter.thickPt, unprinted),
    ],
  });
}

/** The rules are wider than the type area: indents reach into the margins. */
function overhang(profile: Profile): IIndentAttributesProperties {
  const { leftMm, rightMm } = profiles[profile];
  const leftPt = letterRuleLeftPt(profile);
  const rightPt = sheet.widthMm * pointsPerMm - leftPt - letter.ruleWidthMm * pointsPerMm;
  return { left: twips(leftPt - leftMm * pointsPerMm), right: twips(rightPt - rightMm * pointsPerMm) };
}

function ruleParagraph(
  style: WordStyle,
  indent: IIndentAttributesProperties,
  heightPt: number,
  weightPt: number,
  unprinted: boolean,
): Paragraph {
  return new Paragraph({
    style: style.id,
    spacing: { line: twips(heightPt), lineRule: LineRuleType.EXACTLY },
    indent,
    border: { bottom: wordRule({ weightPt, ink: 'red' }, unprinted) },
  });
}
