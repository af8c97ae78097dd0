import { printerOffset, type CertificateSettings } from '../../domain/appointments/certificates/layout';
import { certificatePlaces, type CertificatePlace } from '../../domain/appointments/certificates/layout.messages';
import { chineseDate } from '../chinese-date.messages';
import { printedDate } from '../civil-date';
import { faceForCharacter } from '../glyph-coverage';
import { fitText } from './fit-text';

/** What a 任命书 says. */
export type CertificateValues = Record<CertificatePlace, string>;

/** Characters of one face. */
export interface CertificateRun {
  text: string;
  face: string;
}

/** A box on the sheet, by its place on the paper as the printer in use has to be told. */
export interface CertificateBox {
  /** Of a certificate the field it is (CertificateFieldKey). */
  key: string;
  xMm: number;
  yMm: number;
  widthMm: number;
  heightMm: number;
  align: 'left' | 'center' | 'right';
  face: string;
  sizePt: number;
  pitchPt: number;
  lines: CertificateRun[][];
  /** The text does not fit at any size. */
  overflows: boolean;
  /** Names of places its text asks for and the record does not have. */
  missing: string[];
  /** On the blank already, or a place for the seal: shown on screen, never printed. */
  unprinted: boolean;
  /** Drawn through. */
  struck?: boolean;
}

/** A line or a filled place on the sheet. */
export interface SheetRule {
  xMm: number;
  yMm: number;
  widthMm: number;
  heightMm: number;
}

export interface CertificatePage {
  widthMm: number;
  heightMm: number;
  boxes: CertificateBox[];
  rules?: SheetRule[];
}

/**
 * One 任命书 by the layout of the office. On a blank everything moves by the offset of the printer in use, and what the
 * blank has is left unprinted.
 */
export function layOutCertificate(settings: CertificateSettings, values: CertificateValues): CertificatePage {
  const onBlank = settings.stock === 'blank';
  const { dxMm, dyMm } = onBlank ? printerOffset(settings) : { dxMm: 0, dyMm: 0 };
  const filled = { ...values, date: dateOf(values.date, settings.dateForm) };
  return {
    ...settings.page,
    boxes: settings.fields
      .filter(({ shown }) => shown)
      .map((field): CertificateBox => {
        const { text, missing } = fillIn(field.text, filled);
        const { lines, ...fitted } = fitText(text, field, [filled.name]);
        return {
          key: field.key,
          xMm: field.xMm + dxMm,
          yMm: field.yMm + dyMm,
          widthMm: field.widthMm,
          heightMm: field.heightMm,
          align: field.align,
          face: field.face,
          ...fitted,
          lines: lines.map((line) => runsOf(line, field.face)),
          missing,
          unprinted: field.key === 'seal' || (onBlank && !field.variable),
        };
      }),
  };
}

const dateOf = (date: string, form: CertificateSettings['dateForm']): string =>
  date === '' ? '' : form === 'chinese' ? chineseDate(date) : printedDate(date);

/** Names in braces replaced by what they stand for; a name that is none stays as it is written. */
function fillIn(text: string, values: CertificateValues): { text: string; missing: string[] } {
  const missing: string[] = [];
  const filled = text.replace(/\{([^{}]+)\}/gu, (whole, name: string) => {
    const place = (certificatePlaces as Record<string, CertificatePlace | undefined>)[name];
    if (place === undefined) {
      missing.push(name);
      return whole;
    }
    if (values[place] === '') missing.push(name);
    return values[place];
  });
  return { text: filled, missing };
}

/** A line by faces, as every text of a sheet is set: a rare character of a name in the face that has it. */
export function runsOf(line: string, face: string): CertificateRun[] {
  const runs: CertificateRun[] = [];
  for (const character of line) {
    const own = (character < '\u0080' ? null : faceForCharacter(face, character)) ?? face;
    const last = runs.at(-1);
    if (last?.face === own) last.text += character;
    else runs.push({ text: character, face: own });
  }
  return runs;
}
