import { onTestFinished } from 'vitest';
import { createApplication, type Application } from '@core/application/application';
import type { Ports } from '@core/application/ports';
import type { CallName, InputOf, JobName, OutputOf } from '@core/contract/contract';
import { betterSqlite3Driver } from '@core/storage/driver/better-sqlite3';
import type { Database, Driver } from '@core/storage/driver/database';
import { temporaryFolder } from './temporary-folder';
import { testPorts } from './test-ports';

/** An invented office. */
export const anOffice: InputOf<'organization.establishOffice'> = {
  fullName: '云岭市人民代表大会常务委员会',
  shortName: '云岭市人大常委会',
  level: 'city',
  region: '云岭市',
  secrecy: 'unclassified',
  terms: [{ number: 5, beginsOn: '2022-02-18', endsOn: null }],
  clerks: [{ name: '周明远', duty: '综合科科长', active: true }],
};

export interface TestOffice {
  application: Application;
  folder: string;
  ports: Ports;
  /** The open file itself, to look at what a call has written. */
  database(): Database;
  /** The value; fails where the call is refused. */
  call<Name extends CallName>(method: Name, input: InputOf<Name>): Promise<OutputOf<Name>>;
  /** The code of the error, or 'ok'. */
  codeOf(method: CallName | JobName, input: unknown): Promise<string>;
}

export interface TestOfficeOptions {
  folder?: string;
  driver?: Driver;
  ports?: Partial<Ports>;
  shell?: 'electron' | 'host' | 'cli';
  /** Without an office in it: the stage of setting up. */
  empty?: boolean;
  create?: boolean;
}

/** The core over a folder of its own with an office in it, without a shell; closed when the test has ended. */
export async function openTestOffice({
  folder = temporaryFolder(),
  driver = betterSqlite3Driver(),
  ports: replaced = {},
  shell = 'host',
  empty = false,
  create = true,
}: TestOfficeOptions = {}): Promise<TestOffice> {
  const ports = testPorts(replaced);
  const opened: Database[] = [];
  const remembering: Driver = {
    name: driver.name,
    open(path, how) {
      const database = driver.open(path, how);
      if (path.endsWith('yishitai.db')) {
        const close = database.close.bind(database);
        database.close = () => {
          if (opened.includes(database)) opened.splice(opened.indexOf(database), 1);
          close();
        };
        opened.push(database);
      }
      return database;
    },
  };
  const application = createApplication(ports, {
    version: '0.0.0',
    shell,
    about: { platform: 'test', nodeVersion: 'test' },
    folder,
    create,
    checkOutput: true,
    driver: () => remembering,
  });
  onTestFinished(() => application.close());
  await application.begin();
  // Quick rather than safe: what is proved of safety is proved by the drill.
  opened.at(-1)?.execute('PRAGMA synchronous = OFF');
  const office: TestOffice = {
    application,
    folder,
    ports,
    database: () => opened.at(-1)!,
    async call(method, input) {
      const result = await application.dispatch({ method, input });
      if (!result.ok) throw new Error(`${method}: ${JSON.stringify(result.error)}`);
      return result.value as never;
    },
    async codeOf(method, input) {
      const result = await application.dispatch({ method, input });
      return result.ok ? 'ok' : result.error.code;
    },
  };
  if (!empty && create) await office.call('organization.establishOffice', anOffice);
  return office;
}
