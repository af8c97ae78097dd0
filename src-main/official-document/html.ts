import { fittedFlow } from './fitted-flow';
import { escapeHtml } from './html/escape';
import { pageCss } from './html/page-css';
import { renderPage } from './html/render-page';
import type { OfficialDocument } from './model';
import type { FaceMetrics } from './paginate/face-metrics';
import { paginate } from './paginate/paginate';
import type { Pages } from './paginate/pages';
import type { TypesettingSettings } from './typesetting-settings';

export { pageCss, renderPage };

export interface HtmlOptions {
  /** A file of its own with the style sheet in it; otherwise the pages alone, to be shown under pageCss(settings). */
  standalone?: boolean;
  /** Title of the file; the paper's own where a document is given. */
  title?: string;
  /** Faces really used, where a document is given. */
  metrics?: FaceMetrics;
}

/** Desk and gaps on screen; nothing of it is printed. */
const screenCss =
  '@media screen{body{margin:0;padding:8mm 0;background:#8a8f98}.gw-sheet{margin:0 auto 8mm;box-shadow:0 1px 4px rgb(0 0 0/40%)}}@media print{body{margin:0}}';

/**
 * Pages as HTML, line by line as the paginator set them: screen, print and page count agree in every browser. The file
 * refers to nothing outside itself and forbids scripts. A document is set on pages first and becomes a file.
 */
export function writeHtml(
  source: Pages | OfficialDocument,
  settings: TypesettingSettings,
  options: HtmlOptions = {},
): string {
  if ('kind' in source) {
    const pages = paginate(fittedFlow(source, settings), settings, options.metrics);
    return writeHtml(pages, settings, { standalone: true, title: source.title.text, ...options });
  }
  const sheets = source.pages.map(renderPage).join('\n');
  if (!options.standalone) return sheets;
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width">
<title>${escapeHtml(options.title ?? '')}</title>
<style>
${pageCss(settings)}${screenCss}
</style>
</head>
<body>
${sheets}
</body>
</html>
`;
}
