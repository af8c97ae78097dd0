import { attributeOf, tagOf, type HtmlNode } from './html-node';

/** Numbers of <ol>: a browser draws them, so that the text does not hold them. */
export class ListNumbers {
  private value = 0;
  private step = 1;
  private format: ((n: number) => string) | null = null;

  /** Counting for the items of this list. */
  open(list: HtmlNode): ListNumbers {
    const inner = new ListNumbers();
    if (tagOf(list) === 'ul') return inner;
    const start = Number.parseInt(attributeOf(list, 'start') || '1', 10);
    inner.value = (Number.isFinite(start) ? start : 1) - 1;
    inner.format = formats[attributeOf(list, 'type')] ?? ((n) => `${n}.`);
    return inner;
  }

  /** The number in front of the next item, '' in a list of bullets. */
  next(item: HtmlNode): string {
    if (!this.format) return '';
    const own = Number.parseInt(attributeOf(item, 'value'), 10);
    this.value = Number.isFinite(own) ? own : this.value + this.step;
    return this.format(this.value);
  }
}

const formats: Record<string, (n: number) => string> = {
  a: (n) => `${letter(n, 97)}.`,
  A: (n) => `${letter(n, 65)}.`,
};

function letter(n: number, first: number): string {
  return n >= 1 && n <= 26 ? String.fromCharCode(first + n - 1) : String(n);
}
