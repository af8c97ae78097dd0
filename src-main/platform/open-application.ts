import { createApplication, type Application } from '../application/application';
import type { Logger } from '../application/ports';
import type { About } from '../contract/system/system.contract';
import { smallFilesIn } from './atomic-file';
import { randomIds, systemClock } from './clock';
import { InstalledFonts } from './installed-fonts';
import { openLogFile } from './log-file';
import { TaskWorker } from './task-worker';

export interface OpenOptions {
  shell: About['shell'];
  /** Absolute, existing. */
  dataFolder: string;
  version: string;
  /** The built worker: worker.js beside the shell's own bundle. */
  workerEntry: string;
  checkOutput?: boolean;
  quit?: () => void;
}

/** The core on this machine: what every shell starts with. */
export function openApplication(options: OpenOptions): { application: Application; logger: Logger } {
  const logger = openLogFile(options.dataFolder, systemClock);
  const application = createApplication(
    {
      clock: systemClock,
      ids: randomIds,
      logger,
      smallFiles: smallFilesIn(options.dataFolder, systemClock.now),
      fonts: new InstalledFonts(systemClock),
      heavyWork: new TaskWorker(options.workerEntry),
    },
    {
      about: {
        version: options.version,
        shell: options.shell,
        dataFolder: options.dataFolder,
        platform: `${process.platform} ${process.arch}`,
        nodeVersion: process.version,
      },
      checkOutput: options.checkOutput ?? process.env['YISHITAI_CHECK_OUTPUT'] === '1',
      ...(options.quit ? { quit: options.quit } : {}),
    },
  );
  return { application, logger };
}
