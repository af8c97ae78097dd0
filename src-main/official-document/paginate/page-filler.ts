import type { TypeArea } from '../layout';
import type { Page, PlacedLine, PlacedRule, PlacedTable } from './pages';
import type { SetLine } from './place-lines';

/** Rounding error of a page's worth of additions. */
const tolerancePt = 0.05;

/** Fills pages from the top; begins a new one when it is told to or nothing more fits. */
export class PageFiller {
  readonly pages: Page[] = [];
  private usedPt = 0;

  /** The type areas of upright and of turned pages. */
  constructor(private readonly areas: { upright: TypeArea; turned: TypeArea }) {
    this.begin();
  }

  /** Whether the page is a turned one. */
  get isTurned(): boolean {
    return this.pages.at(-1)?.turned === true;
  }

  /** Height of the page's type area. */
  get heightPt(): number {
    return this.area.heightPt;
  }

  /** Goes on on a page that stands so: the one begun, when nothing stands on it yet. */
  face(turned: boolean): void {
    if (turned === this.isTurned) return;
    if (this.atTop) this.pages.pop();
    this.begin(turned);
  }

  /** Nothing stands on the page yet. */
  get atTop(): boolean {
    return this.usedPt === 0;
  }

  /** Where the next thing would begin. */
  get nextPt(): number {
    return this.area.topPt + this.usedPt;
  }

  /** Does this much fit on what is left of the page? */
  fits(heightPt: number): boolean {
    return this.usedPt + heightPt <= this.heightPt + tolerancePt;
  }

  /** Would this much fit on a page of its own? */
  fitsFreshPage(heightPt: number): boolean {
    return heightPt <= this.heightPt + tolerancePt;
  }

  begin(turned = this.isTurned): void {
    const number = this.pages.length + 1;
    this.pages.push({
      number,
      side: number % 2 === 1 ? 'odd' : 'even',
      ...(turned ? { turned } : {}),
      lines: [],
      tables: [],
      rules: [],
      numberText: null,
    });
    this.usedPt = 0;
  }

  /** What is left of the page. */
  get leftPt(): number {
    return this.heightPt - this.usedPt;
  }

  /** A line at a height of its own, which takes nothing of the page. */
  lineAt(line: SetLine, yPt: number): void {
    this.page.lines.push({ ...line, yPt });
  }

  rule(rule: PlacedRule): void {
    this.page.rules.push(rule);
  }

  line(line: SetLine): void {
    if (!this.fits(line.heightPt) && !this.atTop) this.begin();
    const placed: PlacedLine = { ...line, yPt: this.take(line.heightPt) };
    this.page.lines.push(placed);
  }

  /** Takes a height and answers where it begins. */
  take(heightPt: number): number {
    const yPt = this.nextPt;
    this.usedPt += heightPt;
    return yPt;
  }

  table(table: PlacedTable): void {
    this.page.tables.push(table);
  }

  private get area(): TypeArea {
    return this.areas[this.isTurned ? 'turned' : 'upright'];
  }

  private get page(): Page {
    return this.pages.at(-1) as Page;
  }
}
