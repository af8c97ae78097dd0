import type { InputOf } from '../../contract/contract';
import { CallFailure } from '../../contract/errors';
import { civilDateOf } from '../../domain/organization/civil-today';
import type { ResolutionFields } from '../../domain/resolutions/resolution';
import { textLocked } from '../../domain/resolutions/rules/rules.messages';
import { matterNumber } from '../../domain/resolutions/titles';
import type { OfficialDocument } from '../../official-document/model';
import type { RecordWriter } from '../../storage/change-set/record-writer';
import { findMeeting } from '../../storage/meetings/meetings';
import { formerTitlesOf } from '../../storage/resolutions/resolution-parts';
import { textColumns } from '../../storage/resolutions/resolution-text';
import {
  nextSerial,
  resolutionColumns,
  resolutionOf,
  type StoredResolution,
} from '../../storage/resolutions/resolutions';
import { titleWasSeen } from '../../storage/resolutions/text-versions';
import { ownText, titleOfText } from './own-text';
import { isTextLocked } from './resolution-view';
import { resolutionsMessages as say } from './resolutions.messages';

type Added = InputOf<'resolutions.addResolution'> & ResolutionFields & { document: OfficialDocument };
type Updated = InputOf<'resolutions.updateResolution'> & ResolutionFields;

/** A new matter in the state 草案, with the next number of its year. Throws NOT_FOUND for a meeting there is not. */
export function addResolution(
  writer: RecordWriter,
  { document, draftedOn, ...fields }: Added,
): { id: number; revision: number; matter: string } {
  requireMeeting(writer, fields.meeting);
  const year = Number(draftedOn.slice(0, 4));
  const serial = nextSerial(writer.database, year);
  writer.describe(say.add(fields.title));
  const id = writer.insert('resolution', {
    year,
    serial,
    ...resolutionColumns(fields),
    state: 'draft',
    passed_on: null,
    vote_text: null,
    passed_text: null,
    ...textColumns(ownText(document, fields.title)),
  });
  writer.insert('resolution_stage', {
    resolution: id,
    state: 'draft',
    entered_on: draftedOn,
    meeting: null,
    remark: '',
  });
  return { id, revision: 1, matter: matterNumber(year, serial) };
}

/**
 * Changes what is said of a matter. Another title is put into the text as well, and the one before it is kept as 曾用
 * where others have seen it. `at`: UTC milliseconds. Throws RULE_VIOLATED after the vote for title, body, 届 and meeting.
 */
export function updateResolution(
  writer: RecordWriter,
  { id, expectedRevision, ...fields }: Updated,
  at: number,
): number {
  const record = expectRevision(writer, id, expectedRevision);
  if (fields.meeting !== record.meeting) requireMeeting(writer, fields.meeting);
  const renamed = fields.title !== record.title;
  if (renamed) requireUnlocked(writer, record);
  if (record.passedOn !== null && passingOf(fields) !== passingOf(record))
    throw new CallFailure('RULE_VIOLATED', { ...say.passingSettled, rule: 'passing-settled' });
  writer.describe(renamed ? say.rename(fields.title) : say.update(fields.title));
  const revision = writer.update(
    'resolution',
    id,
    { ...resolutionColumns(fields), ...(renamed ? textColumns(ownText(record.document, fields.title)) : {}) },
    expectedRevision,
  );
  if (renamed) keepFormerTitle(writer, record, fields.title, at);
  return revision;
}

/** Saves the text being worked on; its title is the title of the matter. Throws RULE_VIOLATED after the vote. */
export function saveText(
  writer: RecordWriter,
  { id, document, expectedRevision }: { id: number; document: OfficialDocument; expectedRevision: number },
  at: number,
): number {
  const record = expectRevision(writer, id, expectedRevision);
  requireUnlocked(writer, record);
  return writeText(writer, record, document, at, say.saveText);
}

/** Puts a text into a matter, with what that means for its title. Answers the new revision. */
export function writeText(
  writer: RecordWriter,
  record: StoredResolution,
  document: OfficialDocument,
  at: number,
  label: (title: string) => string,
  columns: Record<string, number> = {},
): number {
  // While somebody writes the title anew there is none for a moment: the matter keeps the one it has.
  const title = titleOfText(document) || record.title;
  const text = titleOfText(document) === '' ? { ...document, passageNote: null } : ownText(document, title);
  writer.describe(label(title));
  const revision = writer.update('resolution', record.id, { title, ...textColumns(text), ...columns }, record.revision);
  if (title !== record.title) keepFormerTitle(writer, record, title, at);
  return revision;
}

/** 曾用: the title until now, where it was seen under it; one that is taken up again is no former title any more. */
function keepFormerTitle(writer: RecordWriter, record: StoredResolution, title: string, at: number): void {
  const former = formerTitlesOf(writer.database, record.id);
  for (const { id, name, revision } of former) if (name === title) writer.remove('former_name', id, revision);
  if (former.some(({ name }) => name === record.title)) return;
  if (!titleWasSeen(writer.database, record.id, record.title)) return;
  writer.insert('former_name', {
    record_table: 'resolution',
    record_id: record.id,
    name: record.title,
    until_on: civilDateOf(at),
  });
}

/** Throws NOT_FOUND, and STALE_REVISION where somebody changed it since. */
export function expectRevision(writer: RecordWriter, id: number, expectedRevision: number): StoredResolution {
  const record = resolutionOf(writer.database, id);
  if (record.revision !== expectedRevision) throw new CallFailure('STALE_REVISION');
  return record;
}

export function requireUnlocked(writer: RecordWriter, record: StoredResolution): void {
  const { rule, message, advice } = textLocked;
  if (isTextLocked(writer.database, record)) throw new CallFailure('RULE_VIOLATED', { rule, message, advice });
}

function requireMeeting(writer: RecordWriter, meeting: number | null): void {
  if (meeting !== null && !findMeeting(writer.database, meeting)) throw new CallFailure('NOT_FOUND');
}

/** What the 题注 of a passed text is composed of. */
const passingOf = ({ bodyKind, term, meeting }: Pick<StoredResolution, 'bodyKind' | 'term' | 'meeting'>): string =>
  `${bodyKind} ${term} ${meeting}`;
