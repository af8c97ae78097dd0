import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { OfficialDocument } from '@core/official-document/model';
import { recognise } from '@core/official-document/recognise/recognise';
import { sourceOfPlainText } from '@core/official-document/source-text';
import { writeText } from '@core/official-document/text';

/** A paper written as text is recognised as the same paper: nothing of its structure is lost on paper. */
const fixtures = resolve(import.meta.dirname, '../../fixtures');
const texts = ['public', 'corpus'].flatMap((folder) =>
  readdirSync(resolve(fixtures, folder))
    .filter((name) => name.endsWith('.txt'))
    .map((name) => [name, readFileSync(resolve(fixtures, folder, name), 'utf8')] as const),
);
const read = (text: string) => recognise(sourceOfPlainText(text)).document;

/**
 * A gap between two parts of a title that falls at the end of a line is not printed, and so cannot come back; 附件一 is
 * printed 附件1 (7.3.7).
 */
function withoutTitleGaps(document: OfficialDocument): OfficialDocument {
  const text = document.title.text.replace(/　/g, '');
  const attachments = document.attachments.map((one) => ({ ...one, mark: one.mark.slice(0, 2) }));
  return { ...document, attachments, title: { text, lines: [document.title.lines.join('').replace(/　/g, '')] } };
}

describe('a paper written as text and recognised again', () => {
  it('has texts to try', () => expect(texts.length).toBeGreaterThan(20));

  it.each(texts)('%s', (_, text) => {
    const paper = read(text);
    const printed = writeText(paper);
    expect(withoutTitleGaps(read(printed))).toEqual(withoutTitleGaps(paper));
    expect(writeText(withoutTitleGaps(read(printed)))).toBe(writeText(withoutTitleGaps(paper)));
  });
});
