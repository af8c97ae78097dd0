import { AlignmentType, Footer, PageNumber, Paragraph, TextRun } from 'docx';
import { pageNumber } from '../layout';
import type { TypesettingSettings } from '../typesetting-settings';
import { twips } from './measures';
import type { WordStyle } from './style-sheet';

/** Footers of a section, for odd pages (`default`) and even ones. */
export interface Footers {
  default: Footer;
  even: Footer;
}

/**
 * The page number (7.5): “— N —”, on odd pages right, on even pages left, one character in; null for a paper without.
 * `pageCount` is how many pages the paper has, where the caller knows it: a single page may go unnumbered.
 */
export function pageFooters(settings: TypesettingSettings, style: WordStyle, pageCount?: number): Footers | null {
  const { pageNumbers, numberSinglePage } = settings;
  if (pageNumbers === 'none' || (pageCount === 1 && !numberSinglePage)) return null;
  if (pageNumbers === 'centre') return { default: footer(style, 'center'), even: footer(style, 'center') };
  return { default: footer(style, 'right'), even: footer(style, 'left') };
}

function footer(style: WordStyle, side: 'left' | 'center' | 'right'): Footer {
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
    ],
  });
}
