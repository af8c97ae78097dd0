/** Every text of the corpus is recognised as the structure written for it before the recogniser was. */
import { describe, expect, it } from 'vitest';
import { recognise } from '@core/official-document/recognise/recognise';
import { toStructureJson } from '@core/official-document/recognise/structure-json';
import { sourceOfPlainText } from '@core/official-document/source-text';
import { corpusTexts, type CorpusText } from '../../support/corpus';
import { halfWidth, hardWrapped, indented, withBlankLines, withStraySpaces } from '../../support/text-variants';

/** Texts that are broken at a width as they stand: indenting or breaking them again makes what no program makes. */
const brokenAlready = ['corpus/18-', 'corpus/21-', 'corpus/97-', 'corpus/114-', 'corpus/137-', 'corpus/141-'];

/**
 * Texts so short that one break or two do not show at which width they were broken, or with lines of a web page, which
 * no PDF has: a break after a full stop or between two lines without one cannot be seen then.
 */
const tooShortToBreak = '63 64 72 78 87 92 95 130 131 135 136 145 159'.split(' ').map((number) => `corpus/${number}-`);

const variants: [string, (text: string) => string][] = [
  ['as written', (text) => text],
  ['with half-width marks', halfWidth],
  ['with blank lines thrown in', (text) => withBlankLines(text, 7)],
  ['with stray spaces', (text) => withStraySpaces(text, 11)],
  ['indented', indented],
  ['broken at 38 characters', (text) => hardWrapped(text, 38)],
  ['indented and broken at 28 characters', (text) => hardWrapped(indented(text), 28)],
  ['broken at 34 characters, half-width, blank lines', (text) => withBlankLines(halfWidth(hardWrapped(text, 34)), 3)],
  ['in Windows line ends with a byte order mark', (text) => `\uFEFF${text.replace(/\n/g, '\r\n')}`],
];

describe.each(corpusTexts())('$name', ({ name, text, expected }: CorpusText) => {
  const isBroken = brokenAlready.some((start) => name.startsWith(start));
  const isShort = tooShortToBreak.some((start) => name.startsWith(start));
  const possible = variants.filter(
    ([damage]) => !(isBroken && /broken|indented/.test(damage)) && !(isShort && damage.includes('broken')),
  );
  it.each(possible)('is recognised %s', (_, damage) => {
    const structure = toStructureJson(recognise(sourceOfPlainText(damage(text)), { kind: 'auto' }));
    const { changes, warnings, title, ...rest } = JSON.parse(JSON.stringify(structure)) as Record<string, unknown>;
    const { changes: expectedChanges, warnings: expectedWarnings, title: expectedTitle, ...expectedRest } = expected;
    expect(rest).toEqual(expectedRest);
    expect(warnings).toEqual(expectedWarnings ?? []);
    if (expectedTitle !== null) expect(title).toEqual(expectedTitle);
    if (expectedChanges && damage(text) === text) expect(changes).toEqual(expectedChanges);
  });
});
