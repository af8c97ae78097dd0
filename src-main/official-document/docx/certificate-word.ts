import { fontTableXml } from './font-table-xml';
import { packStable } from './pack';
import { corePropertiesXml } from './properties-xml';
import { escapeXml, mainNamespace, xmlDeclaration } from './xml-text';
import type { CertificateBox, CertificatePage, CertificateRun, SheetRule } from '../certificate/lay-out-certificate';

const emu = (mm: number): number => Math.round(mm * 36_000);
const twipsOfMm = (mm: number): number => Math.round((mm * 1440) / 25.4);
const twipsOfPt = (pt: number): number => Math.round(pt * 20);

const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const drawing = 'http://schemas.openxmlformats.org/drawingml/2006';
const shape = 'http://schemas.microsoft.com/office/word/2010/wordprocessingShape';

/**
 * A batch as a Word file, a page each: every box is a text box placed by millimetres from the edges of the sheet, so that
 * Word and WPS put it where the preview does. What stands on the blank is left out. The same batch gives the same bytes.
 */
export function writeCertificateWord(pages: readonly CertificatePage[], title: string): Uint8Array {
  const [first] = pages;
  const size = { widthMm: first?.widthMm ?? 297, heightMm: first?.heightMm ?? 210 };
  const numbered = numbering();
  const body = pages.map((page, index) => pageXml(page, index > 0, numbered)).join('');
  const faces = new Set(pages.flatMap(({ boxes }) => boxes.flatMap(facesOf)));
  return packStable(
    new Map([
      ['[Content_Types].xml', contentTypes],
      ['_rels/.rels', packageRelations],
      ['word/_rels/document.xml.rels', documentRelations],
      ['word/document.xml', documentXml(body + sectionXml(size))],
      ['word/styles.xml', stylesXml],
      ['word/settings.xml', settingsXml],
      ['word/fontTable.xml', fontTableXml(faces)],
      ['docProps/core.xml', corePropertiesXml(title)],
    ]),
  );
}

const facesOf = ({ face, lines }: CertificateBox): string[] => [face, ...lines.flat().map((run) => run.face)];

/** Drawings of a file are numbered through. */
function numbering(): () => number {
  let count = 0;
  return () => (count += 1);
}

/** One paragraph of no height carries the boxes of its page. */
function pageXml({ boxes, rules = [] }: CertificatePage, breaks: boolean, numbered: () => number): string {
  const anchors = [
    ...rules.map((rule) => anchorXml(rule, numbered())),
    ...boxes.filter(({ unprinted }) => !unprinted).map((box) => anchorXml(box, numbered())),
  ];
  return `<w:p><w:pPr>${breaks ? '<w:pageBreakBefore/>' : ''}<w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/></w:pPr>${anchors.join('')}</w:p>`;
}

function anchorXml(box: CertificateBox | SheetRule, id: number): string {
  const named = 'key' in box ? box.key : 'rule';
  const fill = 'key' in box ? '<a:noFill/>' : '<a:solidFill><a:srgbClr val="000000"/></a:solidFill>';
  const extent = `cx="${emu(box.widthMm)}" cy="${emu(box.heightMm)}"`;
  const position = (axis: 'H' | 'V', mm: number): string =>
    `<wp:position${axis} relativeFrom="page"><wp:posOffset>${emu(mm)}</wp:posOffset></wp:position${axis}>`;
  return [
    '<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing>',
    `<wp:anchor distT="0" distB="0" distL="0" distR="0" simplePos="0" relativeHeight="${id}" behindDoc="0" locked="0" layoutInCell="1" allowOverlap="1">`,
    '<wp:simplePos x="0" y="0"/>',
    position('H', box.xMm),
    position('V', box.yMm),
    `<wp:extent ${extent}/><wp:effectExtent l="0" t="0" r="0" b="0"/><wp:wrapNone/>`,
    `<wp:docPr id="${id}" name="${named}"/><wp:cNvGraphicFramePr/>`,
    `<a:graphic><a:graphicData uri="${shape}"><wps:wsp>${'key' in box ? '<wps:cNvSpPr txBox="1"/>' : '<wps:cNvSpPr/>'}`,
    `<wps:spPr><a:xfrm><a:off x="0" y="0"/><a:ext ${extent}/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom>${fill}<a:ln><a:noFill/></a:ln></wps:spPr>`,
    'key' in box
      ? `<wps:txbx><w:txbxContent>${box.lines.map((line) => lineXml(line, box)).join('')}</w:txbxContent></wps:txbx>`
      : '',
    '<wps:bodyPr rot="0" vert="horz" wrap="square" lIns="0" tIns="0" rIns="0" bIns="0" anchor="t" anchorCtr="0"><a:noAutofit/></wps:bodyPr>',
    '</wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice></mc:AlternateContent></w:r>',
  ].join('');
}

