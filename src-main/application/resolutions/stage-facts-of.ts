import type { ResolutionState } from '../../domain/resolutions/resolution';
import type { StageFacts } from '../../domain/resolutions/rules/stage-facts';
import { sameText } from '../../official-document/compare/same-text';
import type { Database } from '../../storage/driver/database';
import { listPreparedPapers } from '../../storage/documents/record-papers';
import { findMeeting } from '../../storage/meetings/meetings';
import { votesOnResolution } from '../../storage/meetings/votes';
import { stagesOf } from '../../storage/resolutions/resolution-parts';
import { textsOf } from '../../storage/resolutions/resolution-text';
import type { StoredResolution } from '../../storage/resolutions/resolutions';
import { textVersionOf } from '../../storage/resolutions/text-versions';

/** What is said of a stage that is to be entered; all of it unsaid for the stage bar. */
export interface StageSaid {
  enteredOn: string | null;
  /** Undefined: not said. */
  meeting: number | null | undefined;
}

/** What the rules of stages look at, but for the stage itself. */
export type StageGround = Omit<StageFacts, 'to' | 'enteredOn' | 'meeting'>;

/** The facts of a matter as it stands. Reads the 表决稿. */
export function stageGround(database: Database, record: StoredResolution): StageGround {
  const stages = stagesOf(database, record.id);
  const vote = votesOnResolution(database, record.id)[0];
  return {
    kind: record.kind,
    bodyKind: record.bodyKind,
    term: record.term,
    from: record.state,
    lastEnteredOn: stages.reduce<string | null>(
      (last, { enteredOn }) => (last === null || enteredOn > last ? enteredOn : last),
      null,
    ),
    written: record.document.title.text.trim() !== '' && textsOf(record.document).some((text) => text.trim() !== ''),
    sameAsVoteText: record.voteText === null ? null : isVoteText(database, record),
    vote: vote ? { outcome: vote.outcome, meeting: vote.meeting, heldOn: vote.heldOn } : null,
    preparedPapers: listPreparedPapers(database, record.id).length,
  };
}

/** The facts of entering a stage. A meeting that is gone counts as none. */
export const stageFacts = (
  database: Database,
  ground: StageGround,
  to: ResolutionState,
  said: StageSaid,
): StageFacts => ({
  ...ground,
  to,
  enteredOn: said.enteredOn,
  meeting: said.meeting === undefined ? undefined : said.meeting === null ? null : findMeeting(database, said.meeting),
});

/** Whether the text being worked on is the 表决稿 word for word. */
function isVoteText(database: Database, { voteText, document }: StoredResolution): boolean {
  const { document: voted } = textVersionOf(database, voteText!);
  return sameText(voted, document, ['passageNote']) === null;
}
