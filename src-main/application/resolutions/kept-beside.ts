import { CallFailure } from '../../contract/errors';
import type { InputOf } from '../../contract/contract';
import type { RecordWriter } from '../../storage/change-set/record-writer';
import { resolutionOf } from '../../storage/resolutions/resolutions';
import { resolutionsMessages as say } from './resolutions.messages';

interface NewRecord {
  id: number;
  revision: number;
}

/** 曾用标题 entered by hand: of a matter older than this program. */
export function addFormerTitle(
  writer: RecordWriter,
  { id, name, untilOn }: InputOf<'resolutions.addFormerTitle'>,
): NewRecord {
  resolutionOf(writer.database, id);
  writer.describe(say.addFormerTitle(name));
  const values = { record_table: 'resolution', record_id: id, name, until_on: untilOn };
  return { id: writer.insert('former_name', values), revision: 1 };
}

export function removeFormerTitle(writer: RecordWriter, id: number, expectedRevision: number): void {
  const row = writer.find('former_name', id);
  if (row?.['record_table'] !== 'resolution') throw new CallFailure('NOT_FOUND');
  writer.describe(say.removeFormerTitle(String(row['name'])));
  writer.remove('former_name', id, expectedRevision);
}

/** Where and when a text was made public. */
export function addPublication(
  writer: RecordWriter,
  { resolution, channel, publishedOn, reference }: InputOf<'resolutions.addPublication'>,
): NewRecord {
  const { title } = resolutionOf(writer.database, resolution);
  writer.describe(say.addPublication(channel, title));
  const values = { resolution, channel, published_on: publishedOn, reference };
  return { id: writer.insert('publication', values), revision: 1 };
}

export function removePublication(writer: RecordWriter, id: number, expectedRevision: number): void {
  writer.describe(say.removePublication(String(writer.find('publication', id)?.['channel'] ?? '')));
  writer.remove('publication', id, expectedRevision);
}

/** 特批: a finding that blocks, passed by somebody who may. */
export function addWaiver(
  writer: RecordWriter,
  { resolution, rule, finding, approver, approvedOn, reason }: InputOf<'resolutions.addWaiver'>,
): NewRecord {
  const { title } = resolutionOf(writer.database, resolution);
  writer.describe(say.addWaiver(title));
  const values = { resolution, record_paper: null, rule, finding, approver, approved_on: approvedOn, reason };
  return { id: writer.insert('waiver', values), revision: 1 };
}

export function removeWaiver(writer: RecordWriter, id: number, expectedRevision: number): void {
  writer.describe(say.removeWaiver);
  writer.remove('waiver', id, expectedRevision);
}
