import type { Page, PlacedLine, PlacedRule, PlacedTable } from './pages';
import type { SetLine } from './place-lines';

/** Rounding error of a page's worth of additions. */
const tolerancePt = 0.05;

/** Fills pages from the top; begins a new one when it is told to or nothing more fits. */
export class PageFiller {
  readonly pages: Page[] = [];
  private usedPt = 0;

  constructor(
    private readonly topPt: number,
    readonly heightPt: number,
  ) {
    this.begin();
  }

  /** Nothing stands on the page yet. */
  get atTop(): boolean {
    return this.usedPt === 0;
  }

  /** Where the next thing would begin. */
  get nextPt(): number {
    return this.topPt + this.usedPt;
  }

  /** Does this much fit on what is left of the page? */
  fits(heightPt: number): boolean {
    return this.usedPt + heightPt <= this.heightPt + tolerancePt;
  }

  /** Would this much fit on a page of its own? */
  fitsFreshPage(heightPt: number): boolean {
    return heightPt <= this.heightPt + tolerancePt;
  }

  begin(): void {
    const number = this.pages.length + 1;
    this.pages.push({
      number,
      side: number % 2 === 1 ? 'odd' : 'even',
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
    const yPt = this.topPt + this.usedPt;
    this.usedPt += heightPt;
    return yPt;
  }

  table(table: PlacedTable): void {
    this.page.tables.push(table);
  }

  private get page(): Page {
    return this.pages.at(-1) as Page;
  }
}
