import { BrowserWindow } from 'electron';
import type { PdfPrinter } from '../application/ports';
import { CallFailure } from '../contract/errors';
import type { PrintPages } from './print-pages';
import { webPreferences } from './settings';

/** The longest a paper may take, in ms. */
const limitMs = 60_000;

/** PDF by Electron itself: a window nobody sees, locked as ours is, without preload and without scripts. */
export function electronPdfPrinter(pages: PrintPages): PdfPrinter {
  return {
    engine: () => Promise.resolve('Electron'),
    async print(html, signal) {
      if (signal.aborted) throw new CallFailure('CANCELLED');
      const window = new BrowserWindow({ show: false, webPreferences: { ...webPreferences, javascript: false } });
      const address = pages.put(html);
      const ends = AbortSignal.timeout(limitMs);
      // A window that is destroyed may leave its promises open for ever: they race against the signals.
      const { promise: stopped, reject: stop } = Promise.withResolvers<never>();
      const giveUp = (): void => stop(new CallFailure(signal.aborted ? 'CANCELLED' : 'TIMED_OUT'));
      signal.addEventListener('abort', giveUp, { once: true });
      ends.addEventListener('abort', giveUp, { once: true });
      try {
        return await Promise.race([printed(window, address), stopped]);
      } finally {
        signal.removeEventListener('abort', giveUp);
        ends.removeEventListener('abort', giveUp);
        pages.drop(address);
        if (!window.isDestroyed()) window.destroy();
      }
    },
  };
}

async function printed(window: BrowserWindow, address: string): Promise<Uint8Array> {
  await window.loadURL(address);
  return new Uint8Array(await window.webContents.printToPDF({ preferCSSPageSize: true, printBackground: true }));
}
