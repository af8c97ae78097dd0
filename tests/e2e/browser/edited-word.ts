import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

const part = 'word/document.xml';
const by = (id: number): string => `w:id="${id}" w:author="何知秋" w:date="2026-11-12T09:30:00Z"`;

/** A run of the document around some words, apart: what comes before, its properties, the text before and after. */
function runAround(xml: string, words: string) {
  const run = [...xml.matchAll(/<w:r(?: [^>]*)?>(?:(?!<\/w:r>).)*<\/w:r>/gsu)].find(([one]) => one.includes(words));
  if (!run) throw new Error(`not in one run of the file: ${words}`);
  const [whole] = run;
  const properties = /<w:rPr>.*?<\/w:rPr>/su.exec(whole)?.[0] ?? '';
  const text = [...whole.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/gu)].map(([, said]) => said).join('');
  const at = text.indexOf(words);
  return { whole, properties, before: text.slice(0, at), after: text.slice(at + words.length) };
}

const runOf = (properties: string, text: string, tag = 'w:t'): string =>
  text === '' ? '' : `<w:r>${properties}<${tag} xml:space="preserve">${text}</${tag}></w:r>`;

const replaced = (xml: string, whole: string, by: string): string => xml.split(whole).join(by);

/**
 * A Word file as somebody sends it back: words put in after others with tracked changes on, and other words changed
 * with tracking off.
 */
export function editedWord(
  docx: Uint8Array,
  { after, insert, from, to }: { after: string; insert: string; from: string; to: string },
): Uint8Array {
  const files = unzipSync(docx);
  let xml = strFromU8(files[part]!);
  const inserted = runAround(xml, after);
  xml = replaced(
    xml,
    inserted.whole,
    runOf(inserted.properties, inserted.before + after) +
      `<w:ins ${by(901)}>${runOf(inserted.properties, insert)}</w:ins>` +
      runOf(inserted.properties, inserted.after),
  );
  const changed = runAround(xml, from);
  xml = replaced(xml, changed.whole, runOf(changed.properties, changed.before + to + changed.after));
  return zipSync({ ...files, [part]: strToU8(xml) });
}

/** What a Word file says, without how it looks. */
export const wordsOf = (docx: Uint8Array): string => strFromU8(unzipSync(docx)[part]!).replace(/<[^>]*>/gu, '');
