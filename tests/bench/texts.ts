import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A text of tests/fixtures by its name without ending. */
export function benchText(name: string): string {
  return readFileSync(join(process.cwd(), 'tests/fixtures', `${name}.txt`), 'utf8');
}

/** The Xinzhou resolution's text with its body `times` over, sections numbered on: about four pages each time. */
export function longText(times: number): string {
  const lines = benchText('public/xinzhou-resolution').split('\n');
  const front = lines.slice(0, 6);
  const body = lines.slice(6);
  return [...front, ...Array.from({ length: times }, () => body).flat()].join('\n');
}
