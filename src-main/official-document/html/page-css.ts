import { pageNumber, pointsPerMm, profiles, red, sheet, stockNoteTopMm, table } from '../layout';
import type { TypesettingSettings } from '../typesetting-settings';
import { fontFamily } from './font-family';

/**
 * The style sheet of the pages. Every line has its place and width from the paginator, so that nothing here decides
 * where a line or a page ends: `text-align-last` only stretches full lines to the width of the type area. Spacing and
 * kerning that browsers would add of their own accord are turned off.
 */
export function pageCss(settings: TypesettingSettings): string {
  const { leftMm, rightMm } = profiles[settings.profile];
  const indentMm = pageNumber.indentPt / pointsPerMm;
  return `@page{size:${sheet.widthMm}mm ${sheet.heightMm}mm;margin:0}
.gw-sheet{position:relative;box-sizing:border-box;width:${sheet.widthMm}mm;height:${sheet.heightMm}mm;overflow:hidden;background:#fff;color:#000;font-kerning:none;font-variant-ligatures:none;font-synthesis:none;text-autospace:no-autospace;text-spacing-trim:space-all;hanging-punctuation:none;text-size-adjust:none;-webkit-text-size-adjust:none;print-color-adjust:exact}
.gw-line{position:absolute;white-space:nowrap;text-align:left;text-indent:0;font-style:normal;font-weight:normal;word-spacing:0}
.gw-center{text-align:center}
.gw-right{text-align:right}
.gw-justify{text-align:justify;text-align-last:justify;text-justify:inter-character}
.gw-removed{text-decoration:line-through}
.gw-added{text-decoration:underline}
.gw-blank{position:absolute;white-space:pre}
.gw-cell,.gw-table{position:absolute;box-sizing:content-box;border:0 solid #000}
.gw-cell{border-width:${table.borderPt}pt 0 0 ${table.borderPt}pt}
.gw-table{border-width:0 ${table.borderPt}pt ${table.borderPt}pt 0}
.gw-number{position:absolute;bottom:${pageNumber.footerMm}mm;height:${pageNumber.linePitchPt}pt;line-height:${pageNumber.linePitchPt}pt;font-family:${fontFamily(settings.faces.pageNumber)};font-size:${pageNumber.sizePt}pt;white-space:nowrap}
${numberPlace(settings, mm(leftMm + indentMm), mm(rightMm + indentMm), mm(leftMm), mm(rightMm))}
.gw-turned{position:absolute;left:0;top:0;width:${sheet.heightMm}mm;height:${sheet.widthMm}mm;transform-origin:0 0;transform:translateY(${sheet.heightMm}mm) rotate(-90deg)}
.gw-red{color:#${red}}
.gw-rule{position:absolute;background:#000}
.gw-rule.gw-red{background:#${red}}
.gw-unprinted{opacity:.3}
.gw-stock-note{position:absolute;top:${stockNoteTopMm}mm;right:${mm(rightMm)};font-size:9pt;color:#8a5a00;font-family:sans-serif}
@media print{.gw-unprinted,.gw-stock-note{visibility:hidden}}
@media print{.gw-sheet{break-after:page;break-inside:avoid;height:${sheet.heightMm - 0.1}mm}.gw-sheet:last-child{break-after:auto}}
`;
}

/** Clause 7.5: one character in from the outer edge; or in the middle. */
function numberPlace(
  settings: TypesettingSettings,
  left: string,
  right: string,
  areaLeft: string,
  areaRight: string,
): string {
  if (settings.pageNumbers === 'centre') return `.gw-number{left:${areaLeft};right:${areaRight};text-align:center}`;
  return `.gw-odd .gw-number{right:${right}}\n.gw-even .gw-number{left:${left}}`;
}

function mm(value: number): string {
  return `${Math.round(value * 1000) / 1000}mm`;
}
