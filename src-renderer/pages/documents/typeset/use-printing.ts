import { onBeforeUnmount, onMounted } from 'vue';
import { pageCss, renderPage } from '@core/official-document/html';
import type { Page } from '@core/official-document/paginate/pages';

/**
 * Puts every page into the document for the time of printing, whoever asked for it: the button or Ctrl+P. `shown`
 * answers the pages of the room, null while another room is shown.
 */
export function usePrinting(shown: () => readonly Page[] | null): { print: () => void } {
  let root: HTMLElement | null = null;

  function fill(): void {
    clear();
    const pages = shown();
    if (!pages || pages.length === 0) return;
    root = document.createElement('div');
    root.className = 'print-pages';
    root.innerHTML = pages.map((page) => renderPage(page)).join('');
    document.body.append(root);
    document.documentElement.classList.add('printing-pages');
  }

  function clear(): void {
    root?.remove();
    root = null;
    document.documentElement.classList.remove('printing-pages');
  }

  onMounted(() => {
    window.addEventListener('beforeprint', fill);
    window.addEventListener('afterprint', clear);
  });
  onBeforeUnmount(() => {
    window.removeEventListener('beforeprint', fill);
    window.removeEventListener('afterprint', clear);
    clear();
  });
  return { print: () => window.print() };
}

/** The pages' own style, for the screen and for print. */
export function pageStyle(settings: Parameters<typeof pageCss>[0]): CSSStyleSheet {
  const style = new CSSStyleSheet();
  style.replaceSync(pageCss(settings));
  return style;
}
