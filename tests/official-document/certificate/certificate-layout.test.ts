/** 任命书 by millimetres: the same boxes on the screen and in the Word file, texts that fit, blanks and printers. */
import { describe, expect, test } from 'vitest';
import {
  defaultCertificateSettings,
  type CertificateFieldKey,
  type CertificateSettings,
} from '@core/domain/appointments/certificates/layout';
import { sampleCertificate } from '@core/domain/appointments/certificates/layout.messages';
import { textUnits } from '@core/official-document/character-width';
import { renderCalibrationPage } from '@core/official-document/certificate/calibration-page';
import {
  layOutCertificate,
  type CertificateBox,
  type CertificateValues,
} from '@core/official-document/certificate/lay-out-certificate';
import { renderCertificate } from '@core/official-document/certificate/write-certificate-html';
import { writeCertificateWord } from '@core/official-document/docx/certificate-word';
import { partsOf } from '../../support/docx-parts';

const sample = sampleCertificate;
const pointsPerMm = 72 / 25.4;

const laidOut = (values: Partial<CertificateValues> = {}, settings: Partial<CertificateSettings> = {}) =>
  layOutCertificate({ ...defaultCertificateSettings, ...settings }, { ...sample, ...values });
const boxOf = (boxes: readonly CertificateBox[], key: CertificateFieldKey): CertificateBox =>
  boxes.find((box) => box.key === key)!;
const textOf = ({ lines }: CertificateBox): string[] => lines.map((line) => line.map(({ text }) => text).join(''));
const withField = (key: CertificateFieldKey, more: object): CertificateSettings => ({
  ...defaultCertificateSettings,
  fields: defaultCertificateSettings.fields.map((field) => (field.key === key ? { ...field, ...more } : field)),
});

describe('where things stand', () => {
  test('the Word file puts every printed box within half a millimetre of its place, on a sheet of its size', () => {
    const page = laidOut();
    const xml = partsOf(writeCertificateWord([page], '任命书'))['word/document.xml']!;
    const anchors = [...xml.matchAll(/<wp:anchor.*?<\/wp:anchor>/gs)].map(([anchor]) => ({
      key: /<wp:docPr id="\d+" name="(\w+)"/.exec(anchor)![1],
      offsets: [...anchor.matchAll(/<wp:posOffset>(-?\d+)</g)].map(([, emu]) => Number(emu) / 36_000),
      extent: /<wp:extent cx="(\d+)" cy="(\d+)"/
        .exec(anchor)!
        .slice(1)
        .map((emu) => Number(emu) / 36_000),
    }));
    const printed = page.boxes.filter(({ unprinted }) => !unprinted);
    expect(anchors.map(({ key }) => key)).toEqual(printed.map(({ key }) => key));
    for (const [index, { xMm, yMm, widthMm, heightMm }] of printed.entries()) {
      const { offsets, extent } = anchors[index]!;
      const apart = [xMm - offsets[0]!, yMm - offsets[1]!, widthMm - extent[0]!, heightMm - extent[1]!];
      for (const distance of apart) expect(Math.abs(distance)).toBeLessThan(0.5);
    }
    const [, width, height] = /<w:pgSz w:w="(\d+)" w:h="(\d+)" w:orient="landscape"/.exec(xml)!;
    expect((Number(width) / 1440) * 25.4).toBeCloseTo(297, 1);
    expect((Number(height) / 1440) * 25.4).toBeCloseTo(210, 1);
  });

  test('the page on the screen has the same boxes at the same millimetres', () => {
    const page = laidOut();
    const html = renderCertificate(page);
    for (const { key, xMm, yMm, widthMm, heightMm } of page.boxes)
      expect(html).toContain(
        `data-key="${key}" style="left:${xMm}mm;top:${yMm}mm;width:${widthMm}mm;height:${heightMm}mm`,
      );
  });

  test('two batches alike give the same bytes', () => {
    const pages = [laidOut(), laidOut({ name: '何晓舟' })];
    expect(writeCertificateWord(pages, '任命书')).toEqual(writeCertificateWord(pages, '任命书'));
  });
});

