import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** Parts the docx library always adds and no paper here uses: lists, notes, comments, a theme with foreign faces. */
const unused =
  /^word\/(numbering|footnotes|endnotes|comments\w*|theme\/.*|_rels\/(?!document\.xml).*)|^docProps\/(custom|app)\.xml$/;

/** First what a reader opens first; the rest by name. */
const leading = ['[Content_Types].xml', '_rels/.rels', 'word/document.xml'];

/**
 * Makes a packed .docx the same for the same paper, on every run and machine: without unused parts, files in a fixed
 * order, with a fixed time (the oldest a zip can hold, in local time, which is what a zip stores).
 */
export function packStable(packed: Uint8Array): Uint8Array {
  const files = unzipSync(packed, { filter: ({ name }) => !unused.test(name) });
  const names = Object.keys(files).sort((a, b) => place(a) - place(b) || (a < b ? -1 : 1));
  const stable: Record<string, Uint8Array> = {};
  for (const name of names) stable[name] = withoutReferences(name, files[name] as Uint8Array);
  return zipSync(stable, { level: 6, mtime: new Date(1980, 0, 1, 0, 0, 0) });
}

function place(name: string): number {
  const index = leading.indexOf(name);
  return index < 0 ? leading.length : index;
}

/** Content types and relationships of the parts that were left out go with them. */
function withoutReferences(name: string, data: Uint8Array): Uint8Array {
  if (name === '[Content_Types].xml')
    return replaced(data, /<(?:Override|Default)\b[^>]*\/>/g, (element) => {
      const extension = /Extension="([^"]*)"/.exec(element)?.[1];
      if (extension !== undefined) return extension === 'rels' || extension === 'xml';
      return !unused.test(/PartName="\/([^"]*)"/.exec(element)?.[1] ?? '');
    });
  const folder = name === '_rels/.rels' ? '' : name === 'word/_rels/document.xml.rels' ? 'word/' : null;
  if (folder === null) return data;
  return replaced(
    data,
    /<Relationship\b[^>]*\/>/g,
    (element) => !unused.test(folder + (/Target="([^"]*)"/.exec(element)?.[1] ?? '')),
  );
}

function replaced(data: Uint8Array, elements: RegExp, keep: (element: string) => boolean): Uint8Array {
  return strToU8(strFromU8(data).replace(elements, (element) => (keep(element) ? element : '')));
}
