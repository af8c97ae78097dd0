import { strToU8, zipSync } from 'fflate';

/** Small Word files for the tests, made of the parts a test is about. */
export interface Parts {
  /** Inside of w:body. */
  body: string;
  /** Inside of w:styles. */
  styles?: string;
  /** Inside of w:numbering. */
  numbering?: string;
  /** Inside of w:settings. */
  settings?: string;
  footnotes?: string;
  endnotes?: string;
  /** Further parts by name, whole. */
  others?: Record<string, string | Uint8Array>;
  /** Further relationships of the main part. */
  relationships?: string;
}

export const namespaces = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
  'xmlns:o="urn:schemas-microsoft-com:office:office"',
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"',
].join(' ');

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const relationshipType = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

export function wordParts(parts: Parts): Record<string, Uint8Array> {
  const related: [string, string | undefined][] = [
    ['styles', parts.styles],
    ['numbering', parts.numbering],
    ['settings', parts.settings],
    ['footnotes', parts.footnotes],
    ['endnotes', parts.endnotes],
  ];
  const files: Record<string, string | Uint8Array> = {
    '[Content_Types].xml': `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`,
    '_rels/.rels': relationships(
      `<Relationship Id="rId1" Type="${relationshipType}/officeDocument" Target="word/document.xml"/>`,
    ),
    'word/document.xml': `${head}<w:document ${namespaces}><w:body>${parts.body}</w:body></w:document>`,
    'word/_rels/document.xml.rels': relationships(
      related
        .filter(([, xml]) => xml !== undefined)
        .map(([kind], i) => `<Relationship Id="rId${i + 1}" Type="${relationshipType}/${kind}" Target="${kind}.xml"/>`)
        .join('') + (parts.relationships ?? ''),
    ),
    ...parts.others,
  };
  for (const [kind, xml] of related) {
    if (xml !== undefined) files[`word/${kind}.xml`] = `${head}<w:${kind} ${namespaces}>${xml}</w:${kind}>`;
  }
  return Object.fromEntries(
    Object.entries(files).map(([name, content]) => [name, typeof content === 'string' ? strToU8(content) : content]),
  );
}

export function wordFile(parts: Parts | string): Uint8Array {
  return zipSync(wordParts(typeof parts === 'string' ? { body: parts } : parts), { level: 1 });
}

function relationships(inside: string): string {
  return `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inside}</Relationships>`;
}

/** A run with its properties. */
export function run(text: string, properties = ''): string {
  return `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;
}

/** A paragraph: text or runs, and its properties. */
export function paragraph(content: string, properties = ''): string {
  const runs = content.startsWith('<') || content === '' ? content : run(content);
  return `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${runs}</w:p>`;
}

export function level(at: number, format: string, text: string, more = ''): string {
  return `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
}

export function listed(text: string, numId: number, at = 0): string {
  return paragraph(text, `<w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="${numId}"/></w:numPr>`);
}
