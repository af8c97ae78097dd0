import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readSourceText } from '../../../src-main/official-document/docx/read/read-source-text';
import { writeWord } from '../../../src-main/official-document/docx/write-word';
import { emptyDocument, type OfficialDocument } from '../../../src-main/official-document/model';
import { recognise } from '../../../src-main/official-document/recognise/recognise';
import { sourceOfPlainText } from '../../../src-main/official-document/source-text';
import { defaultTypesettingSettings } from '../../../src-main/official-document/typesetting-settings';

const corpus = resolve(import.meta.dirname, '../../fixtures/corpus');
const papers = readdirSync(corpus).filter((name) => name.endsWith('.txt'));

/**
 * Without what a Word file cannot say: whether widths and alignment of cells were wished for, a space where a title's
 * line ends; lines of a title are chosen anew from its text.
 */
function comparable(document: OfficialDocument): unknown {
  return JSON.parse(JSON.stringify(document), (key: string, value: unknown) => {
    if (key === 'columnShares') return [];
    if (key === 'align' || key === 'lines') return undefined;
    // 附件一 is printed 附件1 (7.3.7); the number is compared.
    if (key === 'mark' && typeof value === 'string') return value.slice(0, 2);
    return key === 'text' && typeof value === 'string' ? value.replace(/\u3000/g, '') : value;
  });
}

describe('a paper written to Word and read again', () => {
  it.each(papers)('%s is the same paper', async (name) => {
    const written = recognise(sourceOfPlainText(readFileSync(resolve(corpus, name), 'utf8')), {
      kind: 'auto',
    }).document;
    const source = await readSourceText(await writeWord(written, defaultTypesettingSettings), 'paper.docx');
    expect(source.notices).toEqual([]);
    expect(comparable(recognise(source, { kind: 'auto' }).document)).toEqual(comparable(written));
  });

  it('a turned table stays one, in its place', async () => {
    const cells = (...texts: string[]) => texts.map((text) => ({ text }));
    const written: OfficialDocument = {
      ...emptyDocument(),
      kind: 'notice',
      kindTitle: '通知',
      title: { text: '关于印发监督项目安排的通知', lines: ['关于印发监督项目安排的通知'] },
      blocks: [
        { role: 'paragraph', text: '现将监督项目安排印发如下。' },
        {
          role: 'table',
          caption: null,
          headerRows: 1,
          columnShares: [],
          landscape: true,
          rows: [cells('项目', '时间'), cells('检查水法实施情况', '6月')],
        },
        { role: 'paragraph', text: '以上项目，请按期完成。' },
      ],
    };
    const source = await readSourceText(await writeWord(written, defaultTypesettingSettings), 'paper.docx');
    expect(comparable(recognise(source, { kind: 'auto' }).document)).toEqual(comparable(written));
  });
});
