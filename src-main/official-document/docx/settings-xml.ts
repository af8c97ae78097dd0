import { linePitchPt } from '../layout';
import type { TypesettingSettings } from '../typesetting-settings';
import { twips } from './measures';
import { mainNamespace, xmlDeclaration } from './xml-text';

/**
 * settings.xml: even and odd footers, no compression of punctuation, the compatibility flags of a Chinese Word, and
 * no revision ids, which would make the file differ from one run to the next.
 */
export function settingsXml(settings: TypesettingSettings): string {
  return [
    xmlDeclaration,
    `<w:settings xmlns:w="${mainNamespace}">`,
    '<w:zoom w:percent="100"/><w:bordersDoNotSurroundHeader/><w:bordersDoNotSurroundFooter/>',
    '<w:defaultTabStop w:val="420"/><w:evenAndOddHeaders/>',
    `<w:drawingGridVerticalSpacing w:val="${twips(linePitchPt(settings))}"/>`,
    '<w:characterSpacingControl w:val="doNotCompress"/><w:compat><w:spaceForUL/>',
    '<w:balanceSingleByteDoubleByteWidth/><w:doNotLeaveBackslashAlone/><w:ulTrailSpace/>',
    '<w:adjustLineHeightInTable/><w:useFELayout/>',
    '<w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/>',
    '</w:compat><w:themeFontLang w:val="en-US" w:eastAsia="zh-CN"/></w:settings>',
  ].join('');
}
