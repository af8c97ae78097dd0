import type { InputOf } from '../../contract/contract';
import { CallFailure } from '../../contract/errors';
import { resolutionStateWords } from '../../domain/resolutions/resolution.messages';
import type { ResolutionState } from '../../domain/resolutions/resolution';
import { stageFaults } from '../../domain/resolutions/rules/stage-rules';
import type { RecordWriter } from '../../storage/change-set/record-writer';
import { waiversOf } from '../../storage/resolutions/resolution-parts';
import type { StoredResolution } from '../../storage/resolutions/resolutions';
import { findMeeting } from '../../storage/meetings/meetings';
import { keepTextVersion } from '../../storage/resolutions/text-versions';
import { expectRevision } from './edit-resolution';
import { resolutionsMessages as say } from './resolutions.messages';
import { stageFacts, stageGround } from './stage-facts-of';

/** Stages after which the text is what it was: it is not kept once more. */
const textStands: ReadonlySet<ResolutionState> = new Set(['published', 'archived']);
/** Stages in which what was to be voted on is open again. */
const reopens: ReadonlySet<ResolutionState> = new Set(['draft', 'council', 'submitted', 'deferred']);

/**
 * Enters a stage and keeps the text as a version. `at`: UTC milliseconds. Answers the new revision. Throws RULE_VIOLATED
 * with the first rule that forbids it and was not passed by 特批, STALE_REVISION, NOT_FOUND.
 */
export function enterStage(
  writer: RecordWriter,
  { id, state, enteredOn, meeting, remark, expectedRevision }: InputOf<'resolutions.enterStage'>,
  { at, clerk }: { at: number; clerk: string | null },
): number {
  const record = expectRevision(writer, id, expectedRevision);
  const { database } = writer;
  if (meeting !== null && !findMeeting(database, meeting)) throw new CallFailure('NOT_FOUND');
  const facts = stageFacts(database, stageGround(database, record), state, { enteredOn, meeting });
  const [fault] = stageFaults(facts, waiversOf(database, id));
  if (fault) {
    const { rule, message, advice } = fault;
    throw new CallFailure('RULE_VIOLATED', { rule, message, advice });
  }
  writer.describe(say.enterStage(resolutionStateWords[state], record.title));
  writer.insert('resolution_stage', { resolution: id, state, entered_on: enteredOn, meeting, remark });
  const version = textStands.has(state)
    ? null
    : keepTextVersion(writer, {
        resolution: id,
        state,
        reason: 'stage',
        label: '',
        document: record.document,
        at,
        clerk,
      }).id;
  return writer.update(
    'resolution',
    id,
    { state, ...consequences(record, state, { enteredOn, meeting, version }) },
    expectedRevision,
  );
}

/** What entering a stage says of the matter itself. */
function consequences(
  record: StoredResolution,
  state: ResolutionState,
  { enteredOn, meeting, version }: { enteredOn: string; meeting: number | null; version: number | null },
): Record<string, string | number | null> {
  const adopting = meeting ?? record.meeting;
  if (state === 'passed') return { passed_on: enteredOn, passed_text: version, meeting: adopting };
  if (state === 'failed') return { meeting: adopting };
  if (state === 'vote-text') return { vote_text: version, meeting: adopting };
  if (state === 'submitted') return { vote_text: null, meeting: adopting };
  return reopens.has(state) ? { vote_text: null } : {};
}
