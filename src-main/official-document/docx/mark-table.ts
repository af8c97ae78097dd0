import {
  AlignmentType,
  BorderStyle,
  HeightRule,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
  type Paragraph,
} from 'docx';
import { characterUnits } from '../character-width';
import type { FlowMark, FlowParagraph } from '../flow/flow';
import { twips } from './measures';
import { runLooks, wordParagraph, wordRuns } from './paragraphs';
import type { WordStyle } from './style-sheet';

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const noBorders = { top: none, bottom: none, left: none, right: none } as const;

/** The mark of a joint issue as a table without rules: the names in rows, 文件 in a cell over all of them. */
export function markTable(mark: FlowMark, style: WordStyle, face: string): Table {
  const namesWidth = twips(mark.namesWidthPt);
  const suffixWidth = twips(mark.gapPt + mark.suffixWidthPt);
  const columns = mark.suffix ? [namesWidth, suffixWidth] : [namesWidth];
  return new Table({
    width: { size: columns.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: columns,
    layout: TableLayoutType.FIXED,
    alignment: AlignmentType.CENTER,
    borders: { ...noBorders, insideHorizontal: none, insideVertical: none },
    rows: mark.names.map((name, index) => {
      const spaceBeforePt = index === 0 ? 0 : mark.pitchPt - name.linePitchPt;
      const runs = spreadRuns(name, mark.namesWidthPt - 1, style, face);
      const cells = [cell(wordParagraph({ ...name, align: 'left' }, style, face, { spaceBeforePt, runs }), namesWidth)];
      if (mark.suffix && index === 0)
        cells.push(
          cell(wordParagraph({ ...mark.suffix, align: 'right' }, style, face), suffixWidth, mark.names.length),
        );
      return new TableRow({
        cantSplit: true,
        height: { value: twips(name.linePitchPt + spaceBeforePt), rule: HeightRule.EXACT },
        children: cells,
      });
    }),
  });
}

function cell(paragraph: Paragraph, width: number, rowSpan = 1): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    margins: { top: 0, bottom: 0, left: 0, right: 0, marginUnitType: WidthType.DXA },
    borders: noBorders,
    verticalAlign: rowSpan > 1 ? VerticalAlignTable.CENTER : VerticalAlignTable.TOP,
    ...(rowSpan > 1 ? { rowSpan } : {}),
    children: [paragraph],
  });
}

/** A name spread to the width of the longest: the room left over goes between its characters, none behind the last. */
function spreadRuns(name: FlowParagraph, widthPt: number, style: WordStyle, face: string): TextRun[] {
  const characters = [...name.segments.map(({ text }) => text).join('')];
  const units = characters.reduce((sum, character) => sum + characterUnits(character), 0);
  const freePt = widthPt - units * name.sizePt * (name.scale ?? 1);
  const looks = runLooks(name, style);
  const betweenPt = characters.length > 1 ? freePt / (characters.length - 1) : 0;
  if (betweenPt < 0.1) return wordRuns(name.segments, face, looks);
  const [last] = name.segments.slice(-1);
  if (!last) return [];
  const end = [...last.text].at(-1) ?? '';
  const rest = [...name.segments.slice(0, -1), { ...last, text: last.text.slice(0, last.text.length - end.length) }];
  return [
    ...wordRuns(rest, face, { ...looks, characterSpacing: twips(betweenPt) }),
    ...wordRuns([{ ...last, text: end }], face, looks),
  ];
}
