import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { inspectFormat } from '../../../src-main/official-document/docx/inspect/inspect-format';
import { writeWord } from '../../../src-main/official-document/docx/write-word';
import { recognise } from '../../../src-main/official-document/recognise/recognise';
import { sourceOfPlainText } from '../../../src-main/official-document/source-text';
import { defaultTypesettingSettings } from '../../../src-main/official-document/typesetting-settings';

const corpus = resolve(import.meta.dirname, '../../fixtures/corpus');
const papers = readdirSync(corpus).filter((name) => name.endsWith('.txt'));

describe.each(['common', 'strict'] as const)('papers this program typesets, profile %s', (profile) => {
  it.each(papers)('%s keeps every rule', async (name) => {
    const source = sourceOfPlainText(readFileSync(resolve(corpus, name), 'utf8'));
    const bytes = await writeWord(recognise(source, { kind: 'auto' }).document, {
      ...defaultTypesettingSettings,
      profile,
    });
    const { findings } = await inspectFormat(bytes, profile);
    expect(findings.filter(({ ok, level }) => !ok && level === 'must')).toEqual([]);
  });
});
