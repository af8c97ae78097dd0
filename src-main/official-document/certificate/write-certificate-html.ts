import { escapeHtml } from '../html/escape';
import { fontFamily } from '../html/font-family';
import type { CertificateBox, CertificatePage, SheetRule } from './lay-out-certificate';

const round = (value: number): number => Math.round(value * 1000) / 1000;
const mm = (value: number): string => `${round(value)}mm`;
const pt = (value: number): string => `${round(value)}pt`;

/** The style sheet of the sheets: every box by millimetres, nothing left to the browser. */
export const certificateCss = ({ widthMm, heightMm }: Pick<CertificatePage, 'widthMm' | 'heightMm'>): string =>
  `@page{size:${mm(widthMm)} ${mm(heightMm)};margin:0}
.cert-sheet{position:relative;box-sizing:border-box;width:${mm(widthMm)};height:${mm(heightMm)};overflow:hidden;background:#fff;color:#000;font-kerning:none;font-variant-ligatures:none;font-synthesis:none;text-autospace:no-autospace;text-spacing-trim:space-all;text-size-adjust:none;-webkit-text-size-adjust:none;print-color-adjust:exact}
.cert-box{position:absolute;overflow:visible}
.cert-line{white-space:pre;text-indent:0;letter-spacing:0;word-spacing:0}
.cert-unprinted{opacity:.35}
.cert-seal{outline:0.3mm dashed #a8201a;border-radius:50%;color:#a8201a;display:flex;align-items:center;justify-content:center}
.cert-struck{text-decoration:line-through}
.cert-rule{position:absolute;background:#000}
.cert-mark{position:absolute;font:8pt sans-serif;white-space:nowrap}
.cert-outline{position:absolute;box-sizing:border-box;border:0.2mm dashed #444;font:8pt sans-serif;padding:0.5mm}
@media print{.cert-unprinted{visibility:hidden}.cert-sheet{break-after:page;break-inside:avoid;height:${mm(heightMm - 0.1)}}.cert-sheet:last-child{break-after:auto}}
`;

/** One sheet; boxes name their field (data-key), so that a click finds it. */
export function renderCertificate({ widthMm, heightMm, boxes, rules = [] }: CertificatePage): string {
  return `<section class="cert-sheet" style="width:${mm(widthMm)};height:${mm(heightMm)}">${rules.map(renderRule).join('')}${boxes.map(renderBox).join('')}</section>`;
}

const renderRule = ({ xMm, yMm, widthMm, heightMm }: SheetRule): string =>
  `<div class="cert-rule" style="left:${mm(xMm)};top:${mm(yMm)};width:${mm(widthMm)};height:${mm(heightMm)}"></div>`;

function renderBox(box: CertificateBox): string {
  const classes = `cert-box${box.unprinted ? ' cert-unprinted' : ''}${box.key === 'seal' ? ' cert-seal' : ''}${box.struck === true ? ' cert-struck' : ''}`;
  const place = `left:${mm(box.xMm)};top:${mm(box.yMm)};width:${mm(box.widthMm)};height:${mm(box.heightMm)}`;
  const type = `font-family:${fontFamily(box.face)};font-size:${pt(box.sizePt)};line-height:${pt(box.pitchPt)};text-align:${box.align}`;
  const lines = box.lines.map((line) => {
    const spans = line.map(({ text, face }) =>
      face === box.face ? escapeHtml(text) : `<span style="font-family:${fontFamily(face)}">${escapeHtml(text)}</span>`,
    );
    return `<div class="cert-line" style="height:${pt(box.pitchPt)}">${spans.join('')}</div>`;
  });
  return `<div class="${classes}" data-key="${box.key}" style="${place};${type}">${lines.join('')}</div>`;
}

/** A batch as a file of its own that refers to nothing outside itself and runs no script. */
export function writeCertificateHtml(pages: readonly CertificatePage[], title: string): string {
  const [first] = pages;
  const css = first ? certificateCss(first) : '';
  return htmlFile(title, css, pages.map(renderCertificate).join('\n'));
}

export const htmlFile = (title: string, css: string, body: string): string => `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escapeHtml(title)}</title>
<style>
${css}@media print{body{margin:0}}
</style>
</head>
<body>
${body}
</body>
</html>
`;
