import { characterUnits, textUnits } from '../character-width';
import { pointsPerMm } from '../layout';
import { mayBreak } from '../paginate/kinsoku';

/** A text set into a box: its lines, and the size and distance of them that made it fit. */
export interface FittedText {
  lines: string[];
  sizePt: number;
  pitchPt: number;
  /** Even the smallest size leaves something out: the box is too small. */
  overflows: boolean;
}

/** From line to line, in sizes. */
const pitch = 1.6;
/** A line alone needs no more than its face. */
const lonePitch = 1.3;
/** No smaller than this share of the size that was asked for. */
const smallest = 0.55;
const step = 0.5;

/**
 * The text at the size asked for, wrapped within the box; smaller where it does not fit, down to a little over half.
 * `kept`: words no line is broken in (the person's name).
 */
export function fitText(
  text: string,
  box: { widthMm: number; heightMm: number; sizePt: number },
  kept: readonly string[] = [],
): FittedText {
  const widthPt = box.widthMm * pointsPerMm;
  const heightPt = box.heightMm * pointsPerMm;
  const least = box.sizePt * smallest;
  let fitted = setAt(text, widthPt, box.sizePt, kept);
  for (let size = box.sizePt - step; !fits(fitted, widthPt, heightPt) && size >= least; size -= step)
    fitted = setAt(text, widthPt, size, kept);
  return { ...fitted, overflows: !fits(fitted, widthPt, heightPt) };
}

type SetText = Omit<FittedText, 'overflows'>;

function fits({ lines, pitchPt, sizePt }: SetText, widthPt: number, heightPt: number): boolean {
  const tolerance = 0.01;
  return (
    lines.length * pitchPt <= heightPt + tolerance &&
    lines.every((line) => textUnits(line.trimEnd()) * sizePt <= widthPt + tolerance)
  );
}

function setAt(text: string, widthPt: number, sizePt: number, kept: readonly string[]): SetText {
  const lines = text.split('\n').flatMap((part) => wrap(part, widthPt / sizePt, kept));
  return { lines, sizePt, pitchPt: sizePt * (lines.length > 1 ? pitch : lonePitch) };
}

/** Lines no wider than so many characters, broken where Chinese text may be, and in none of the words kept. */
function wrap(text: string, units: number, kept: readonly string[]): string[] {
  const characters = [...text];
  const barred = placesWithin(characters, kept);
  const lines: string[] = [];
  let start = 0;
  while (start < characters.length) {
    let end = start;
    let used = 0;
    while (end < characters.length && used + characterUnits(characters[end]!) <= units + 0.001) {
      used += characterUnits(characters[end]!);
      end += 1;
    }
    // A box narrower than one character still takes one a line.
    end = Math.max(end, start + 1);
    if (end < characters.length) end = breakBefore(characters, start, end, barred);
    lines.push(characters.slice(start, end).join(''));
    start = end;
  }
  return lines.length === 0 ? [''] : lines;
}

/** The last place up to `end` where a line may break; `end` itself where there is none. */
function breakBefore(characters: readonly string[], start: number, end: number, barred: ReadonlySet<number>): number {
  for (let place = end; place > start; place -= 1) {
    const context = { rules: 'word', earlier: characters[place - 2], latinOverflows: false, roomEnds: true } as const;
    if (!barred.has(place) && mayBreak(characters[place - 1]!, characters[place]!, context)) return place;
  }
  return end;
}

/** Offsets inside a word that stays whole. */
function placesWithin(characters: readonly string[], kept: readonly string[]): ReadonlySet<number> {
  const barred = new Set<number>();
  for (const word of kept) {
    const letters = [...word];
    if (letters.length < 2) continue;
    for (let at = 0; at + letters.length <= characters.length; at += 1)
      if (letters.every((letter, index) => characters[at + index] === letter))
        for (let inside = 1; inside < letters.length; inside += 1) barred.add(at + inside);
  }
  return barred;
}
