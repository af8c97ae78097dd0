import type { Fonts, HeavyWork, Logger, Passwords, PdfPrinter, Place, Ports } from '@core/application/ports';

export interface LoggedEvent {
  event: string;
  error?: unknown;
  facts?: Record<string, unknown> | undefined;
}

/** A logger that keeps what it is told. */
export function recordingLogger(): Logger & { events: LoggedEvent[] } {
  const events: LoggedEvent[] = [];
  return {
    events,
    info: (event, facts) => void events.push({ event, facts }),
    error: (event, error, facts) => void events.push({ event, error, facts }),
    moveTo: () => undefined,
    file: () => null,
  };
}

const noFonts: Fonts = { list: async () => [], check: async () => [] };
const noHeavyWork: HeavyWork = {
  run: () => Promise.reject(new Error('no heavy work in this test')),
  close: async () => undefined,
};

const noPdfPrinter: PdfPrinter = {
  engine: async () => null,
  print: () => Promise.reject(new Error('no printing in this test')),
};
/** Readable, so that tests are quick; never outside them. */
const plainPasswords: Passwords = {
  hash: async (password) => `plain:${password}`,
  matches: async (password, hash) => hash === `plain:${password}`,
};
const nowhere: Place = { remembered: () => null, remember: async () => undefined, suggestion: () => '/nowhere' };

/** Ports that touch nothing; a test replaces what it is about. */
export function testPorts(replaced: Partial<Ports> = {}): Ports {
  let ids = 0;
  return {
    clock: { now: () => Date.UTC(2026, 0, 5, 1, 2, 3) },
    ids: { next: () => `incident-${++ids}` },
    logger: recordingLogger(),
    account: () => 'tester',
    place: nowhere,
    passwords: plainPasswords,
    folders: {
      list: () => Promise.reject(new Error('no folders in this test')),
      inspect: async (folder) => ({
        folder,
        exists: true,
        empty: true,
        hasOffice: false,
        writable: true,
        freeBytes: null,
        refusal: null,
      }),
    },
    fonts: noFonts,
    heavyWork: noHeavyWork,
    longWork: noHeavyWork,
    pdfPrinter: noPdfPrinter,
    dialogs: null,
    ...replaced,
  };
}
