import type { FlowStyle } from '../flow/flow';
import type { Pages } from './pages';

const textStyles: ReadonlySet<FlowStyle | 'cell'> = new Set([
  'body',
  'level1',
  'level2',
  'level3',
  'level4',
  'article',
  'cell',
]);

/** Clause 7.3.3: 公文首页必须显示正文. True too for a paper that has no text at all. */
export function firstPageShowsText(pages: Pick<Pages, 'pages'>): boolean {
  const [first, ...others] = pages.pages;
  if (!first) return true;
  const shows = (page: typeof first): boolean =>
    page.tables.length > 0 || page.lines.some((line) => textStyles.has(line.style) && line.runs.length > 0);
  return shows(first) || !others.some(shows);
}
