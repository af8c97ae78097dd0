import { join } from 'node:path';
import type { Application } from '@core/application/application';
import type { InputOf } from '@core/contract/contract';
import { openApplication } from '@core/platform/open-application';
import { version } from '@core/platform/version';
import { bundleFolder } from './built-host';

/** An invented office, as a clerk sets it up. */
export const inventedOffice: InputOf<'organization.establishOffice'> = {
  fullName: '云岭市人民代表大会常务委员会',
  shortName: '云岭市人大常委会',
  level: 'city',
  region: '云岭市',
  secrecy: 'unclassified',
  terms: [{ number: 5, beginsOn: '2022-02-18', endsOn: '2027-02-18' }],
  clerks: [{ name: '周明远', duty: '综合科科长', active: true }],
};

/** The core over a data folder, begun. Close it before another process opens the folder. Needs the built worker. */
export async function beginApplication(dataFolder: string, create = true): Promise<Application> {
  const { application } = openApplication({
    shell: 'cli',
    dataFolder,
    settingsFolder: `${dataFolder}-settings`,
    create,
    version,
    workerEntry: join(bundleFolder, 'worker.js'),
    checkOutput: true,
  });
  await application.begin();
  return application;
}

/** Sets up an office in a folder and lets go of it. */
export async function establishOffice(dataFolder: string): Promise<void> {
  const application = await beginApplication(dataFolder);
  try {
    const result = await application.dispatch({ method: 'organization.establishOffice', input: inventedOffice });
    if (!result.ok) throw new Error(`no office: ${result.error.code}`);
  } finally {
    await application.close();
  }
}
