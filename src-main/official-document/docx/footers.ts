import { AlignmentType, Footer, LineRuleType, PageNumber, Paragraph, TextRun } from 'docx';
import { pageNumber } from '../layout';
import type { TypesettingSettings } from '../typesetting-settings';
import { twips } from './measures';
import type { WordStyle } from './style-sheet';

/** Footers of a section, for odd pages (`default`) and even ones. */
export interface Footers {
  default: Footer;
  even: Footer;
  first?: Footer;
}

/** A footer with nothing in it: of a blank page and the page of the 版记 after it (7.5), of a paper without numbers. */
export function emptyFooter(style: WordStyle): Footer {
  return new Footer({ children: [new Paragraph({ style: style.id })] });
}

/**
 * The page number (7.5): “— N —”, on odd pages right, on even pages left, one character in; null for a paper without.
 * `belowPt` is clear below the number.
 * `pageCount` is how many pages the paper has, where the caller knows it: a single page may go unnumbered.
 */
export function pageFooters(
  settings: TypesettingSettings,
  style: WordStyle,
  pageCount?: number,
  belowPt = 0,
): Footers | null {
  const { pageNumbers, numberSinglePage } = settings;
  if (pageNumbers === 'none' || (pageCount === 1 && !numberSinglePage)) return null;
  const at = (side: 'left' | 'center' | 'right'): Footer => footer(style, side, belowPt);
  if (pageNumbers === 'centre') return { default: at('center'), even: at('center') };
  return { default: at('right'), even: at('left') };
}

function footer(style: WordStyle, side: 'left' | 'center' | 'right', belowPt: number): Footer {
  const indent = twips(pageNumber.indentPt);
  const alignments = { left: AlignmentType.LEFT, center: AlignmentType.CENTER, right: AlignmentType.RIGHT } as const;
  return new Footer({
    children: [
      new Paragraph({
        style: style.id,
        alignment: alignments[side],
        ...(side === 'center' ? {} : { indent: side === 'left' ? { left: indent } : { right: indent } }),
        children: [new TextRun('— '), new TextRun({ children: [PageNumber.CURRENT] }), new TextRun(' —')],
      }),
      ...(belowPt > 0
        ? [new Paragraph({ style: style.id, spacing: { line: twips(belowPt), lineRule: LineRuleType.EXACTLY } })]
        : []),
    ],
  });
}
