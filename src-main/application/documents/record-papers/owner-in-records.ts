import type { PaperOwner } from '../../../contract/documents/record-papers.contract';
import { ownerOf } from '../../../domain/documents/paper-owner';
import { motionOfItem } from '../../../storage/documents/appointment-sources';
import type { Database } from '../../../storage/driver/database';

/** The owner as its papers are kept: an item with its motion, whether or not who asks has named it. */
export function ownerInRecords(database: Database, asked: Parameters<typeof ownerOf>[0]): PaperOwner {
  const owner = ownerOf(asked);
  return owner.item === null || owner.motion !== null
    ? owner
    : { ...owner, motion: motionOfItem(database, owner.item) };
}
