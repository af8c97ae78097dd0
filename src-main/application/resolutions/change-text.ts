import { CallFailure } from '../../contract/errors';
import type { InputOf } from '../../contract/contract';
import type { TextVersion } from '../../contract/resolutions/resolutions.contract';
import { sameText } from '../../official-document/compare/same-text';
import type { OfficialDocument } from '../../official-document/model';
import type { RecordWriter } from '../../storage/change-set/record-writer';
import { resolutionOf } from '../../storage/resolutions/resolutions';
import { keepTextVersion, textVersionOf } from '../../storage/resolutions/text-versions';
import { expectRevision, requireUnlocked, writeText } from './edit-resolution';
import { ownText, titleOfText } from './own-text';
import { resolutionsMessages as say } from './resolutions.messages';

interface Moment {
  /** UTC milliseconds. */
  at: number;
  /** 经办人. */
  clerk: string | null;
}

/** Keeps the present text as a version, on demand. */
export function keepVersion(writer: RecordWriter, id: number, label: string, moment: Moment): TextVersion {
  const { state, document, title } = resolutionOf(writer.database, id);
  const version = keepTextVersion(writer, { resolution: id, state, reason: 'demand', label, document, ...moment });
  writer.describe(say.keepVersion(version.version, title));
  return version;
}

/**
 * Takes an earlier version as the text being worked on; the present one is kept first. After a vote only the 表决稿 can
 * be taken back, while the passing is not entered yet: what was voted on is what passed.
 */
export function restoreVersion(
  writer: RecordWriter,
  version: number,
  expectedRevision: number,
  moment: Moment,
): number {
  const earlier = textVersionOf(writer.database, version);
  const record = expectRevision(writer, earlier.resolution, expectedRevision);
  if (!(record.state === 'vote-text' && record.voteText === version)) requireUnlocked(writer, record);
  const { id: resolution, state, document } = record;
  const label = say.beforeRestoring(earlier.version.version);
  keepTextVersion(writer, { resolution, state, reason: 'demand', label, document, ...moment });
  return writeText(writer, record, earlier.document, moment.at, (title) =>
    say.restoreVersion(earlier.version.version, title),
  );
}

/** 更正: the corrected text becomes the passed one, the old one stays as a version. Throws RULE_VIOLATED. */
export function correctText(
  writer: RecordWriter,
  {
    id,
    document,
    approver,
    approvedOn,
    reason,
    expectedRevision,
  }: InputOf<'resolutions.correctText'> & {
    document: OfficialDocument;
  },
  moment: Moment,
): number {
  const record = expectRevision(writer, id, expectedRevision);
  if (record.passedText === null) throw new CallFailure('RULE_VIOLATED', { ...say.notPassed, rule: 'text-passed' });
  const corrected = ownText(document, titleOfText(document) || record.title);
  if (sameText(record.document, corrected) === null)
    throw new CallFailure('RULE_VIOLATED', { ...say.nothingCorrected, rule: 'text-corrected' });
  const { state, passedText } = record;
  const { id: next } = keepTextVersion(writer, {
    ...{ resolution: id, state, reason: 'correction', label: '', document: corrected },
    ...moment,
  });
  writer.insert('correction', {
    resolution: id,
    from_text: passedText,
    to_text: next,
    approver,
    approved_on: approvedOn,
    reason,
  });
  return writeText(writer, record, corrected, moment.at, say.correct, { passed_text: next });
}
