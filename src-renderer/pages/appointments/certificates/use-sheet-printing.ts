import { onBeforeUnmount } from 'vue';
import { certificateCss } from '@core/official-document/certificate/write-certificate-html';

type Sheet = Parameters<typeof certificateCss>[0];

/**
 * Sheets of any size on the screen and in print: their style holds while the page is open, and sheets stand in the
 * document for the time of printing.
 */
export function useSheetPrinting(): { style: (sheet: Sheet) => void; print: (html: string) => void } {
  const sheetStyle = new CSSStyleSheet();
  let root: HTMLElement | null = null;

  function style(sheet: Sheet): void {
    sheetStyle.replaceSync(certificateCss(sheet));
    document.adoptedStyleSheets = [...document.adoptedStyleSheets.filter((one) => one !== sheetStyle), sheetStyle];
  }

  function clear(): void {
    root?.remove();
    root = null;
    document.documentElement.classList.remove('printing-pages');
  }

  function print(html: string): void {
    clear();
    root = document.createElement('div');
    root.className = 'print-pages';
    root.innerHTML = html;
    document.body.append(root);
    document.documentElement.classList.add('printing-pages');
    window.print();
  }

  window.addEventListener('afterprint', clear);
  onBeforeUnmount(() => {
    window.removeEventListener('afterprint', clear);
    clear();
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheetStyle);
  });
  return { style, print };
}
