import type { Database } from '../../storage/driver/database';
import type { FolderLayout } from '../../storage/folder-layout';
import type { OpenData } from '../../storage/opening/open-data';
import type { Core } from '../core';
import type { BackupService } from './backup-service';

/** Being built. */
export class Backups implements BackupService {
  constructor(readonly core: Core) {}
  async beforeMigration(_database: Database, _layout: FolderLayout): Promise<void> {}
  atOpening(_data: OpenData): void {}
  async atLeaving(): Promise<void> {}
  running(): boolean {
    return false;
  }
  notices(): string[] {
    return [];
  }
}
