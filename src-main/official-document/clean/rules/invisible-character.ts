import type { TextUnderCleaning } from '../text-under-cleaning';

/** Zero-width and control characters, left over from web pages and Word, show as nothing and break search. */
export function cleanInvisibleCharacters(text: TextUnderCleaning): void {
  // The line break of a word processor and the page break of a PDF show as a new line.

  text.replace('invisible-character', /[\u000b\u000c]/g, () => '\n');

  text.replace(
    'invisible-character',
    /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff\ufe0e\ufe0f]/g,
    () => '',
  );
}
