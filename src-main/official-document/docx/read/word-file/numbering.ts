import { childOf, childrenOf, onOff, valueOf, type XmlElement } from '../xml/element';
import { formatNumber } from './number-format';
import { selfContainedNumber } from './number-format.patterns';
import { readableSymbol } from './symbols.patterns';

interface Level {
  start: number;
  format: string;
  text: string;
  /** Restart after a paragraph of this level or above (1-based); 0 never; null by the rule: any higher level. */
  restart: number | null;
  suffix: string;
  legal: boolean;
  style: string | null;
  bulletFace: string | null;
}
interface NumberedList {
  /** Lists of one abstractNum count on together (17.9.15). */
  counters: (number | null)[];
  levels: (Level | null)[];
}
interface Instance {
  list: NumberedList;
  levels: (Level | null)[];
  /** Levels that begin anew when this instance first reaches them (w:startOverride). */
  starts: (number | null)[];
}

/** Turns automatic numbers into text, paragraph after paragraph in document order. */
export interface NumberCounter {
  /** Text in front of the paragraph, '' when the list prints none. */
  next(numId: string, level: number | null, styleId: string | null): string;
}

const LEVELS = 9;

export function numberCounterOf(
  root: XmlElement | null,
  styleNumbering: (styleId: string) => string | null,
): NumberCounter {
  const abstracts = new Map(childrenOf(root, 'w:abstractNum').map((a) => [a.attributes['w:abstractNumId'] ?? '', a]));
  const nums = new Map(childrenOf(root, 'w:num').map((n) => [n.attributes['w:numId'] ?? '', n]));
  const lists = new Map<XmlElement, NumberedList>();
  const instances = new Map<string, Instance | null>();

  /** An abstractNum may only point to a list style, whose own w:numId leads to the levels (17.9.21, 17.9.27). */
  const levelsHolder = (abstract: XmlElement | undefined, tries = 8): XmlElement | undefined => {
    const link = abstract ? valueOf(abstract, 'w:numStyleLink') : null;
    if (!abstract || link === null || tries === 0) return abstract;
    const styled = styleNumbering(link);
    const num = styled === null ? undefined : nums.get(styled);
    return num ? levelsHolder(abstracts.get(valueOf(num, 'w:abstractNumId') ?? ''), tries - 1) : abstract;
  };

  const instanceOf = (numId: string): Instance | null => {
    const known = instances.get(numId);
    if (known !== undefined) return known;
    const num = nums.get(numId);
    const holder = num ? levelsHolder(abstracts.get(valueOf(num, 'w:abstractNumId') ?? '')) : undefined;
    let instance: Instance | null = null;
    if (num && holder) {
      let list = lists.get(holder);
      if (!list) lists.set(holder, (list = { counters: Array<null>(LEVELS).fill(null), levels: levelsOf(holder) }));
      instance = { list, levels: [...list.levels], starts: Array<null>(LEVELS).fill(null) };
      for (const override of childrenOf(num, 'w:lvlOverride')) {
        const at = Number(override.attributes['w:ilvl']);
        if (!(at >= 0 && at < LEVELS)) continue;
        const own = childOf(override, 'w:lvl');
        if (own) instance.levels[at] = levelOf(own);
        const start = valueOf(override, 'w:startOverride');
        if (start !== null) instance.starts[at] = Number(start) || 0;
      }
    }
    instances.set(numId, instance);
    return instance;
  };

  return {
    next(numId, level, styleId) {
      const instance = numId === '0' ? null : instanceOf(numId);
      if (!instance) return '';
      const styled = styleId === null ? -1 : instance.levels.findIndex((entry) => entry?.style === styleId);
      const at = Math.min(Math.max(level ?? (styled >= 0 ? styled : 0), 0), LEVELS - 1);
      return advance(instance, at);
    },
  };
}

function advance(instance: Instance, at: number): string {
  const { counters } = instance.list;
  const level = instance.levels[at];
  if (!level) return '';
  const override = instance.starts[at] ?? null;
  const counter = counters[at] ?? null;
  if (override !== null) {
    counters[at] = override;
    instance.starts[at] = null;
  } else counters[at] = counter === null ? level.start : counter + 1;
  for (let deeper = at + 1; deeper < LEVELS; deeper++) {
    const restart = instance.levels[deeper]?.restart ?? null;
    if (restart === null || (restart > 0 && at + 1 <= restart)) counters[deeper] = null;
  }
  if (level.format === 'bullet') return readableSymbol(level.text, level.bulletFace) ?? '•';
  const number = level.text.replace(/%([1-9])/g, (_, digit: string) => {
    const referred = instance.levels[Number(digit) - 1];
    if (!referred) return '';
    const value = counters[Number(digit) - 1] ?? referred.start;
    return formatNumber(value, level.legal ? 'decimal' : referred.format);
  });
  if (number === '') return '';
  return level.suffix === 'nothing' || selfContainedNumber.test(number) ? number : `${number}\u3000`;
}

function levelsOf(abstract: XmlElement): (Level | null)[] {
  const levels: (Level | null)[] = Array<null>(LEVELS).fill(null);
  for (const element of childrenOf(abstract, 'w:lvl')) {
    const at = Number(element.attributes['w:ilvl']);
    if (at >= 0 && at < LEVELS) levels[at] = levelOf(element);
  }
  return levels;
}

function levelOf(element: XmlElement): Level {
  const start = Number(valueOf(element, 'w:start') ?? '0');
  const restart = valueOf(element, 'w:lvlRestart');
  const legal = childOf(element, 'w:isLgl');
  return {
    start: Number.isFinite(start) ? start : 0,
    format: valueOf(element, 'w:numFmt') ?? 'decimal',
    text: (valueOf(element, 'w:lvlText') ?? '').slice(0, 200),
    restart: restart === null ? null : Number(restart) || 0,
    suffix: valueOf(element, 'w:suff') ?? 'tab',
    legal: legal !== null && onOff(legal.attributes) === true,
    style: valueOf(element, 'w:pStyle'),
    bulletFace: childOf(childOf(element, 'w:rPr'), 'w:rFonts')?.attributes['w:ascii'] ?? null,
  };
}