describe('套打', () => {
  const onBlank = {
    stock: 'blank' as const,
    printers: [{ name: '三楼针式', dxMm: 1.5, dyMm: -0.8 }],
    printer: '三楼针式',
  };

  test('on a blank only what changes is printed, moved by what the printer is off', () => {
    const plain = laidOut();
    const page = laidOut({}, onBlank);
    expect(page.boxes.filter(({ unprinted }) => !unprinted).map(({ key }) => key)).toEqual(['number', 'body', 'date']);
    for (const [index, { xMm, yMm }] of page.boxes.entries()) {
      expect(xMm).toBeCloseTo(plain.boxes[index]!.xMm + 1.5);
      expect(yMm).toBeCloseTo(plain.boxes[index]!.yMm - 0.8);
    }
    const xml = partsOf(writeCertificateWord([page], '任命书'))['word/document.xml']!;
    expect(xml).toContain('李长河');
    expect(xml).not.toContain('任命书');
  });

  test('plain paper takes no offset; an unknown printer has none', () => {
    expect(laidOut({}, { ...onBlank, stock: 'plain' })).toEqual(laidOut({}, { printers: onBlank.printers }));
    expect(boxOf(laidOut({}, { ...onBlank, printer: '别的' }).boxes, 'body').xMm).toBe(35);
  });

  test('the page for calibration has a ruler from the edges of the paper and the boxes that are printed', () => {
    const html = renderCalibrationPage({ ...defaultCertificateSettings, ...onBlank });
    expect(html.match(/cert-rule/g)!.length).toBe(298 + 211 + 2);
    expect([...html.matchAll(/data-key="(\w+)"/g)].map(([, key]) => key)).toEqual(['number', 'body', 'date']);
    expect(html).toContain('left:36.5mm;top:77.2mm;width:227mm;height:58mm');
  });
});

describe('what is printed in a box', () => {
  test('the sentence is filled in from the record', () => {
    const text = textOf(boxOf(laidOut().boxes, 'body')).join('');
    expect(text).toBe(
      '　　根据云岭市第五届人民代表大会常务委员会第三十次会议决定，任命李长河为云岭市中级人民法院审判委员会委员、民事审判第一庭庭长、审判员。',
    );
    expect(textOf(boxOf(laidOut({}, { dateForm: 'chinese' }).boxes, 'date'))).toEqual(['二〇二六年一月八日']);
  });

  test.each([1, 2, 4, 6, 9])('a title of %i parts stays within its box, smaller where it has to be', (parts) => {
    const titles = Array.from({ length: parts }, (_, index) => `云岭市人民代表大会第${index}专门委员会副主任委员`).join(
      '、',
    );
    const box = boxOf(laidOut({ titles }).boxes, 'body');
    expect(box.overflows).toBe(false);
    expect(box.lines.length * box.pitchPt).toBeLessThanOrEqual(box.heightMm * pointsPerMm + 0.01);
    for (const line of textOf(box))
      expect(textUnits(line.trimEnd()) * box.sizePt).toBeLessThanOrEqual(box.widthMm * pointsPerMm + 0.01);
    expect(textOf(box).join('')).toContain(titles);
  });

  test('no name is torn apart between two lines, and no line begins with a mark', () => {
    for (let widthMm = 60; widthMm < 220; widthMm += 7) {
      const settings = withField('body', { widthMm, heightMm: 120 });
      const lines = textOf(boxOf(layOutCertificate(settings, { ...sample, name: '欧阳若水' }).boxes, 'body'));
      expect(lines.filter((line) => line.includes('欧阳若水'))).toHaveLength(1);
      for (const line of lines) expect(line).not.toMatch(/^[，。、]/);
    }
  });

  test('what does not fit at any size is said, not cut off', () => {
    const settings = withField('body', { widthMm: 20, heightMm: 8 });
    expect(boxOf(layOutCertificate(settings, sample).boxes, 'body').overflows).toBe(true);
  });

  test('a rare character of a name is set in a face that has it, the rest in the face asked for', () => {
    const box = boxOf(laidOut({ name: '李𬭚' }).boxes, 'body');
    const runs = box.lines.flat();
    expect(runs.find(({ text }) => text === '𬭚')?.face).toBe('SimSun-ExtB');
    expect(runs.filter(({ face }) => face === '仿宋_GB2312').length).toBeGreaterThan(0);
    const xml = partsOf(writeCertificateWord([laidOut({ name: '李𬭚' })], '任命书'))['word/document.xml']!;
    expect(xml).toContain('w:eastAsia="SimSun-ExtB"');
  });

  test('what the record does not have is named, and so is a place there is not', () => {
    expect(boxOf(laidOut({ chair: '' }).boxes, 'signature').missing).toEqual(['主任']);
    const settings = withField('body', { text: '任命{姓明}' });
    expect(boxOf(layOutCertificate(settings, sample).boxes, 'body').missing).toEqual(['姓明']);
  });
});
