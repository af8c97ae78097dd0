import { printerOffset, type CertificateSettings } from '../../domain/appointments/certificates/layout';
import { calibrationWords, certificateFieldNames } from '../../domain/appointments/certificates/layout.messages';
import { escapeHtml } from '../html/escape';

const mm = (value: number): string => `${Math.round(value * 1000) / 1000}mm`;
const rule = (xMm: number, yMm: number, widthMm: number, heightMm: number): string =>
  `<div class="cert-rule" style="left:${mm(xMm)};top:${mm(yMm)};width:${mm(widthMm)};height:${mm(heightMm)}"></div>`;
const mark = (xMm: number, yMm: number, text: string): string =>
  `<div class="cert-mark" style="left:${mm(xMm)};top:${mm(yMm)}">${escapeHtml(text)}</div>`;

const thin = 0.15;
const crossAt = 20;
const crossArm = 8;
/** Where the rulers stand: printers leave the very edge white. */
const rulerAt = 8;

/**
 * A sheet to lay over a blank against the light: rulers in millimetres from the edges of the paper, a cross, and an
 * outline of every box that is printed, all moved by the offset of the printer in use. Shown under certificateCss.
 */
export function renderCalibrationPage(settings: CertificateSettings): string {
  const { page, fields } = settings;
  const { dxMm, dyMm } = printerOffset(settings);
  const parts = [
    ...ruler(page.widthMm, (at, length) => rule(at + dxMm, rulerAt + dyMm, thin, length)),
    ...ruler(page.heightMm, (at, length) => rule(rulerAt + dxMm, at + dyMm, length, thin)),
    ...numbers(page.widthMm, (at) => mark(at + dxMm - 2, rulerAt + dyMm + 5, String(at))),
    ...numbers(page.heightMm, (at) => mark(rulerAt + dxMm + 6, at + dyMm - 1.5, String(at))),
    rule(crossAt - crossArm + dxMm, crossAt + dyMm, 2 * crossArm, thin),
    rule(crossAt + dxMm, crossAt - crossArm + dyMm, thin, 2 * crossArm),
    mark(crossAt + dxMm + 2, crossAt + dyMm + 1, calibrationWords.cross),
    mark(30, page.heightMm - 16, calibrationWords.howTo),
    ...fields
      .filter(({ shown, variable, key }) => shown && (variable || settings.stock === 'plain') && key !== 'seal')
      .map(
        ({ key, xMm, yMm, widthMm, heightMm }) =>
          `<div class="cert-outline" data-key="${key}" style="left:${mm(xMm + dxMm)};top:${mm(yMm + dyMm)};width:${mm(widthMm)};height:${mm(heightMm)}">${certificateFieldNames[key]}</div>`,
      ),
  ];
  return `<section class="cert-sheet" style="width:${mm(page.widthMm)};height:${mm(page.heightMm)}">${parts.join('')}</section>`;
}

/** A tick each millimetre, longer at 5 and at 10. */
function ruler(lengthMm: number, tick: (atMm: number, lengthMm: number) => string): string[] {
  const ticks: string[] = [];
  for (let at = 0; at <= lengthMm; at += 1) ticks.push(tick(at, at % 10 === 0 ? 5 : at % 5 === 0 ? 3.5 : 2));
  return ticks;
}

function numbers(lengthMm: number, at: (mm: number) => string): string[] {
  const marks: string[] = [];
  for (let place = 30; place < lengthMm - 10; place += 10) marks.push(at(place));
  return marks;
}
