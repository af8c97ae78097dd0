import type { Database } from '../../storage/driver/database';
import type { FolderLayout } from '../../storage/folder-layout';
import type { OpenData } from '../../storage/opening/open-data';

/** Backups as the rest of the program asks for them. */
export interface BackupService {
  /** Saves a file of an older schema. Throws where that fails: the migration then does not begin. */
  beforeMigration(database: Database, layout: FolderLayout): Promise<void>;
  /** At opening, once a day: makes the daily, weekly or monthly one in the background. */
  atOpening(data: OpenData): void;
  /** At leaving, where something changed since the last one. Never throws; what went wrong is in the log. */
  atLeaving(): Promise<void>;
  /** Whether one is being made now. */
  running(): boolean;
  /** What went wrong, for the clerk: the second folder is gone, the disk is full. */
  notices(): string[];
}
