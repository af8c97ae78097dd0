import type { ChangeRule, TextChange } from '../changes';

/**
 * One position of the text being cleaned: at most one UTF-16 unit, and the stretch of the input it stands for.
 * A unit that no rule touched has edit 0 and stands for itself.
 */
interface Unit {
  text: string;
  start: number;
  end: number;
  edit: number;
}

/**
 * A text that rules change one after another while it is known, at every moment, which stretch of the input each
 * character came from. Rules see only the text as it stands; the changes come out with offsets in the input.
 */
export class TextUnderCleaning {
  private units: Unit[];
  private readonly rules: (ChangeRule | null)[] = [null];
  private joined: string | null = null;

  constructor(readonly input: string) {
    this.units = Array.from({ length: input.length }, (_, at) => ({
      text: input[at] as string,
      start: at,
      end: at + 1,
      edit: 0,
    }));
  }

  /** The text as it stands. */
  get text(): string {
    this.joined ??= this.units.map((unit) => unit.text).join('');
    return this.joined;
  }

  /**
   * Replaces each match of `pattern` (with the g flag) by what `replace` returns; null or the same text leaves it.
   * Several characters that differ apart become several changes only if the pattern matches them apart.
   */
  replace(rule: ChangeRule, pattern: RegExp, replace: (match: RegExpExecArray, text: string) => string | null): void {
    const text = this.text;
    const edits: { start: number; end: number; after: string }[] = [];
    for (const match of text.matchAll(pattern)) {
      const after = replace(match as RegExpExecArray, text);
      if (after === null || after === match[0]) continue;
      const [prefix, suffix] = commonEnds(match[0], after);
      edits.push({
        start: match.index + prefix,
        end: match.index + match[0].length - suffix,
        after: after.slice(prefix, after.length - suffix),
      });
    }
    this.apply(rule, edits);
  }

  /** Replaces stretches of the text as it stands; `edits` ascend and do not overlap. */
  apply(rule: ChangeRule, edits: readonly { start: number; end: number; after: string }[]): void {
    if (edits.length === 0) return;
    const out: Unit[] = [];
    let unitAt = 0;
    let textAt = 0;
    for (const edit of edits) {
      while (unitAt < this.units.length && textAt < edit.start) {
        const unit = this.units[unitAt++] as Unit;
        out.push(unit);
        textAt += unit.text.length;
      }
      // What an earlier rule deleted just before the edit stays that rule's own change.
      while (unitAt < this.units.length && this.units[unitAt]?.text === '') out.push(this.units[unitAt++] as Unit);
      const taken: Unit[] = [];
      while (unitAt < this.units.length && textAt < edit.end) {
        const unit = this.units[unitAt++] as Unit;
        taken.push(unit);
        textAt += unit.text.length;
      }
      this.push(out, rule, taken, edit.after);
    }
    // One by one: the units of a long text are more than a call takes arguments.
    for (; unitAt < this.units.length; unitAt++) out.push(this.units[unitAt] as Unit);
    this.units = out;
    this.joined = null;
  }

  /** Puts the units of one edit in place; an earlier edit it touches becomes part of it, so that changes never overlap. */
  private push(out: Unit[], rule: ChangeRule, taken: Unit[], after: string): void {
    const touched = new Set(taken.map((unit) => unit.edit).filter((edit) => edit > 0));
    let kept = '';
    while (out.length > 0 && touched.has((out.at(-1) as Unit).edit)) {
      const unit = out.pop() as Unit;
      taken.unshift(unit);
      kept = unit.text + kept;
    }
    const place = out.at(-1)?.end ?? 0;
    const start = taken[0]?.start ?? place;
    const end = taken.at(-1)?.end ?? place;
    const id = this.rules.push(touched.size > 0 ? (this.rules[Math.min(...touched)] ?? rule) : rule) - 1;
    const text = kept + after;
    out.push({ text: text[0] ?? '', start, end, edit: id });
    for (const character of text.slice(1)) out.push({ text: character, start: end, end, edit: id });
  }

  /** What was changed, with offsets in the input, in order. */
  changes(): TextChange[] {
    const changes: TextChange[] = [];
    let open: { edit: number; start: number; end: number; after: string } | null = null;
    const close = (): void => {
      if (open === null) return;
      const before = this.input.slice(open.start, open.end);
      const rule = this.rules[open.edit];
      if (rule && before !== open.after) changes.push({ rule, offset: open.start, before, after: open.after });
      open = null;
    };
    for (const unit of this.units) {
      if (open !== null && open.edit === unit.edit) {
        open.end = unit.end;
        open.after += unit.text;
        continue;
      }
      close();
      if (unit.edit > 0) open = { edit: unit.edit, start: unit.start, end: unit.end, after: unit.text };
    }
    close();
    return changes;
  }

  /** For each offset of the text as it stands (and its end) the offset in the input it came from. */
  origins(): number[] {
    const origins: number[] = [];
    for (const unit of this.units) for (let k = 0; k < unit.text.length; k++) origins.push(unit.start);
    origins.push(this.input.length);
    return origins;
  }
}

/** Lengths of the beginning and the end that two texts share. */
function commonEnds(before: string, after: string): [number, number] {
  const most = Math.min(before.length, after.length);
  let prefix = 0;
  while (prefix < most && before[prefix] === after[prefix]) prefix++;
  let suffix = 0;
  while (suffix < most - prefix && before[before.length - 1 - suffix] === after[after.length - 1 - suffix]) suffix++;
  return [prefix, suffix];
}
