import { strFromU8, unzipSync } from 'fflate';

/** The parts of a .docx as text, by path. */
export function partsOf(docx: Uint8Array): Record<string, string> {
  return Object.fromEntries(Object.entries(unzipSync(docx)).map(([path, data]) => [path, strFromU8(data)]));
}

/** The XML of one style. */
export function styleOf(styles: string, id: string): string {
  const found = new RegExp(`<w:style [^>]*w:styleId="${id}".*?</w:style>`, 's').exec(styles);
  if (!found) throw new Error(`no style ${id}`);
  return found[0];
}

/** Body of document.xml, one block a line, so that a difference shows where it is. */
export function readableBody(documentXml: string): string {
  const body = /<w:body>(.*)<\/w:body>/s.exec(documentXml)?.[1] ?? '';
  return body.replace(/(<\/w:p>|<\/w:tr>|<\/w:tbl>|<\/w:tblGrid>|<\/w:sectPr>)/g, '$1\n');
}
