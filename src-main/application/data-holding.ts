import { CallFailure, type ErrorCode } from '../contract/errors';
import type { OpeningReason } from '../contract/system/opening';
import { openingMessages } from '../contract/system/opening.messages';
import type { OpeningFailure } from '../contract/system/system.contract';
import type { Database, Driver } from '../storage/driver/database';
import type { FolderLayout } from '../storage/folder-layout';
import { openData, type OpenData } from '../storage/opening/open-data';
import { OpeningRefused } from '../storage/opening/opening-refused';
import type { Store } from '../storage/store';
import { dataHoldingMessages } from './data-holding.messages';
import type { Clock, Logger } from './ports';

export interface DataHoldingOptions {
  driver: () => Driver;
  clock: Clock;
  logger: Logger;
  shell: string;
  beforeMigration: (database: Database, layout: FolderLayout) => Promise<void>;
  /** What follows an opening: half-done papers settled, the lock begun, the daily backup. */
  opened: (data: OpenData) => Promise<void>;
  /** What precedes letting go of a file: a backup being made of it is stopped. Answers when it has. */
  releasing: (data: OpenData) => Promise<void>;
}

const reasons: Partial<Record<ErrorCode, OpeningReason>> = {
  DATABASE_CORRUPT: 'corrupt',
  NO_PERMISSION: 'read-only',
  DISK_FULL: 'disk-full',
};

function asRefusal(error: unknown): OpeningRefused {
  if (error instanceof OpeningRefused) return error;
  const reason = error instanceof CallFailure ? reasons[error.code] : undefined;
  return new OpeningRefused(reason ?? 'unreadable', { cause: error });
}

/** The data folder of this run: open, to be opened, or refused with a reason. One change of it at a time. */
export class DataHolding {
  #data: OpenData | null = null;
  #folder: string | null = null;
  #failure: OpeningFailure | null = null;
  #last: Promise<unknown> = Promise.resolve();
  #exchanging = false;

  constructor(private readonly options: DataHoldingOptions) {}

  /** The folder that is open, or was to be opened. */
  get folder(): string | null {
    return this.#folder;
  }

  get failure(): OpeningFailure | null {
    return this.#failure;
  }

  /** The data are away for a moment: they are being opened, or another file takes their place. */
  get exchanging(): boolean {
    return this.#exchanging;
  }

  get data(): OpenData | null {
    return this.#data;
  }

  /** Throws OFFICE_NOT_OPEN. */
  get store(): Store {
    return this.#open().store;
  }

  /** Throws OFFICE_NOT_OPEN. */
  get layout(): FolderLayout {
    return this.#open().layout;
  }

  /** Opens a folder in place of the present one; what goes wrong is kept as `failure`. */
  open(folder: string, create: boolean, { acceptAltered = false } = {}): Promise<void> {
    return this.#inTurn(() => this.#openNow(folder, { create, acceptAltered }));
  }

  /** Names a folder that cannot be opened, without trying (a remembered folder that is gone). */
  refuse(folder: string, reason: OpeningRefused): void {
    this.#folder = folder;
    this.#fail(reason);
  }

  /** Lets go of the file while `work` exchanges it, and opens the folder again, whatever happened. */
  exchange(work: () => Promise<void>, folder = this.#folder): Promise<void> {
    return this.#inTurn(async () => {
      if (folder === null) throw new CallFailure('OFFICE_NOT_OPEN');
      this.#exchanging = true;
      try {
        await this.#release();
        await work();
      } finally {
        await this.#openNow(folder, { create: false, acceptAltered: false }).finally(() => {
          this.#exchanging = false;
        });
      }
    });
  }

  close(): Promise<void> {
    return this.#inTurn(() => this.#release());
  }

  #open(): OpenData {
    if (this.#data) return this.#data;
    throw new CallFailure('OFFICE_NOT_OPEN', this.#exchanging ? dataHoldingMessages.exchanging : {});
  }

  async #openNow(folder: string, how: { create: boolean; acceptAltered: boolean }): Promise<void> {
    const { driver, clock, logger, shell, beforeMigration, opened } = this.options;
    await this.#release();
    this.#folder = folder;
    this.#failure = null;
    try {
      this.#data = await openData(folder, { ...how, driver: driver(), shell, now: () => clock.now(), beforeMigration });
      const { acceptAltered } = how;
      logger.info('data-opened', { afterUncleanEnd: this.#data.afterUncleanEnd, acceptAltered });
      await opened(this.#data);
    } catch (error) {
      // What follows an opening reads the file for the first time, and may find it damaged.
      await this.#release();
      this.#fail(asRefusal(error));
    }
  }

  #fail(refused: OpeningRefused): void {
    this.#failure = { reason: refused.reason, ...openingMessages[refused.reason], holder: refused.holder };
    this.options.logger.error('data-refused', refused.cause ?? refused, { reason: refused.reason });
  }

  async #release(): Promise<void> {
    const data = this.#data;
    if (!data) return;
    try {
      await this.options.releasing(data);
    } finally {
      // Whatever did not end as it should: the file is let go of.
      this.#data = null;
      data.close();
    }
  }

  #inTurn<Value>(work: () => Promise<Value>): Promise<Value> {
    const mine = this.#last.then(work, work);
    this.#last = mine.catch(() => undefined);
    return mine;
  }
}
