import { describe, expect, it } from 'vitest';
import { officialDocumentSchema } from '@core/contract/documents/official-document.schema';
import { writeWord } from '@core/official-document/docx/write-word';
import { writeHtml } from '@core/official-document/html';
import { emptyDocument, type OfficialDocument } from '@core/official-document/model';
import { defaultTypesettingSettings as settings } from '@core/official-document/typesetting-settings';
import { partsOf } from '../../support/docx-parts';

const paper: OfficialDocument = {
  ...emptyDocument(),
  blocks: [
    {
      role: 'table',
      caption: null,
      headerRows: 0,
      columnShares: [1, 1],
      rows: [
        [
          { text: '会议决定\n批准计划', marks: [{ kind: 'removed', start: 2, end: 7 }] },
          { text: '会议批准预算', marks: [{ kind: 'added', start: 4, end: 6 }] },
        ],
      ],
    },
  ],
};

describe('marks of a 对照稿', () => {
  it('pass the contract', () => {
    expect(officialDocumentSchema.parse(paper)).toEqual(paper);
  });

  it('are a line through what was removed and under what was added in HTML, across the lines of a cell', () => {
    const html = writeHtml(paper, settings);
    expect([...html.matchAll(/<span class="gw-removed">(.*?)<\/span>/g)].map((match) => match[1])).toEqual([
      '决定',
      '批准',
    ]);
    expect([...html.matchAll(/<span class="gw-added">(.*?)<\/span>/g)].map((match) => match[1])).toEqual(['预算']);
    expect(html).toContain('.gw-removed{text-decoration:line-through}');
    expect(html).toContain('.gw-added{text-decoration:underline}');
  });

  it('are strike and underline in Word, and nothing is bold', async () => {
    const xml = partsOf(await writeWord(paper, settings))['word/document.xml'] ?? '';
    const runs = [...xml.matchAll(/<w:r>(.*?)<\/w:r>/g)].map((match) => match[1] ?? '');
    const textOf = (run: string): string => /<w:t[^>]*>(.*?)<\/w:t>/.exec(run)?.[1] ?? '';
    expect(runs.filter((run) => run.includes('<w:strike')).map(textOf)).toEqual(['决定', '批准']);
    expect(runs.filter((run) => run.includes('<w:u w:val="single"/>')).map(textOf)).toEqual(['预算']);
    expect(runs.filter((run) => !/<w:strike|<w:u /.test(run)).map(textOf)).toEqual(['会议', '计划', '会议批准']);
    expect(xml).not.toContain('<w:b/>');
  });
});
