/**
 * Every paper of fixed facts and the wording the program brings, as text and as a document, against what is kept in
 * tests/golden/papers. Changed on purpose: write anew with YISHITAI_GOLDEN=write, and read the difference.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { defaultWordings } from '@core/application/templates/default-wordings';
import { officialDocumentSchema } from '@core/contract/documents/official-document.schema';
import { recordPaperKinds } from '@core/domain/documents/record-paper';
import { checkWording } from '@core/domain/templates/check-wording';
import { bareFacts } from '@core/official-document/compose/bare-facts';
import { composeRecordPaper, type ComposedPaper } from '@core/official-document/compose/compose-paper';
import { sampleFacts } from '@core/official-document/compose/sample-facts.messages';
import { writeText } from '@core/official-document/text';

const rewrite = process.env['YISHITAI_GOLDEN'] === 'write';

function golden(name: string, content: string): void {
  const file = `tests/golden/papers/${name}`;
  if (rewrite) writeFileSync(file, content);
  expect(existsSync(file), file).toBe(true);
  expect(content).toBe(readFileSync(file, 'utf8'));
}

const composed = (paper: (typeof recordPaperKinds)[number], bare = false): ComposedPaper => {
  const facts = sampleFacts[paper];
  return composeRecordPaper(
    paper,
    bare ? bareFacts(paper, facts) : facts,
    checkWording(paper, defaultWordings[paper]).wording,
  );
};

describe('papers of an invented record', () => {
  test.each(recordPaperKinds)('%s says what it has to', (paper) => {
    const { document } = composed(paper);
    expect(officialDocumentSchema.parse(document)).toEqual(document);
    golden(`${paper}.txt`, writeText(document));
    golden(`${paper}.json`, `${JSON.stringify(document, null, 1)}\n`);
  });

  test.each(recordPaperKinds)('%s of a record with nothing more than it must have is whole', (paper) => {
    const { document, missing } = composed(paper, true);
    expect(missing).toEqual([]);
    golden(`${paper}.bare.txt`, writeText(document));
    // What is left out takes its marks with it.
    expect(writeText(document)).not.toMatch(/[（《“][）》”]|，[，。]|undefined|null|（第?号?）/u);
  });

  test('a 印发通知 nobody has addressed yet has no colon to nobody', () => {
    const facts = { ...sampleFacts.circular, mainTo: '' };
    const { document, missing } = composeRecordPaper(
      'circular',
      facts,
      checkWording('circular', defaultWordings.circular).wording,
    );
    expect(document.recipients).toBeNull();
    expect(missing).toEqual(['主送机关']);
  });

  test('a 更正 of one place is a sentence without a number', () => {
    const { wording } = checkWording('correction', defaultWordings.correction);
    const [first] = sampleFacts.correction.corrections;
    const { document } = composeRecordPaper(
      'correction',
      { ...sampleFacts.correction, corrections: [first!] },
      wording,
    );
    expect(document.blocks.slice(1)).toEqual([
      { role: 'paragraph', text: '第二条中的“2026年底前”更正为“2026年12月底前”。' },
      { role: 'paragraph', text: '特此更正。' },
    ]);
  });

  test('the same facts and wording give the same paper', () => {
    for (const paper of recordPaperKinds) expect(composed(paper)).toEqual(composed(paper));
  });
});
