import type { Fonts, HeavyWork, Logger, Ports, SmallFiles } from '@core/application/ports';

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
  };
}

/** Small files in memory. */
export function memoryFiles(): SmallFiles & { contents: Map<string, string> } {
  const contents = new Map<string, string>();
  return {
    contents,
    read: async (name) => contents.get(name) ?? null,
    write: async (name, content) => void contents.set(name, content),
    async setAside(name) {
      const content = contents.get(name) ?? '';
      contents.delete(name);
      contents.set(`${name}.aside`, content);
      return `${name}.aside`;
    },
  };
}

const noFonts: Fonts = { list: async () => [], check: async () => [] };
const noHeavyWork: HeavyWork = {
  run: () => Promise.reject(new Error('no heavy work in this test')),
  close: async () => undefined,
};

/** Ports that touch nothing; a test replaces what it is about. */
export function testPorts(replaced: Partial<Ports> = {}): Ports {
  let ids = 0;
  return {
    clock: { now: () => Date.UTC(2026, 0, 5, 1, 2, 3) },
    ids: { next: () => `incident-${++ids}` },
    logger: recordingLogger(),
    smallFiles: memoryFiles(),
    fonts: noFonts,
    heavyWork: noHeavyWork,
    ...replaced,
  };
}
