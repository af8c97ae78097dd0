import { describe, expect, it } from 'vitest';
import { readSourceText } from '@core/official-document/docx/read/read-source-text';
import { writeWord } from '@core/official-document/docx/write-word';
import { recognise } from '@core/official-document/recognise/recognise';
import { writeText } from '@core/official-document/text';
import { defaultTypesettingSettings } from '@core/official-document/typesetting-settings';
import { headedPapers } from '../../support/headed-papers';

const letters = (text: string): string[] => [...text.replace(/\s/gu, '')].sort();

describe('a paper with a head written to Word and read again', () => {
  it.each(Object.keys(headedPapers()))('%s loses no text', async (name) => {
    const { document } = headedPapers()[name] ?? {};
    if (!document) throw new Error(name);
    const source = await readSourceText(await writeWord(document, defaultTypesettingSettings), 'paper.docx');
    const read = recognise(source, { kind: 'auto' });
    expect(letters(writeText(read.document))).toEqual(letters(writeText(document)));
    expect(read.document.imprint?.copyTo).toBe(document.imprint?.copyTo);
    expect(read.document.date).toBe(document.date);
    // “市　长” is read without its blank.
    const organs = (paper: typeof document) => paper.signature?.organs.map((organ) => organ.replace(/\s/gu, ''));
    expect(organs(read.document)).toEqual(organs(document));
  });
});
