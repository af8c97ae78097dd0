import type { ElementPath, PassageNote, Title } from '../model';
import { chooseTitleLines } from '../title-lines/title-lines';
import { alignLists } from './align-lists';
import type { Effort } from './effort';
import type { MergeConflict } from './merge-conflict';
import { mergeList, type SideEntry, type Whereabouts } from './merge-list';
import { mergeText } from './merge-text';
import { entryOfText } from './printed-block';
import { sameValue } from './same-value';

export type Report = (conflict: MergeConflict) => void;

/** Values of which only one can stand. False: a difference is one of layout and nobody need look at it. */
const undivided: Record<string, boolean> = {
  date: true,
  number: true,
  copies: true,
  signatories: true,
  passageNote: true,
  level: true,
  kind: false,
  kindTitle: false,
  form: false,
  stock: false,
  upward: false,
  lines: false,
  columnShares: false,
  landscape: false,
  headerRows: false,
  align: false,
  colSpan: false,
  rowSpan: false,
  marks: false,
};

/** Merges the values of one element: texts by characters, lists entry by entry, records key by key. */
export class ValueMerger {
  constructor(
    private readonly effort: Effort,
    private readonly report: Report,
  ) {}

  /** The keys of a record; `pathOf` names the place of each in the paper. */
  record<T extends object>(base: T, regenerated: T, theirs: T, pathOf: (key: string) => ElementPath): T {
    const sides = [base, regenerated, theirs] as Record<string, unknown>[];
    const [b = {}, r = {}, t = {}] = sides;
    const merged: Record<string, unknown> = {};
    for (const key of new Set([...Object.keys(r), ...Object.keys(t)])) {
      const value = this.value(pathOf(key), key, b[key], r[key], t[key]);
      if (value !== undefined) merged[key] = value;
    }
    return merged as T;
  }

  value(path: ElementPath, key: string, base: unknown, regenerated: unknown, theirs: unknown): unknown {
    if (sameValue(base, theirs) || sameValue(regenerated, theirs)) return regenerated;
    if (sameValue(base, regenerated)) return theirs;
    if (undivided[key] === false) return regenerated;
    const all = [base, regenerated, theirs];
    const isNote = key === 'passageNote' && typeof regenerated !== 'string';
    if (undivided[key] === true && (key !== 'passageNote' || isNote))
      return this.conflict(path, base, regenerated, theirs);
    if (all.every((one) => typeof one === 'string')) {
      const [b = '', r = '', t = ''] = all as string[];
      return mergeText(b, r, t, this.effort) ?? this.conflict(path, b, r, t);
    }
    if (all.every(isTextList)) return this.texts(path, base as string[], regenerated as string[], theirs as string[]);
    if (key === 'title') return this.title(path, base as Title, regenerated as Title, theirs as Title);
    if (all.every(isRecord))
      return this.record(base as object, regenerated as object, theirs as object, (inner) => `${path}/${inner}`);
    return this.conflict(path, base, regenerated, theirs);
  }

  /** The lines a side chose stand while its words do; a title with words of both is broken anew. */
  private title(path: ElementPath, base: Title, regenerated: Title, theirs: Title): Title {
    const text = this.value(path, 'text', base.text, regenerated.text, theirs.text) as string;
    if (text === regenerated.text && (text !== theirs.text || !sameValue(base, regenerated))) return regenerated;
    return text === theirs.text ? theirs : { text, lines: chooseTitleLines(text) };
  }

  private texts(path: ElementPath, base: string[], regenerated: string[], theirs: string[]): string[] {
    const sideOf = (
      list: string[],
    ): { entries: SideEntry<string>[]; find: (id: string) => Whereabouts<string> | undefined } => {
      const pairs = alignLists(base.map(entryOfText), list.map(entryOfText), this.effort);
      const ids = new Map(pairs.map(([i, j]) => [j, String(i)]));
      const found = new Map(pairs.map(([i, j]) => [String(i), { value: list[j] as string, moved: false }]));
      return { entries: list.map((value, at) => ({ id: ids.get(at) ?? null, value })), find: (id) => found.get(id) };
    };
    const [one, other] = [sideOf(regenerated), sideOf(theirs)];
    const sides = {
      regenerated: one.entries,
      theirs: other.entries,
      base: (id: string) => base[Number(id)],
      inRegenerated: one.find,
      inTheirs: other.find,
    };
    const same = (a: string, b: string): boolean => a === b;
    return mergeList(path, sides, {
      same,
      untouched: same,
      printed: (text) => text,
      merge: (at, b, r, t) => this.value(at, 'text', b, r, t) as string,
      report: this.report,
    });
  }

  private conflict(path: ElementPath, base: unknown, regenerated: unknown, theirs: unknown): unknown {
    const gone = regenerated === null || regenerated === undefined || theirs === null || theirs === undefined;
    const taken = regenerated === null || regenerated === undefined ? 'theirs' : 'regenerated';
    this.report({
      kind: gone ? 'removed-and-changed' : 'both-changed',
      path,
      base: printed(base),
      regenerated: printed(regenerated),
      theirs: printed(theirs),
      taken,
    });
    return taken === 'theirs' ? theirs : regenerated;
  }
}

function isTextList(value: unknown): boolean {
  return Array.isArray(value) && value.every((one) => typeof one === 'string');
}

function isRecord(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whatever a value says, as text; a 题注 and a title are their words. */
function printed(value: unknown): string | null {
  if (value === null || value === undefined) return null;
  if (typeof value === 'object' && 'text' in value) return String((value as PassageNote | Title).text);
  if (typeof value !== 'object') return String(value as string | number | boolean);
  return Object.values(value)
    .map(printed)
    .filter((text) => text !== null)
    .join('\n');
}
