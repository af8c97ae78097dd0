import {
  AlignmentType,
  BorderStyle,
  Header,
  HeightRule,
  Paragraph,
  PageNumber,
  Table,
  TableAnchorType,
  TableCell,
  TableLayoutType,
  TableRow,
  TextDirection,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import { pageNumber, profiles, sheet, pointsPerMm, type Profile } from '../layout';
import type { TypesettingSettings } from '../typesetting-settings';
import { twips } from './measures';
import { tinyParagraph } from './paragraphs';
import type { WordStyle } from './style-sheet';

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const noBorders = { top: none, bottom: none, left: none, right: none } as const;

export interface Headers {
  default: Header;
  even: Header;
}

/**
 * The page number of a page that lies on its side (clause 8): where upright pages have it, which is the left edge there,
 * its characters turned with the sheet.
 */
export function turnedNumbers(settings: TypesettingSettings, style: WordStyle): Headers {
  const at = (side: 'left' | 'center' | 'right'): Header =>
    new Header({ children: [numberTable(settings.profile, style, side), tinyParagraph(style)] });
  if (settings.pageNumbers === 'centre') return { default: at('center'), even: at('center') };
  return { default: at('right'), even: at('left') };
}

const alignments = { left: AlignmentType.LEFT, center: AlignmentType.CENTER, right: AlignmentType.RIGHT } as const;

/** One cell over the whole width of the upright type area, beside the turned one. */
function numberTable(profile: Profile, style: WordStyle, side: 'left' | 'center' | 'right'): Table {
  const { leftMm, rightMm } = profiles[profile];
  const mm = (value: number): number => twips(value * pointsPerMm);
  const width = twips(pageNumber.linePitchPt);
  const indent = twips(pageNumber.indentPt);
  return new Table({
    width: { size: width, type: WidthType.DXA },
    columnWidths: [width],
    layout: TableLayoutType.FIXED,
    borders: { ...noBorders, insideHorizontal: none, insideVertical: none },
    // Margins of the table, not only of its cell: a table stands out of its place by its left one.
    margins: { top: 0, bottom: 0, left: 0, right: 0, marginUnitType: WidthType.DXA },
    float: {
      horizontalAnchor: TableAnchorType.PAGE,
      verticalAnchor: TableAnchorType.PAGE,
      absoluteHorizontalPosition: mm(pageNumber.footerMm),
      absoluteVerticalPosition: mm(leftMm),
      leftFromText: 0,
      rightFromText: 0,
      topFromText: 0,
      bottomFromText: 0,
    },
    rows: [
      new TableRow({
        cantSplit: true,
        height: { value: mm(sheet.widthMm - leftMm - rightMm), rule: HeightRule.EXACT },
        children: [
          new TableCell({
            width: { size: width, type: WidthType.DXA },
            margins: { top: 0, bottom: 0, left: 0, right: 0, marginUnitType: WidthType.DXA },
            borders: noBorders,
            verticalAlign: VerticalAlignTable.CENTER,
            textDirection: TextDirection.TOP_TO_BOTTOM_RIGHT_TO_LEFT,
            children: [
              new Paragraph({
                style: style.id,
                alignment: alignments[side],
                ...(side === 'center' ? {} : { indent: side === 'left' ? { left: indent } : { right: indent } }),
                children: [new TextRun('— '), new TextRun({ children: [PageNumber.CURRENT] }), new TextRun(' —')],
              }),
            ],
          }),
        ],
      }),
    ],
  });
}
