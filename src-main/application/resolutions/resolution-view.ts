import type { Resolution, Stage } from '../../contract/resolutions/resolutions.contract';
import { stageFaults } from '../../domain/resolutions/rules/stage-rules';
import { isLocked, stageOrder } from '../../domain/resolutions/stages';
import { matterNumber } from '../../domain/resolutions/titles';
import type { Database } from '../../storage/driver/database';
import { votesOnResolution } from '../../storage/meetings/votes';
import {
  correctionsOf,
  formerTitlesOf,
  publicationsOf,
  stagesOf,
  tasksOf,
  versionsOf,
  waiversOf,
} from '../../storage/resolutions/resolution-parts';
import { resolutionOf, type StoredResolution } from '../../storage/resolutions/resolutions';
import { meetingNames } from './meeting-names';
import { passageNoteOf } from './passage-note';
import { stageFacts, stageGround } from './stage-facts-of';

/** A matter with everything the workspace shows. Throws NOT_FOUND. */
export function resolutionView(database: Database, id: number): Resolution {
  const { year, serial, ...record } = resolutionOf(database, id);
  const { note, obstacle } = passageNoteOf(database, { year, serial, ...record });
  return {
    ...record,
    matter: matterNumber(year, serial),
    locked: isTextLocked(database, { year, serial, ...record }),
    passageNote: note,
    passageNoteObstacle: obstacle,
    stages: stageBar(database, { year, serial, ...record }),
    versions: versionsOf(database, id),
    tasks: tasksOf(database, id),
    formerTitles: formerTitlesOf(database, id),
    publications: publicationsOf(database, id),
    corrections: correctionsOf(database, id),
    waivers: waiversOf(database, id),
    votes: votesOnResolution(database, id)
      .map((vote) => vote.id)
      .toReversed(),
  };
}

/** Whether the text may no longer be worked on: the vote was held. */
export function isTextLocked(database: Database, { id, state }: StoredResolution): boolean {
  return isLocked(state, votesOnResolution(database, id)[0]?.outcome === 'passed');
}

/** Every stage: when it was entered last, and whether it may be entered now. */
function stageBar(database: Database, record: StoredResolution): Stage[] {
  const entered = stagesOf(database, record.id);
  const ground = stageGround(database, record);
  const waived = waiversOf(database, record.id);
  const nameOf = meetingNames(database);
  return stageOrder.map((state) => {
    const last = entered.findLast((stage) => stage.state === state);
    const facts = stageFacts(database, ground, state, { enteredOn: null, meeting: undefined });
    const [fault] = stageFaults(facts, waived);
    return {
      state,
      enteredOn: last?.enteredOn ?? null,
      meeting: nameOf(last?.meeting ?? null),
      remark: last?.remark ?? '',
      open: fault === undefined,
      obstacle: fault?.message ?? null,
      rule: fault?.rule ?? null,
      advice: fault?.advice ?? null,
      waivable: fault?.waivable ?? false,
    };
  });
}
