import type { Backup } from '../../contract/system/backup.contract';
import { CallFailure } from '../../contract/errors';
import { errorMessages } from '../../contract/errors.messages';
import { dueBackup } from '../../storage/backup/due-backup';
import { listGenerations, pathOfCopy } from '../../storage/backup/list-generations';
import { dataMark, writtenRows } from '../../storage/backup/office-facts';
import { readDataState, writeDataState } from '../../storage/data-state';
import type { Database } from '../../storage/driver/database';
import type { FolderLayout } from '../../storage/folder-layout';
import type { OpenData } from '../../storage/opening/open-data';
import { OpeningRefused } from '../../storage/opening/opening-refused';
import { findOffice } from '../../storage/organization/offices';
import type { Core } from '../core';
import type { JobContext } from '../jobs';
import { backupMessages as say } from './backup.messages';
import { BackupMaker, type Made, type Source } from './backup-maker';
import { BackupNotices } from './backup-notices';
import type { BackupService } from './backup-service';
import { runLong } from './long-work';
import { OneAtATime } from './one-at-a-time';
import { noteRestoredFrom, type OwnBackup } from './restored-from';

/** What leaving the program may take, in ms; beyond it the day's last changes wait for tomorrow's first start. */
const leavingLimitMs = 60_000;

/** How often it is looked whether a new day has begun, in ms. */
const lookAgainMs = 30 * 60_000;

export interface BackupsOptions {
  /** How long the window is left to itself after opening, in ms. */
  openingPauseMs?: number;
  /** What leaving may take, in ms. */
  leavingMs?: number;
}

/** When backups are made, and that only one thing at a time happens to the whole office. */
export class Backups implements BackupService {
  readonly turns = new OneAtATime();
  readonly #maker: BackupMaker;
  readonly #notices: BackupNotices;
  readonly #pauseMs: number;
  readonly #leavingMs: number;
  #forgetTimers: () => void = () => undefined;
  #exchange: { data: OpenData | null; from: OwnBackup | null; rows: number | null } | null = null;

  constructor(
    readonly core: Core,
    { openingPauseMs = 2_000, leavingMs = leavingLimitMs }: BackupsOptions = {},
  ) {
    this.#notices = new BackupNotices(core.ports.logger);
    this.#maker = new BackupMaker(core, this.#notices);
    this.#pauseMs = openingPauseMs;
    this.#leavingMs = leavingMs;
  }

  running(): boolean {
    return this.turns.busy;
  }

  notices(): string[] {
    return this.#notices.list();
  }

  /**
   * Before the schema changes. The second place is left out: nobody waits at the start for a slow stick. Throws
   * OpeningRefused or CallFailure; the file then stays as it is.
   */
  async beforeMigration(database: Database, layout: FolderLayout): Promise<void> {
    const source: Source = { database, layout, store: null };
    const save = (signal: AbortSignal) => this.#maker.make(source, 'migration', { signal, progress: () => undefined });
    try {
      // A restore that brings an older schema has the turn already, and waits for this.
      await (this.#exchange ? save(new AbortController().signal) : this.turns.run(save));
    } catch (error) {
      if (error instanceof CallFailure && error.code !== 'INTERNAL' && error.code !== 'CANCELLED') throw error;
      throw new OpeningRefused('not-saved', { cause: error });
    }
  }

  /**
   * In the background, once the window has come up: the backup that is due, if any. And again and again, since a window
   * may stay open overnight. Not on the command line.
   */
  atOpening(data: OpenData): void {
    this.#noteOrigin(data);
    this.#notices.begin(data.store);
    if (this.core.shell === 'cli') return;
    const look = () => {
      this.turns
        .run((signal) => this.makeDue(data, signal))
        .catch((error: unknown) => {
          if (!isCancelled(error)) this.core.ports.logger.error('due-backup', error);
        });
    };
    const first = setTimeout(look, this.#pauseMs);
    const again = setInterval(look, lookAgainMs);
    // Nothing waits for them: what is not made now is made at leaving, or at the next start.
    first.unref();
    again.unref();
    this.#forgetTimers = () => {
      clearTimeout(first);
      clearInterval(again);
    };
  }

  /** Of data just restored: the strip above the page names the backup they come from at once. */
  #noteOrigin({ store }: OpenData): void {
    const from = this.#exchange?.from ?? null;
    try {
      if (from) noteRestoredFrom(store, from);
    } catch (error) {
      // The data are there; the next backup says the rest.
      this.core.ports.logger.error('origin-not-noted', error);
    }
  }

