import { userInfo } from 'node:os';
import { join, resolve } from 'node:path';
import { createApplication, type Application } from '../application/application';
import type { Dialogs, Logger, PdfPrinter } from '../application/ports';
import type { Core } from '../application/core';
import { randomIds, systemClock } from './clock';
import { foldersOf } from './folders';
import { InstalledFonts } from './installed-fonts';
import { openLogFile } from './log-file';
import { createPdfPrinter } from './pdf-printer';
import { scryptPasswords } from './passwords';
import { placeOf } from './place';
import { settingsFolder } from './settings-folder';
import { TaskWorker } from './task-worker';

export interface OpenOptions {
  shell: Core['shell'];
  /** Data folder of this run (--data); by default the remembered one. */
  dataFolder?: string | undefined;
  /** Where what belongs to this PC's user lies; default: settings-folder.ts. */
  settingsFolder?: string | undefined;
  /** Makes a new file where the folder has none. */
  create?: boolean;
  version: string;
  /** The built worker: worker.js beside the shell's own bundle. */
  workerEntry: string;
  /** By default the installed browsers. */
  pdfPrinter?: PdfPrinter;
  dialogs?: Dialogs | null;
  checkOutput?: boolean;
  quit?: () => void;
}

/** The core on this machine: what every shell starts with. Its data are opened by `application.begin()`. */
export function openApplication(options: OpenOptions): { application: Application; logger: Logger } {
  const { shell, version, workerEntry, create = false } = options;
  const given = options.dataFolder === undefined ? undefined : resolve(options.dataFolder);
  const settings = options.settingsFolder ?? settingsFolder();
  const logger = openLogFile(join(settings, 'log'), systemClock);
  const application = createApplication(
    {
      clock: systemClock,
      ids: randomIds,
      logger,
      account: () => userInfo().username,
      place: placeOf(settings, given),
      passwords: scryptPasswords,
      folders: foldersOf(resolve(workerEntry, '../../..')),
      fonts: new InstalledFonts(systemClock),
      heavyWork: new TaskWorker(workerEntry),
      longWork: new TaskWorker(workerEntry),
      pdfPrinter: options.pdfPrinter ?? createPdfPrinter({ temporaryParent: settings }),
      dialogs: options.dialogs ?? null,
    },
    {
      version,
      shell,
      folder: given,
      create,
      about: { platform: `${process.platform} ${process.arch}`, nodeVersion: process.version },
      checkOutput: options.checkOutput ?? process.env['YISHITAI_CHECK_OUTPUT'] === '1',
      ...(options.quit ? { quit: options.quit } : {}),
    },
  );
  return { application, logger };
}
