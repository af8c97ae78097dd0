import { fallbackChain } from '../faces';
import { escapeXml, mainNamespace, xmlDeclaration } from './xml-text';

const latinFaces = new Set(['Times New Roman']);

/**
 * fontTable.xml: every face the file names, with the one Word is to take where it is missing (w:altName).
 * Charset 86 is GB 2312.
 */
export function fontTableXml(faces: Iterable<string>): string {
  const fonts = [...new Set(faces)].sort().map((face) => {
    if (latinFaces.has(face))
      return `<w:font w:name="${escapeXml(face)}"><w:charset w:val="00"/><w:family w:val="roman"/><w:pitch w:val="variable"/></w:font>`;
    const substitute = fallbackChain(face)[1];
    const altName = substitute === undefined ? '' : `<w:altName w:val="${escapeXml(substitute)}"/>`;
    return `<w:font w:name="${escapeXml(face)}">${altName}<w:charset w:val="86"/><w:family w:val="auto"/><w:pitch w:val="default"/></w:font>`;
  });
  return `${xmlDeclaration}<w:fonts xmlns:w="${mainNamespace}">${fonts.join('')}</w:fonts>`;
}