  /** Makes the backup that is due now, within a turn. A failure becomes a notice. */
  async makeDue(data: OpenData, signal: AbortSignal): Promise<void> {
    const { store, layout } = data;
    if (this.core.holding.data !== data || !store.read(findOffice)) return;
    const backups = (await listGenerations(layout.backups)).map(({ backup }) => backup);
    const kept = store.read((database) => ({ mark: dataMark(database), last: lastMark(database) }));
    const kind = dueBackup(backups, this.core.ports.clock.now(), kept.mark, kept.last);
    if (kind === null) return;
    try {
      const { backup } = await this.#maker.make(sourceOf(data), kind, { signal, progress: () => undefined });
      if (kind !== 'daily') await this.#check(data, backup, signal);
    } catch (error) {
      if (isCancelled(error) || signal.aborted) return;
      this.core.ports.logger.error('backup-failed', error, { kind });
      const failure = error instanceof CallFailure ? error : new CallFailure('INTERNAL');
      const { message, advice } = { ...errorMessages[failure.code], ...failure.detail };
      this.#notices.set(store, 'failed', say.failed(message, advice));
    }
  }

  /** The weekly look for damage and contradictions, in the copy just made. */
  async #check(data: OpenData, backup: Backup, signal: AbortSignal): Promise<void> {
    const input = { database: pathOfCopy(backup), files: data.layout.files, full: true };
    const faults = await runLong(this.core.ports.longWork, 'checkOffice', input, { signal });
    this.#notices.set(data.store, 'faults', faults.length > 0 ? say.faultsFound(faults) : null);
    const at = new Date(this.core.ports.clock.now()).toISOString();
    data.store.note((database) => writeDataState(database, 'last-full-check', at));
  }

  /** What the clerk asks for, within a turn. `folder`: a copy anywhere else. */
  make(data: OpenData, kind: 'manual' | 'restore', context: JobContext, folder?: string): Promise<Made> {
    return this.#maker.make(sourceOf(data), kind, context, folder);
  }

  /** After a second place was chosen: it gets the newest backup at once, in the background. */
  bringSecondUpToDate(data: OpenData): void {
    void this.turns
      .run(async (signal) => {
        const newest = (await listGenerations(data.layout.backups)).find(({ backup }) => backup.fault === null);
        if (!newest || this.core.holding.data !== data) return this.#notices.set(data.store, 'second', null);
        const text = await this.#maker.second(data.layout, newest.backup.id, { signal, progress: () => undefined });
        this.#notices.set(data.store, 'second', text);
        if (text === null)
          data.store.note((database) => writeDataState(database, 'last-backup-in-second', newest.backup.madeAt));
      })
      .catch((error: unknown) => {
        if (!isCancelled(error)) this.core.ports.logger.error('second-backup', error);
      });
  }

  async atLeaving(): Promise<void> {
    const { data } = this.core.holding;
    const limit = new AbortController();
    const timer = setTimeout(() => {
      limit.abort();
      // Whatever is being done, the daily one included, has had its time.
      void this.turns.stop();
    }, this.#leavingMs);
    try {
      if (data && this.core.shell !== 'cli')
        await this.turns.run((signal) => this.#makeLast(data, signal), limit.signal);
    } catch (error) {
      this.core.ports.logger.error('exit-backup', error, { outOfTime: limit.signal.aborted });
    } finally {
      clearTimeout(timer);
      await this.turns.stop();
    }
  }

  async #makeLast(data: OpenData, signal: AbortSignal): Promise<void> {
    const { mark, last, office } = data.store.read((database) => ({
      mark: dataMark(database),
      last: lastMark(database),
      office: findOffice(database),
    }));
    if (office && mark !== last?.mark)
      await this.#maker.make(sourceOf(data), 'exit', { signal, progress: () => undefined });
  }

  /** Before the file is let go of: what is made of it stops – unless it is the restore itself that lets go. */
  async beforeReleasing(data: OpenData): Promise<void> {
    this.#forgetTimers();
    if (!this.#exchange) await this.turns.stop();
    else if (this.#exchange.data === data) this.#exchange.rows = data.store.read(writtenRows);
  }

  /**
   * Exchanges the data (DataHolding.exchange) within a turn. Answers what writtenRows of the old ones was when their file
   * was let go of; null where it was not open any more. `from`: the backup that comes, where the office has it itself.
   */
  async exchange(
    work: () => Promise<void>,
    folder: string,
    data: OpenData | null,
    from: OwnBackup | null = null,
  ): Promise<number | null> {
    const exchange = { data, from, rows: null };
    this.#exchange = exchange;
    try {
      await this.core.holding.exchange(work, folder);
      return exchange.rows;
    } finally {
      this.#exchange = null;
    }
  }
}

const sourceOf = ({ store, layout }: OpenData): Source => ({ database: store.database, layout, store });

function lastMark(database: Database): { mark: string; at: string } | null {
  const kept = readDataState(database, 'last-backup-mark');
  return kept === null ? null : (JSON.parse(kept) as { mark: string; at: string });
}

const isCancelled = (error: unknown): boolean =>
  (error instanceof CallFailure && error.code === 'CANCELLED') ||
  (error instanceof Error && error.name === 'AbortError');
