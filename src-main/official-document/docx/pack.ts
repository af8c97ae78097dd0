import { strToU8, zipSync } from 'fflate';

/** Parts the docx library always adds and no paper here uses: lists, notes, comments, a theme with foreign faces. */
const unused =
  /^word\/(numbering|footnotes|endnotes|comments\w*|theme\/.*|_rels\/(?!document\.xml).*)|^docProps\/(custom|app)\.xml$/;

/** First what a reader opens first; the rest by name. */
const leading = ['[Content_Types].xml', '_rels/.rels', 'word/document.xml'];

/**
 * Zips the parts of a .docx so that the same paper gives the same bytes on every run and machine: without unused parts,
 * files in a fixed order, with a fixed time (the oldest a zip can hold, in local time, which is what a zip stores).
 */
export function packStable(parts: ReadonlyMap<string, string | Uint8Array>): Uint8Array {
  const names = [...parts.keys()].filter((name) => !unused.test(name));
  names.sort((a, b) => place(a) - place(b) || (a < b ? -1 : 1));
  const files: Record<string, Uint8Array> = {};
  const numbered = drawingNumbers();
  for (const name of names) {
    const part = parts.get(name) ?? '';
    files[name] = typeof part === 'string' ? strToU8(numbered(withoutReferences(name, part))) : part;
  }
  return zipSync(files, { level: 6, mtime: new Date(1980, 0, 1, 0, 0, 0) });
}

/** The docx library counts drawings through all papers of the process; here they are counted in the paper. */
function drawingNumbers(): (xml: string) => string {
  let drawings = 0;
  return (xml) => xml.replace(/<wp:docPr id="\d+"/g, () => `<wp:docPr id="${(drawings += 1)}"`);
}

function place(name: string): number {
  const index = leading.indexOf(name);
  return index < 0 ? leading.length : index;
}

/** Content types and relationships of the parts that were left out go with them. */
function withoutReferences(name: string, xml: string): string {
  if (name === '[Content_Types].xml')
    return xml.replace(/<(?:Override|Default)\b[^>]*\/>/g, (element) => {
      const extension = /Extension="([^"]*)"/.exec(element)?.[1];
      if (extension !== undefined) return extension === 'rels' || extension === 'xml' ? element : '';
      return unused.test(/PartName="\/([^"]*)"/.exec(element)?.[1] ?? '') ? '' : element;
    });
  const folder = name === '_rels/.rels' ? '' : name === 'word/_rels/document.xml.rels' ? 'word/' : null;
  if (folder === null) return xml;
  return xml.replace(/<Relationship\b[^>]*\/>/g, (element) =>
    unused.test(folder + (/Target="([^"]*)"/.exec(element)?.[1] ?? '')) ? '' : element,
  );
}
