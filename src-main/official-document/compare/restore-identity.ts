import type { ElementPath, OfficialDocument } from '../model';
import type { SourceText } from '../source-text';
import { alignLists } from './align-lists';
import { Effort } from './effort';
import { givenLinesOf } from './given-lines';
import { DocumentRebuilder } from './rebuild-document';
import { returnedEntriesOf } from './returned-entries';
import { withoutBlanks } from './without-blanks';

export interface Restored {
  document: OfficialDocument;
  /** For each paragraph of the source the element it became, null for an empty one. */
  places: (ElementPath | null)[];
  /** Characters of what was given out that stand in paragraphs found again, 0 to 1. */
  kinship: number;
}

/**
 * A file that was given out and came back, read in the light of what was given out: each paragraph is matched with the
 * one it was, number marks and automatic numbers included, and keeps its role; only what is new is judged by its looks.
 * No character of the file is lost.
 */
export function restoreIdentity(givenOut: OfficialDocument, source: SourceText): Restored {
  const given = givenLinesOf(givenOut);
  const entries = returnedEntriesOf(source, given);
  const pairs = alignLists(given, entries, new Effort());
  const partner = new Map(pairs.map(([i, j]) => [j, i]));
  const inPlace = new Set(partner.keys());
  const found = new Set(pairs.map(([i]) => i));
  // What was moved with its words unchanged is still the paragraph it was.
  const waiting = new Map<string, number[]>();
  given.forEach(({ text, bare, sort }, i) => {
    if (found.has(i) || bare === '') return;
    const key = `${sort}\n${withoutBlanks(text)}`;
    const same = waiting.get(key);
    if (same) same.push(i);
    else waiting.set(key, [i]);
  });
  entries.forEach(({ text, sort }, j) => {
    const i = partner.has(j) ? undefined : waiting.get(`${sort}\n${withoutBlanks(text)}`)?.shift();
    if (i !== undefined) partner.set(j, i);
  });
  const rebuilder = new DocumentRebuilder(givenOut);
  const places: (ElementPath | null)[] = source.paragraphs.map(() => null);
  entries.forEach((entry, j) => {
    const line = given[partner.get(j) ?? -1];
    const path = line ? rebuilder.known(entry, line, inPlace.has(j)) : rebuilder.unknown(entry);
    for (const index of entry.indexes) places[index] = path;
  });
  const all = given.reduce((sum, { text }) => sum + text.length, 0);
  const kept = [...new Set(partner.values())].reduce((sum, i) => sum + (given[i]?.text.length ?? 0), 0);
  return { document: rebuilder.document(), places, kinship: all === 0 ? 0 : kept / all };
}
