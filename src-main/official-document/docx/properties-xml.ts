import { escapeXml, xmlDeclaration } from './xml-text';

const namespaces =
  'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" ' +
  'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"';

/**
 * docProps/core.xml: title and language, and nothing of who wrote it when – the paper carries its own date, and the
 * same paper must give the same bytes.
 */
export function corePropertiesXml(title: string): string {
  return [
    xmlDeclaration,
    `<cp:coreProperties ${namespaces}><dc:title>${escapeXml(title)}</dc:title><dc:creator></dc:creator>`,
    '<dc:language>zh-CN</dc:language></cp:coreProperties>',
  ].join('');
}
