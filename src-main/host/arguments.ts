import { parseArgs } from 'node:util';
import { HostRefused } from './host';
import { hostMessages } from './host.messages';

export interface HostArguments {
  dataFolder?: string | undefined;
  port?: number | undefined;
  openBrowser: boolean;
  create: boolean;
  /** Where a host started with the same --data is running, its page is opened instead. */
  reuse: boolean;
}

/** Reads --data DIR, --port N, --no-open, --create and --reuse; throws HostRefused on anything else. */
export function parseHostArguments(args: string[]): HostArguments {
  try {
    const { values } = parseArgs({
      args,
      options: {
        data: { type: 'string' },
        port: { type: 'string' },
        'no-open': { type: 'boolean' },
        create: { type: 'boolean' },
        reuse: { type: 'boolean' },
      },
    });
    const port = values.port === undefined ? undefined : Number(values.port);
    if (port !== undefined && !(Number.isInteger(port) && port >= 0 && port <= 65535)) throw new RangeError('port');
    const { create = false, reuse = false } = values;
    return { dataFolder: values.data, port, openBrowser: !values['no-open'], create, reuse };
  } catch (error) {
    throw new HostRefused(hostMessages.usage, { cause: error });
  }
}
