import {
  AlignmentType,
  BorderStyle,
  HeightRule,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
} from 'docx';
import type { FlowParagraph, FlowSegment } from '../flow/flow';
import type { TypesettingSettings } from '../typesetting-settings';
import { twips, typeAreaTwips } from './measures';
import { wordRuns } from './paragraphs';
import type { WordStyle } from './style-sheet';

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const noBorders = { top: none, bottom: none, left: none, right: none } as const;

/** Two elements at the ends of one line (密级 and 发文字号 of a letter) as a row of two cells without rules. */
export function apartTable(paragraph: FlowParagraph, style: WordStyle, settings: TypesettingSettings): Table {
  const whole = typeAreaTwips(settings.profile);
  const left = Math.round(whole / 2);
  const cell = (segments: readonly FlowSegment[], width: number, isRight: boolean): TableCell =>
    new TableCell({
      width: { size: width, type: WidthType.DXA },
      margins: { top: 0, bottom: 0, left: 0, right: 0, marginUnitType: WidthType.DXA },
      borders: noBorders,
      children: [
        new Paragraph({
          style: style.id,
          ...(isRight ? { alignment: AlignmentType.RIGHT } : {}),
          children: wordRuns(segments, settings.faces[style.role]),
        }),
      ],
    });
  return new Table({
    width: { size: whole, type: WidthType.DXA },
    columnWidths: [left, whole - left],
    layout: TableLayoutType.FIXED,
    borders: { ...noBorders, insideHorizontal: none, insideVertical: none },
    rows: [
      new TableRow({
        cantSplit: true,
        height: { value: twips(paragraph.linePitchPt), rule: HeightRule.EXACT },
        children: [
          cell(paragraph.segments, left, false),
          cell(paragraph.tabs?.flatMap(({ segments }) => segments) ?? [], whole - left, true),
        ],
      }),
    ],
  });
}
