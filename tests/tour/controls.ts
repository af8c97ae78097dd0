import type { Page } from 'playwright-core';

/** Everything that can be pressed. What is already chosen (the open room, the shown tab) is left out. */
const selector = [
  'button:enabled',
  'a[href]',
  '[role=tab]',
  '[role=option]',
  '[role=separator]',
  '.el-select__wrapper',
  '.el-switch',
  '.el-radio',
  '.el-radio-button',
].join(',');

export interface Control {
  index: number;
  name: string;
  /** Name and which of that name: the same control when the view is come to again. */
  key: string;
  /** Of the frame around every room, pressed once. */
  frame: boolean;
}

/** The controls of the view as it stands, in document order. */
export function controlsOf(page: Page): Promise<Control[]> {
  return page.evaluate((wanted) => {
    const found: Control[] = [];
    // Lists that are not open yet come and go with what was loaded: only what is seen is counted.
    // Behind an open dialog nothing can be pressed.
    const dialog = [...document.querySelectorAll<HTMLElement>('.el-overlay')].find((one) => one.offsetHeight > 0);
    const all = [...(dialog ?? document).querySelectorAll<HTMLElement>(wanted)].filter((element) => {
      const box = element.getBoundingClientRect();
      const seen = box.width > 1 && box.height > 1 && getComputedStyle(element).visibility !== 'hidden';
      return seen && !element.closest('.el-popper');
    });
    for (const marked of document.querySelectorAll<HTMLElement>('[data-tour]')) delete marked.dataset['tour'];
    all.forEach((element, index) => {
      element.dataset['tour'] = String(index);
      const chosen =
        element.getAttribute('aria-selected') === 'true' ||
        element.getAttribute('aria-current') === 'page' ||
        element.classList.contains('is-checked') ||
        element.classList.contains('is-active') ||
        element.closest('[aria-disabled=true], .is-disabled, [inert]') !== null;
      const words = element.getAttribute('aria-label') ?? element.textContent ?? '';
      const name = words.trim().replace(/\s+/g, ' ').slice(0, 24) || element.className;
      const same = found.filter((other) => other.name === name).length;
      if (!chosen) found.push({ index, name, key: `${name}#${same}`, frame: element.closest('.rail, .top') !== null });
    });
    return found;
  }, selector);
}

/** Counts what may follow a click: requests, routes, dialogs, files, changes of the document. */
export class Echo {
  private heard = 0;
  last = '';

  constructor(private readonly page: Page) {
    const hear = (what: string) => () => {
      this.heard++;
      this.last = what;
    };
    page.on('request', hear('request'));
    page.on('dialog', hear('dialog'));
    page.on('download', hear('download'));
    page.on('filechooser', hear('file chooser'));
    page.on('framenavigated', hear('route'));
  }

  /** `pressed`: the control about to be pressed, whose own focus is no effect. */
  async begin(pressed: number): Promise<void> {
    this.heard = 0;
    this.last = '';
    await this.page.evaluate((own) => {
      const scope = globalThis as unknown as { tourChanges: number; tourObserver?: MutationObserver };
      scope.tourChanges = 0;
      scope.tourObserver?.disconnect();
      window.print = () => void scope.tourChanges++;
      scope.tourObserver = new MutationObserver((records) => (scope.tourChanges += records.length));
      scope.tourObserver.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
      document.addEventListener('scroll', () => scope.tourChanges++, true);
      document.addEventListener('selectionchange', () => scope.tourChanges++);
      document.addEventListener('focusin', (event) => {
        if ((event.target as HTMLElement).dataset['tour'] !== String(own)) scope.tourChanges++;
      });
    }, pressed);
  }

  /** Whether anything followed within half a second. */
  async followed(): Promise<boolean> {
    for (let wait = 0; wait < 10; wait++) {
      if (this.heard > 0) return true;
      const changes = await this.page
        .evaluate(() => (globalThis as unknown as { tourChanges: number }).tourChanges)
        .catch(() => 1);
      if (changes > 0) return true;
      await this.page.waitForTimeout(50);
    }
    return false;
  }
}