const lineXml = (line: readonly CertificateRun[], box: CertificateBox): string =>
  `<w:p><w:pPr><w:overflowPunct w:val="0"/><w:autoSpaceDE w:val="0"/><w:autoSpaceDN w:val="0"/><w:snapToGrid w:val="0"/><w:spacing w:before="0" w:after="0" w:line="${twipsOfPt(box.pitchPt)}" w:lineRule="exact"/><w:jc w:val="${box.align}"/></w:pPr>${line.map((run) => runXml(run, box)).join('')}</w:p>`;

function runXml({ text, face }: CertificateRun, { sizePt, struck }: CertificateBox): string {
  const name = escapeXml(face);
  const size = Math.round(sizePt * 2);
  return `<w:r><w:rPr><w:rFonts w:ascii="${name}" w:hAnsi="${name}" w:eastAsia="${name}" w:cs="${name}"/>${struck === true ? '<w:strike/>' : ''}<w:sz w:val="${size}"/><w:szCs w:val="${size}"/></w:rPr><w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r>`;
}

function sectionXml({ widthMm, heightMm }: { widthMm: number; heightMm: number }): string {
  const turned = widthMm > heightMm ? ' w:orient="landscape"' : '';
  return `<w:sectPr><w:pgSz w:w="${twipsOfMm(widthMm)}" w:h="${twipsOfMm(heightMm)}"${turned}/><w:pgMar w:top="284" w:right="284" w:bottom="284" w:left="284" w:header="0" w:footer="0" w:gutter="0"/></w:sectPr>`;
}

const documentXml = (body: string): string =>
  `${xmlDeclaration}<w:document xmlns:w="${mainNamespace}" xmlns:r="${relationships}" xmlns:wp="${drawing}/wordprocessingDrawing" xmlns:a="${drawing}/main" xmlns:wps="${shape}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><w:body>${body}</w:body></w:document>`;

const stylesXml = `${xmlDeclaration}<w:styles xmlns:w="${mainNamespace}"><w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val="en-US" w:eastAsia="zh-CN" w:bidi="ar-SA"/></w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:pPr><w:widowControl w:val="0"/><w:overflowPunct w:val="0"/><w:autoSpaceDE w:val="0"/><w:autoSpaceDN w:val="0"/><w:snapToGrid w:val="0"/></w:pPr></w:style></w:styles>`;

const settingsXml = `${xmlDeclaration}<w:settings xmlns:w="${mainNamespace}"><w:characterSpacingControl w:val="doNotCompress"/><w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat></w:settings>`;

const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const contentTypes = `${xmlDeclaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${word}.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="${word}.styles+xml"/><Override PartName="/word/settings.xml" ContentType="${word}.settings+xml"/><Override PartName="/word/fontTable.xml" ContentType="${word}.fontTable+xml"/><Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>`;

const relation = (id: string, type: string, target: string): string =>
  `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`;
const relationsXml = (relations: string): string =>
  `${xmlDeclaration}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relations}</Relationships>`;
const packageRelations = relationsXml(
  relation('rId1', `${relationships}/officeDocument`, 'word/document.xml') +
    relation(
      'rId2',
      'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties',
      'docProps/core.xml',
    ),
);
const documentRelations = relationsXml(
  relation('rId1', `${relationships}/styles`, 'styles.xml') +
    relation('rId2', `${relationships}/settings`, 'settings.xml') +
    relation('rId3', `${relationships}/fontTable`, 'fontTable.xml'),
);
