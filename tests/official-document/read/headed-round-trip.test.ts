import { describe, expect, it } from 'vitest';
import { defaultWordings } from '@core/application/templates/default-wordings';
import { recordPaperKinds } from '@core/domain/documents/record-paper';
import { checkWording } from '@core/domain/templates/check-wording';
import { composeRecordPaper } from '@core/official-document/compose/compose-paper';
import { sampleFacts } from '@core/official-document/compose/sample-facts.messages';
import { readSourceText } from '@core/official-document/docx/read/read-source-text';
import { writeWord } from '@core/official-document/docx/write-word';
import type { OfficialDocument } from '@core/official-document/model';
import { recognise } from '@core/official-document/recognise/recognise';
import { writeText } from '@core/official-document/text';
import { defaultTypesettingSettings } from '@core/official-document/typesetting-settings';
import { headedPapers } from '../../support/headed-papers';

const letters = (text: string): string[] => [...text.replace(/\s/gu, '')].sort();

/** Without what a Word file cannot say: widths and alignment of cells, marks of a 对照稿, blanks inside titles. */
const comparable = (document: OfficialDocument): unknown =>
  JSON.parse(JSON.stringify(document), (key: string, value: unknown) => {
    if (key === 'columnShares') return [];
    if (key === 'align' || key === 'lines' || key === 'marks') return undefined;
    return key === 'text' && typeof value === 'string' ? value.replace(/\u3000/g, '') : value;
  });
const readAgain = async (document: OfficialDocument): Promise<OfficialDocument> => {
  const source = await readSourceText(await writeWord(document, defaultTypesettingSettings), 'paper.docx');
  return recognise(source, { kind: 'auto' }).document;
};

describe('a paper of a record written to Word and read again', () => {
  it.each(recordPaperKinds)('%s is the same paper: head, text, signing, attachments, imprint', async (paper) => {
    const { wording } = checkWording(paper, defaultWordings[paper]);
    const { document } = composeRecordPaper(paper, sampleFacts[paper], wording);
    const read = await readAgain(document);
    // A 对照稿 is titled as the text it compares, and read as one of that kind.
    const kind = paper === 'comparison' ? { kind: document.kind, kindTitle: document.kindTitle } : {};
    expect(comparable({ ...read, ...kind })).toEqual(comparable(document));
  });
});

describe('the head of a paper written to Word and read again', () => {
  it.each(Object.keys(headedPapers()))('of %s is the same', async (name) => {
    const { document } = headedPapers()[name]!;
    const read = await readAgain(document);
    expect(read.head).toEqual(document.head);
    expect(read.documentNumber).toBe(document.documentNumber);
    expect(read.imprint).toEqual(document.imprint);
    expect(read.title.text).toBe(document.title.text);
    expect(comparable(read)).toMatchObject({
      recipients: document.recipients,
      blocks: (comparable(document) as OfficialDocument).blocks,
    });
  });

  it('with words of another hand above its mark stays text', async () => {
    const { document } = headedPapers()['notice with every part of the head']!;
    const head = { ...document.head!, copyNumber: '请阅示' };
    const read = await readAgain({ ...document, head });
    expect(read.head).toBeNull();
    expect(letters(writeText(read))).toEqual(letters(writeText({ ...document, head })));
  });

  it('left to the pre-printed stock is none', async () => {
    const { document } = headedPapers()['short notice of one page']!;
    expect((await readAgain({ ...document, head: { ...document.head!, stock: 'preprinted' } })).head).toBeNull();
  });
});

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
