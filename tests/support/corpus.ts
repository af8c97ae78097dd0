import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** A text of the corpus and the structure it must be recognised as. */
export interface CorpusText {
  name: string;
  text: string;
  expected: Record<string, unknown> & { title: string[] | null; titleText: string };
}

const fixtures = resolve(import.meta.dirname, '../fixtures');

/** The texts of our own writing (tests/fixtures/corpus) and the public Xinzhou resolution. */
export function corpusTexts(): CorpusText[] {
  const folder = join(fixtures, 'corpus');
  const own = readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => join(folder, name.slice(0, -'.json'.length)));
  return [...own, join(fixtures, 'public', 'xinzhou-resolution')].map((path) => ({
    name: path.slice(fixtures.length + 1),
    text: readFileSync(`${path}.txt`, 'utf8'),
    expected: JSON.parse(readFileSync(`${path}.json`, 'utf8')) as CorpusText['expected'],
  }));
}
