/**
 * How a 任命书 is laid out: a sheet of any size, boxes by millimetres, which of them are printed on a blank that has the
 * rest on it already (套打), and by how much each printer is off. No rule fixes the wording: it is the office's own.
 */
import { z } from 'zod';
import { defaultFaces, defaultFieldTexts } from './layout.messages';

export const certificateFieldKeys = [
  'heading',
  'number',
  'body',
  'name',
  'titles',
  'committee',
  'signature',
  'date',
  'seal',
] as const;
export type CertificateFieldKey = (typeof certificateFieldKeys)[number];

export const certificateAligns = ['left', 'center', 'right'] as const;

const mm = (least: number, most: number) => z.number().min(least).max(most);

export const certificateFieldSchema = z.strictObject({
  key: z.enum(certificateFieldKeys),
  /** Whether the layout has it at all. */
  shown: z.boolean(),
  /** Whether it changes from one to the next: printed on blanks as well. */
  variable: z.boolean(),
  /** From the left and the upper edge of the sheet. */
  xMm: mm(0, 600),
  yMm: mm(0, 600),
  widthMm: mm(5, 600),
  heightMm: mm(3, 600),
  face: z.string().trim().min(1).max(100),
  sizePt: z.number().min(6).max(120),
  align: z.enum(certificateAligns),
  /** With names in braces for what is filled in: layout.messages.ts. */
  text: z.string().max(500),
});
export type CertificateField = z.infer<typeof certificateFieldSchema>;

export const certificateSettingsSchema = z.strictObject({
  page: z.strictObject({ widthMm: mm(80, 600), heightMm: mm(80, 600) }),
  /** On plain paper everything is printed, on a blank only what changes. */
  stock: z.enum(['plain', 'blank']),
  fields: z
    .array(certificateFieldSchema)
    .length(certificateFieldKeys.length)
    .refine((fields) => new Set(fields.map(({ key }) => key)).size === fields.length),
  /** 2026年1月8日, or 二〇二六年一月八日. */
  dateForm: z.enum(['arabic', 'chinese']),
  /** How far each printer puts the ink from where it should be is taken back by these. */
  printers: z
    .array(z.strictObject({ name: z.string().trim().min(1).max(60), dxMm: mm(-30, 30), dyMm: mm(-30, 30) }))
    .max(20)
    .refine((printers) => new Set(printers.map(({ name }) => name)).size === printers.length),
  /** Name of the one in use; '' none: no offset. */
  printer: z.string().max(60),
});
export type CertificateSettings = z.infer<typeof certificateSettingsSchema>;

/** Sheets an office is likely to have. */
export const certificateSheets = {
  'a4-landscape': { widthMm: 297, heightMm: 210 },
  'a4-portrait': { widthMm: 210, heightMm: 297 },
  'a3-landscape': { widthMm: 420, heightMm: 297 },
  '16k-landscape': { widthMm: 260, heightMm: 185 },
} as const;
export type CertificateSheet = keyof typeof certificateSheets;

type Place = Pick<CertificateField, 'xMm' | 'yMm' | 'widthMm' | 'heightMm' | 'sizePt' | 'align'>;
const plain: Record<CertificateFieldKey, Place> = {
  heading: { xMm: 48.5, yMm: 36, widthMm: 200, heightMm: 24, sizePt: 48, align: 'center' },
  number: { xMm: 177, yMm: 64, widthMm: 85, heightMm: 8, sizePt: 14, align: 'right' },
  body: { xMm: 35, yMm: 78, widthMm: 227, heightMm: 58, sizePt: 24, align: 'left' },
  name: { xMm: 60, yMm: 80, widthMm: 50, heightMm: 14, sizePt: 24, align: 'center' },
  titles: { xMm: 60, yMm: 98, widthMm: 190, heightMm: 28, sizePt: 24, align: 'center' },
  committee: { xMm: 142, yMm: 140, widthMm: 120, heightMm: 10, sizePt: 18, align: 'center' },
  signature: { xMm: 142, yMm: 150, widthMm: 120, heightMm: 11, sizePt: 20, align: 'right' },
  date: { xMm: 142, yMm: 165, widthMm: 120, heightMm: 11, sizePt: 20, align: 'right' },
  seal: { xMm: 205, yMm: 143, widthMm: 42, heightMm: 42, sizePt: 9, align: 'center' },
};
/** Not in the plain layout: for blanks that leave a place for each. */
const apart: ReadonlySet<CertificateFieldKey> = new Set(['name', 'titles', 'committee']);
const fixed: ReadonlySet<CertificateFieldKey> = new Set(['heading', 'committee', 'signature', 'seal']);

/** A4 landscape, one sentence, printed whole: what holds until the office has laid out its own. */
export const defaultCertificateSettings: CertificateSettings = {
  page: { ...certificateSheets['a4-landscape'] },
  stock: 'plain',
  fields: certificateFieldKeys.map((key) => ({
    key,
    shown: !apart.has(key),
    variable: !fixed.has(key),
    ...plain[key],
    face: key === 'heading' ? defaultFaces.heading : defaultFaces.text,
    text: defaultFieldTexts[key],
  })),
  dateForm: 'arabic',
  printers: [],
  printer: '',
};

/**
 * The same layout on another sheet: boxes keep their share of its width and height, and stay on it. The size of the
 * text follows the smaller of the two.
 */
export function onSheet(settings: CertificateSettings, page: CertificateSettings['page']): CertificateSettings {
  const across = page.widthMm / settings.page.widthMm;
  const down = page.heightMm / settings.page.heightMm;
  const size = Math.min(across, down);
  const round = (value: number, step: number) => Math.round(value / step) * step;
  return {
    ...settings,
    page,
    fields: settings.fields.map((field) => ({
      ...field,
      xMm: round(field.xMm * across, 0.5),
      yMm: round(field.yMm * down, 0.5),
      widthMm: Math.max(5, round(field.widthMm * across, 0.5)),
      heightMm: Math.max(3, round(field.heightMm * down, 0.5)),
      sizePt: Math.max(6, Math.min(120, round(field.sizePt * size, 0.5))),
    })),
  };
}

/** By how much the printer in use has to be corrected, to the right and down. */
export function printerOffset({ printers, printer }: CertificateSettings): { dxMm: number; dyMm: number } {
  const found = printers.find(({ name }) => name === printer);
  return { dxMm: found?.dxMm ?? 0, dyMm: found?.dyMm ?? 0 };
}
