import type { JobContext } from '../jobs';
import type { OpenData } from '../../storage/opening/open-data';

/** Backups as the rest of the program asks for them. */
export interface BackupService {
  /** At opening, once a day: makes the daily, weekly or monthly one in the background. */
  atOpening(data: OpenData): void;
  /** At leaving, where something changed since the last one. */
  atLeaving(context: JobContext): Promise<void>;
  /** Whether one is being made now. */
  running(): boolean;
  /** What went wrong, for the clerk: the second folder is gone, the disk is full. */
  notices(): string[];
}
