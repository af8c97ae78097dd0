import type { TypesettingSettings } from '../typesetting-settings';
import { charactersToTwips, halfPoints, twips } from './measures';
import { styleSheet, type WordStyle } from './style-sheet';
import { escapeXml, mainNamespace, xmlDeclaration } from './xml-text';

/**
 * styles.xml, written by hand because the docx library cannot say what East Asian text needs: kinsoku, snapToGrid,
 * autoSpaceDE, overflowPunct off. `Normal` carries the text's size itself: programs that lay out characters in a grid
 * take the cell from it.
 */
export function stylesXml(settings: TypesettingSettings): string {
  const sheet = styleSheet(settings);
  const { body } = sheet;
  const { faces } = settings;
  const size = halfPoints(body.sizePt);
  return [
    xmlDeclaration,
    `<w:styles xmlns:w="${mainNamespace}">`,
    `<w:docDefaults><w:rPrDefault><w:rPr>${fontsXml(faces.body)}<w:sz w:val="${size}"/><w:szCs w:val="${size}"/>`,
    '<w:lang w:val="en-US" w:eastAsia="zh-CN" w:bidi="ar-SA"/></w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>',
    '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/><w:pPr>',
    '<w:widowControl w:val="0"/><w:kinsoku w:val="1"/><w:overflowPunct w:val="0"/><w:autoSpaceDE w:val="0"/>',
    '<w:autoSpaceDN w:val="0"/><w:snapToGrid w:val="0"/>',
    `${spacingXml(body.linePitchPt)}<w:jc w:val="both"/></w:pPr>`,
    `<w:rPr>${fontsXml(faces.body)}<w:spacing w:val="${twips(body.characterSpacingPt)}"/><w:kern w:val="0"/>`,
    `<w:sz w:val="${size}"/><w:szCs w:val="${size}"/></w:rPr></w:style>`,
    '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont">',
    '<w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/><w:unhideWhenUsed/></w:style>',
    '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/>',
    '<w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/>',
    '<w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="0" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/>',
    '<w:right w:w="0" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>',
    '<w:style w:type="numbering" w:default="1" w:styleId="NoList"><w:name w:val="No List"/>',
    '<w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/></w:style>',
    ...Object.values(sheet).map((style) => styleXml(style, faces[style.role], sheet.body)),
    '</w:styles>',
  ].join('');
}

function styleXml(style: WordStyle, face: string, body: WordStyle): string {
  const firstLine =
    style.firstLine === 0
      ? '<w:ind w:firstLine="0"/>'
      : `<w:ind w:firstLineChars="${style.firstLine * 100}" w:firstLine="${charactersToTwips(style.firstLine)}"/>`;
  const size = halfPoints(style.sizePt);
  return [
    `<w:style w:type="paragraph" w:customStyle="1" w:styleId="${style.id}"><w:name w:val="${style.name}"/>`,
    '<w:basedOn w:val="Normal"/>',
    // A paragraph typed after a heading is text.
    style.outlineLevel === null ? '' : `<w:next w:val="${body.id}"/>`,
    '<w:qFormat/><w:pPr>',
    style.keepWithNext ? '<w:keepNext/>' : '',
    spacingXml(style.linePitchPt),
    firstLine,
    `<w:jc w:val="${style.align === 'justify' ? 'both' : style.align}"/>`,
    style.outlineLevel === null ? '' : `<w:outlineLvl w:val="${style.outlineLevel}"/>`,
    `</w:pPr><w:rPr>${fontsXml(face)}<w:spacing w:val="${twips(style.characterSpacingPt)}"/>`,
    `<w:sz w:val="${size}"/><w:szCs w:val="${size}"/></w:rPr></w:style>`,
  ].join('');
}

/** All four slots name the Chinese face: otherwise “ ” … — come out in the Latin one in Word. */
function fontsXml(face: string): string {
  const name = escapeXml(face);
  return `<w:rFonts w:ascii="${name}" w:hAnsi="${name}" w:eastAsia="${name}" w:cs="${name}"/>`;
}

function spacingXml(linePitchPt: number): string {
  return `<w:spacing w:before="0" w:after="0" w:line="${twips(linePitchPt)}" w:lineRule="exact"/>`;
}
