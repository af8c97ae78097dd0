import { diffArrays } from 'diff';
import { Effort } from './effort';
import { clauses, tokens } from './tokens.patterns';

/** A stretch of a text that stayed, went or came. `same` and `removed` together are the text before, in order. */
export interface TextPiece {
  kind: 'same' | 'removed' | 'added';
  text: string;
}

/** More single changes than this in one paragraph are looked at more coarsely. */
const mostEdits = 200;
/** Kept stretches up to this many characters between two changes are read as part of one change. */
const smallestIsland = 4;

/**
 * How `before` became `after`: by characters, with dates, figures, numbers of articles and names whole, and without
 * islands of one or two kept characters in a rewritten passage. Removed stands before added where both meet.
 * The other way round it gives the same pieces with removed and added exchanged.
 */
export function diffText(before: string, after: string, effort: Effort = new Effort()): TextPiece[] {
  if (before === after) return before === '' ? [] : [{ kind: 'same', text: before }];
  // Which of two equally short ways the library takes depends on the order it is given.
  if (before > after) return invertPieces(diffText(after, before, effort));
  return written(withoutIslands(changesOf(before, after, effort)));
}

/** The pieces of the way back. */
export function invertPieces(pieces: readonly TextPiece[]): TextPiece[] {
  return written(changesIn(pieces.map(({ kind, text }) => ({ kind: kind === 'same' ? kind : otherWay[kind], text }))));
}
const otherWay = { removed: 'added', added: 'removed' } as const;

export function textBefore(pieces: readonly TextPiece[]): string {
  return pieces.map(({ kind, text }) => (kind === 'added' ? '' : text)).join('');
}

export function textAfter(pieces: readonly TextPiece[]): string {
  return pieces.map(({ kind, text }) => (kind === 'removed' ? '' : text)).join('');
}

/** A kept stretch, and what was exchanged behind it. */
interface Change {
  kept: string;
  removed: string;
  added: string;
}

/** Too much changed for single characters: first by sentences, then by characters in those exchanged for one another. */
function changesOf(before: string, after: string, effort: Effort): Change[] {
  const byCharacters = diffTokens(cut(before, tokens), cut(after, tokens), mostEdits, effort);
  if (byCharacters) return changesIn(byCharacters);
  const byClauses = diffTokens(cut(before, clauses), cut(after, clauses), mostEdits, effort);
  if (!byClauses) return [{ kept: '', removed: before, added: after }];
  return changesIn(byClauses).flatMap((change) => {
    if (change.removed === '' || change.added === '') return [change];
    const inside = diffTokens(cut(change.removed, tokens), cut(change.added, tokens), mostEdits / 2, effort);
    return changesIn([{ kind: 'same', text: change.kept }, ...(inside ?? exchange(change))]);
  });
}

function cut(text: string, pattern: RegExp): string[] {
  return text.match(pattern) ?? [];
}

function exchange({ removed, added }: Change): TextPiece[] {
  return [
    { kind: 'removed', text: removed },
    { kind: 'added', text: added },
  ];
}

function diffTokens(from: string[], to: string[], most: number, effort: Effort): TextPiece[] | null {
  let start = 0;
  while (start < from.length && start < to.length && from[start] === to[start]) start += 1;
  let end = 0;
  const least = Math.min(from.length, to.length) - start;
  while (end < least && from[from.length - 1 - end] === to[to.length - 1 - end]) end += 1;
  const inner = [from.slice(start, from.length - end), to.slice(start, to.length - end)] as const;
  const edits = Math.min(most, inner[0].length + inner[1].length, Math.floor(Math.sqrt(effort.rest)));
  const found = diffArrays(inner[0], inner[1], { maxEditLength: edits });
  if (!found) {
    effort.take(Math.min(effort.rest, edits * edits));
    return null;
  }
  const pieces = found.map(({ added, removed, value }): TextPiece => {
    return { kind: added ? 'added' : removed ? 'removed' : 'same', text: value.join('') };
  });
  const made = found.reduce((sum, { added, removed, count }) => sum + (added || removed ? (count ?? 0) : 0), 0);
  effort.take(Math.min(effort.rest, made * made + from.length + to.length));
  return [
    { kind: 'same', text: from.slice(0, start).join('') },
    ...pieces,
    { kind: 'same', text: end === 0 ? '' : from.slice(-end).join('') },
  ];
}

function changesIn(pieces: readonly TextPiece[]): Change[] {
  const changes: Change[] = [{ kept: '', removed: '', added: '' }];
  for (const { kind, text } of pieces) {
    if (text === '') continue;
    const last = changes[changes.length - 1] as Change;
    if (kind !== 'same') last[kind] += text;
    else if (last.removed === '' && last.added === '') last.kept += text;
    else changes.push({ kept: text, removed: '', added: '' });
  }
  return changes;
}

/** Two changes with next to nothing kept between them are one: “关于[加→促]进[快→高]…” reads worse than the words whole. */
function withoutIslands(changes: readonly Change[]): Change[] {
  const read: Change[] = [];
  const size = ({ removed, added }: Change): number => Math.max(removed.length, added.length);
  for (const change of changes) {
    let next = change;
    for (let last = read.at(-1); last && size(next) > 0 && size(last) > 0; last = read.at(-1)) {
      const island = next.kept.length;
      if (island > smallestIsland || island >= Math.min(size(last), size(next)) + 1 || /[。；\n]/.test(next.kept))
        break;
      read.pop();
      next = {
        kept: last.kept,
        removed: last.removed + next.kept + next.removed,
        added: last.added + next.kept + next.added,
      };
    }
    read.push(next);
  }
  return read;
}

function written(changes: readonly Change[]): TextPiece[] {
  return changes.flatMap(({ kept, removed, added }): TextPiece[] => [
    ...(kept === '' ? [] : [{ kind: 'same' as const, text: kept }]),
    ...(removed === '' ? [] : [{ kind: 'removed' as const, text: removed }]),
    ...(added === '' ? [] : [{ kind: 'added' as const, text: added }]),
  ]);
}
