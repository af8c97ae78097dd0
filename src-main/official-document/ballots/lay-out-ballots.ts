import { fitText } from '../certificate/fit-text';
import { runsOf, type CertificateBox, type CertificatePage, type SheetRule } from '../certificate/lay-out-certificate';
import { sheet } from '../layout';
import { ballotWords as words } from './ballot-words.messages';

export interface BallotMatter {
  matter: string;
  /** Why it is drawn through; null where it is voted on. */
  struck: string | null;
}

/** Slots of an A4 sheet: whole, halves one above the other, quarters. */
const grids = { 1: [1, 1], 2: [1, 2], 4: [2, 2] } as const;
const marginMm = 12;
const lineMm = 0.25;
const cutMarkMm = 6;

/**
 * A ballot for each matter, so many on a sheet of A4, with marks where it is cut. Every ballot of a sheet has the same
 * place and size, so that a pile is cut in one go.
 */
export function layOutBallots(
  { title, date, matters }: { title: string; date: string; matters: readonly BallotMatter[] },
  perPage: 1 | 2 | 4,
): CertificatePage[] {
  const [columns, rows] = grids[perPage];
  const slot = { widthMm: sheet.widthMm / columns, heightMm: sheet.heightMm / rows };
  const pages: CertificatePage[] = [];
  for (let first = 0; first < matters.length; first += perPage) {
    const placed = matters.slice(first, first + perPage).map((matter, index) =>
      ballot(
        matter,
        { title, date },
        {
          ...slot,
          xMm: (index % columns) * slot.widthMm,
          yMm: Math.floor(index / columns) * slot.heightMm,
        },
      ),
    );
    pages.push({
      widthMm: sheet.widthMm,
      heightMm: sheet.heightMm,
      boxes: placed.flatMap(({ boxes }) => boxes),
      rules: [...placed.flatMap(({ rules }) => rules), ...cutMarks(columns, rows)],
    });
  }
  return pages;
}

interface Slot {
  xMm: number;
  yMm: number;
  widthMm: number;
  heightMm: number;
}

function ballot(
  { matter, struck }: BallotMatter,
  { title, date }: { title: string; date: string },
  slot: Slot,
): { boxes: CertificateBox[]; rules: SheetRule[] } {
  const small = slot.widthMm < sheet.widthMm;
  const width = slot.widthMm - 2 * marginMm;
  const left = slot.xMm + marginMm;
  const top = slot.yMm + marginMm;
  // Heights follow the slot: title, matter, choices, how to fill it in, day.
  const share = (slot.heightMm - 2 * marginMm) / 100;
  const at = (from: number, height: number) => ({
    xMm: left,
    yMm: top + from * share,
    widthMm: width,
    heightMm: height * share,
  });
  const table = at(26, 52);
  const headMm = table.heightMm * 0.55;
  const choice = (index: number) => ({
    xMm: left + (width / 3) * index,
    yMm: table.yMm + headMm,
    widthMm: width / 3,
    heightMm: table.heightMm - headMm,
  });
  const labelMm = Math.min(9, choice(0).heightMm * 0.4);
  const matterBox = { xMm: left + 3, yMm: table.yMm + 3, widthMm: width - 6, heightMm: headMm - 6 };
  const labels = struck === null ? words.choices : [];
  return {
    boxes: [
      textBox('title', title, { ...at(0, 22), sizePt: small ? 14 : 22, face: words.faces.title, align: 'center' }),
      {
        ...textBox('matter', matter, {
          ...matterBox,
          sizePt: small ? 14 : 18,
          face: words.faces.matter,
          align: 'left',
        }),
        struck: struck !== null,
      },
      ...labels.map((label, index) =>
        textBox(`choice-${index}`, label, {
          ...choice(index),
          yMm: choice(index).yMm + 1,
          heightMm: labelMm,
          sizePt: small ? 12 : 14,
          face: words.faces.label,
          align: 'center',
        }),
      ),
      ...(struck === null
        ? []
        : [
            textBox('struck', struck, {
              ...choice(0),
              yMm: choice(0).yMm + 1,
              widthMm: width,
              heightMm: labelMm,
              sizePt: small ? 12 : 14,
              face: words.faces.label,
              align: 'center' as const,
            }),
          ]),
      textBox('how-to', words.howTo, { ...at(81, 11), sizePt: small ? 9 : 12, face: words.faces.note, align: 'left' }),
      textBox('date', date, { ...at(93, 7), sizePt: small ? 10.5 : 14, face: words.faces.matter, align: 'right' }),
    ],
    rules: [
      ...frame(table),
      { xMm: left, yMm: table.yMm + headMm, widthMm: width, heightMm: lineMm },
      ...(struck === null
        ? [1, 2].flatMap((index): SheetRule[] => [
            { xMm: choice(index).xMm, yMm: choice(index).yMm, widthMm: lineMm, heightMm: choice(index).heightMm },
          ])
        : []),
    ],
  };
}

function textBox(
  key: string,
  text: string,
  box: Slot & { sizePt: number; face: string; align: CertificateBox['align'] },
): CertificateBox {
  const { lines, ...fitted } = fitText(text, box);
  return { ...box, key, ...fitted, lines: lines.map((line) => runsOf(line, box.face)), missing: [], unprinted: false };
}

const frame = ({ xMm, yMm, widthMm, heightMm }: Slot): SheetRule[] => [
  { xMm, yMm, widthMm, heightMm: lineMm },
  { xMm, yMm: yMm + heightMm, widthMm: widthMm + lineMm, heightMm: lineMm },
  { xMm, yMm, widthMm: lineMm, heightMm },
  { xMm: xMm + widthMm, yMm, widthMm: lineMm, heightMm },
];

/** Short strokes at the edges of the sheet, and a cross where two cuts meet. */
function cutMarks(columns: number, rows: number): SheetRule[] {
  const { widthMm, heightMm } = sheet;
  const marks: SheetRule[] = [];
  if (rows > 1)
    for (const xMm of [0, widthMm / 2 - cutMarkMm / 2, widthMm - cutMarkMm])
      marks.push({ xMm, yMm: heightMm / 2, widthMm: cutMarkMm, heightMm: lineMm });
  if (columns > 1)
    for (const yMm of [0, heightMm / 2 - cutMarkMm / 2, heightMm - cutMarkMm])
      marks.push({ xMm: widthMm / 2, yMm, widthMm: lineMm, heightMm: cutMarkMm });
  return marks;
}
