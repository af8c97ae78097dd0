import type { openWorkContract, OpenWork } from '../../contract/system/open-work.contract';
import type { RecordPaperKind } from '../../domain/documents/record-paper';
import { addDays, daysBetween } from '../../domain/followups/civil-days';
import type { ResolutionState } from '../../domain/resolutions/resolution';
import { findIssuedPaper } from '../../storage/documents/issued-papers';
import { keptPaper } from '../../storage/documents/record-papers';
import type { Database } from '../../storage/driver/database';
import { countOpenTasks, tasksDueUntil } from '../../storage/followups/list-tasks';
import { mattersBefore, meetingFrom, papersOfRecordsOnFile } from '../../storage/resolutions/open-work';
import { readSettings } from '../../storage/settings';
import { openStore, type Core } from '../core';
import type { Handlers } from '../dispatcher';
import { listRecordPapers } from '../documents/record-papers/list';
import { basisOf } from '../documents/record-papers/compose';
import { factsSourceOf, type FactsSource } from '../documents/record-paper-facts/source';
import { recordPaperNames } from '../../domain/documents/record-paper.messages';
import { expiring } from '../appointments/ledger/duty-reviews';
import { listedTasks } from '../followups/listed-tasks';
import { meetingById } from '../meetings/meeting-names';
import { deadlines } from '../organization/setting-kinds';
import { ownerOf } from '../../domain/documents/paper-owner';

/** Most tasks told, and most papers on file looked at: what is older has been dealt with or never will be. */
const mostTasks = 30;
const mostPapers = 40;
/** Most lines of what runs out, and most names of a line. */
const mostExpiring = 12;
const mostNames = 3;

/** 工作台: what the records want done. */
export function openWorkHandlers(core: Core): Handlers<typeof openWorkContract> {
  return {
    'system.getOpenWork': () =>
      openStore(core).read((database) => {
        const source = factsSourceOf(core, database);
        return {
          today: source.today,
          ...dueTasks(database, source.today),
          meeting: nextMeeting(source),
          expiring: expiringTogether(database, source.today),
          behind: papersBehind(source),
        };
      }),
  };
}

function dueTasks(database: Database, today: string): Pick<OpenWork, 'tasks' | 'undatedTasks'> {
  const { remindDays } = readSettings(database, deadlines).settings;
  const last = addDays(today, remindDays);
  const due = listedTasks(database, tasksDueUntil(database, last, mostTasks), today);
  return {
    tasks: due.flatMap((task) =>
      task.dueOn === null || task.days === null ? [] : [{ ...task, dueOn: task.dueOn, days: task.days }],
    ),
    undatedTasks: countOpenTasks(database, today, last).undated,
  };
}

/** Three hundred jurors whose term ends on one day are one line. */
function expiringTogether(database: Database, today: string): OpenWork['expiring'] {
  const { expiries } = expiring(database, today);
  return [...Map.groupBy(expiries, ({ kind, on }) => `${kind} ${on}`).values()].slice(0, mostExpiring).map((group) => {
    const { kind, on, days } = group[0]!;
    return {
      kind,
      on,
      days,
      names: group.slice(0, mostNames).map(({ personName }) => personName),
      count: group.length,
    };
  });
}

function nextMeeting(source: FactsSource): OpenWork['meeting'] {
  const { database, today } = source;
  const id = meetingFrom(database, today);
  const meeting = id === null ? null : meetingById(database, id);
  if (!meeting) return null;
  const { name, kind, beginsOn } = meeting;
  const matters = mattersBefore(database, meeting.id).map((matter) => ({
    ...matter,
    papersToCompose: papersToCompose(source, matter),
  }));
  return { id: meeting.id, name, kind, beginsOn, days: daysBetween(today, beginsOn), matters };
}

/** What a matter is tabled with as far as it has come. Other papers are made when somebody wants them. */
const papersOfState: Partial<Record<ResolutionState, readonly RecordPaperKind[]>> = {
  submitted: ['resolution-draft'],
  'vote-text': ['resolution-vote-text', 'ballot'],
};

/** Those of them that the record can yield and that are not composed of it as it is. */
const papersToCompose = (source: FactsSource, { id, state }: { id: number; state: ResolutionState }): string[] =>
  listRecordPapers(source, ownerOf({ resolution: id }))
    .filter((line) => papersOfState[state]?.includes(line.paper))
    .filter((line) => line.obstacle === null && line.state !== 'current')
    .map(({ paper }) => recordPaperNames[paper]);

function papersBehind(source: FactsSource): OpenWork['behind'] {
  return papersOfRecordsOnFile(source.database, mostPapers).flatMap((id) => {
    const kept = keptPaper(source.database, id);
    if (!kept || kept.issuedPaper === null) return [];
    const issued = findIssuedPaper(source.database, kept.issuedPaper);
    if (!issued) return [];
    const now = basisOf(source, kept.owner, kept.paper, { kept, light: true });
    if (!('basis' in now) || now.basis === kept.basis) return [];
    const { title } = issued;
    const name = recordPaperNames[kept.paper];
    return [{ recordPaper: id, resolution: kept.owner.resolution, issuedPaper: issued.id, name, title }];
  });
}
