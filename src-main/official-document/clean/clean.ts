import type { TextChange } from '../changes';
import { cleanBracketForms } from './rules/bracket';
import { cleanDashes } from './rules/dash';
import { cleanChineseDates, cleanDateZeros } from './rules/date';
import { cleanEllipses } from './rules/ellipsis';
import { cleanFullWidthDigits } from './rules/full-width-digit';
import { cleanHalfWidthPunctuation } from './rules/half-width-punctuation';
import { cleanInvisibleCharacters } from './rules/invisible-character';
import { cleanMiddleDots } from './rules/middle-dot';
import { cleanPageNumbers } from './rules/page-number';
import { cleanStraightQuotes } from './rules/straight-quote';
import { cleanStraySpaces, cleanTabsAfterMarks } from './rules/stray-space';
import { TextUnderCleaning } from './text-under-cleaning';

export interface Cleaned {
  text: string;
  changes: TextChange[];
}

/**
 * Cleans the characters and marks that stand where they stand whatever the lines are: before broken lines are joined,
 * whose widths still count the stray spaces.
 */
export function cleanCharacters(text: TextUnderCleaning): void {
  cleanInvisibleCharacters(text);
  cleanFullWidthDigits(text);
  cleanBracketForms(text);
  cleanHalfWidthPunctuation(text);
  cleanPageNumbers(text);
  cleanTabsAfterMarks(text);
}

/**
 * Cleans the marks of a text line by line; lines are not joined here (recognise/reflow.ts does, which knows what a
 * heading is). Cleaning a cleaned text changes nothing.
 */
export function cleanMarks(text: TextUnderCleaning, titleLines: number): void {
  // One rule's mend can show another what to mend: a mark that stood apart by a blank is Chinese once the blank is gone.
  for (let pass = 0; pass < 6; pass++) {
    const before = text.text;
    cleanOnce(text, titleLines);
    if (text.text === before) return;
  }
}

function cleanOnce(text: TextUnderCleaning, titleLines: number): void {
  cleanInvisibleCharacters(text);
  cleanFullWidthDigits(text);
  cleanBracketForms(text);
  cleanHalfWidthPunctuation(text);
  cleanStraightQuotes(text);
  cleanMiddleDots(text);
  cleanDashes(text);
  cleanEllipses(text);
  cleanPageNumbers(text);
  cleanTabsAfterMarks(text);
  cleanStraySpaces(text, titleLines);
  cleanDateZeros(text);
  cleanChineseDates(text);
}

/** Cleans a stretch of text that was pasted into a document: no title, no broken lines. */
export function cleanText(input: string): Cleaned {
  const text = new TextUnderCleaning(input);
  cleanMarks(text, 0);
  return { text: text.text, changes: text.changes() };
}
