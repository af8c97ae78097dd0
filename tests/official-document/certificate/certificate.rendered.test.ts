import { beforeAll, describe, expect, it } from 'vitest';
import { defaultCertificateSettings } from '@core/domain/appointments/certificates/layout';
import { sampleCertificate } from '@core/domain/appointments/certificates/layout.messages';
import { layOutBallots } from '@core/official-document/ballots/lay-out-ballots';
import { layOutCertificate } from '@core/official-document/certificate/lay-out-certificate';
import { writeCertificateWord } from '@core/official-document/docx/certificate-word';
import { rendererMissing, renderAll, type RenderedPage } from '../../support/rendered-pages';

/** Word files of 任命书 and ballots as LibreOffice sets them: where the ink stands on the paper. */
const missing = rendererMissing();
if (missing !== null && process.env['CI']) throw new Error(`Rendered pages must be measured here: ${missing}`);

const certificates = ['李长河', '何晓舟'].map((name) =>
  layOutCertificate(defaultCertificateSettings, { ...sampleCertificate, name }),
);
const matters = [1, 2, 3].map((number) => ({ matter: `决定任命李长河为云岭市第${number}局局长`, struck: null }));
const ballots = layOutBallots({ title: '人事任免事项表决票', date: '2026年1月8日', matters }, 2);

describe.skipIf(missing !== null)('on paper', () => {
  let pages: RenderedPage[][] = [];
  beforeAll(async () => {
    pages = await renderAll([writeCertificateWord(certificates, '任命书'), writeCertificateWord(ballots, '表决票')]);
  });

  it('every certificate has a sheet of its own, of the size that was set', () => {
    expect(pages[0]!.map(({ widthMm, heightMm }) => [Math.round(widthMm), Math.round(heightMm)])).toEqual([
      [297, 210],
      [297, 210],
    ]);
  });

  it('lines begin and end within half a millimetre of their box', () => {
    const [{ rows }] = pages[0] as [RenderedPage];
    const second = rows.find(({ text }) => text.startsWith('议决定'))!;
    expect(Math.abs(second.xMm - 35)).toBeLessThan(0.5);
    const date = rows.find(({ text }) => text.startsWith('2026年'))!;
    expect(Math.abs(date.xMm + date.widthMm - 262)).toBeLessThan(0.5);
    const title = rows.find(({ text }) => text === '任命书')!;
    expect(Math.abs(title.xMm + title.widthMm / 2 - 148.5)).toBeLessThan(0.5);
    // The line stands in the upper half of a box of 24 mm from 36 mm on.
    expect(title.yMm).toBeGreaterThan(36);
    expect(title.yMm).toBeLessThan(60);
  });

  it('the second ballot of a sheet stands half a sheet below the first', () => {
    expect(pages[1]).toHaveLength(2);
    const titles = pages[1]![0]!.rows.filter(({ text }) => text.startsWith('人事任免'));
    expect(titles).toHaveLength(2);
    expect(Math.abs(titles[1]!.yMm - titles[0]!.yMm - 148.5)).toBeLessThan(0.5);
  });
});
