import type { ProgramState } from '../../contract/system/system.contract';
import { civilDateOf } from '../../domain/organization/civil-today';
import { termOn } from '../../domain/organization/terms';
import type { Database } from '../../storage/driver/database';
import { clerkAtDesk } from '../../storage/organization/clerks';
import { findOffice } from '../../storage/organization/offices';
import { listTerms } from '../../storage/organization/terms';
import type { Core } from '../core';
import { lockSettingsOf } from './lock-settings';

/** What the window has to show now. */
export function programState(core: Core): ProgramState {
  const { holding, lock, ports } = core;
  const known = holding.data?.store.read((database) => knownOf(database, civilDateOf(ports.clock.now()))) ?? null;
  const base = {
    dataFolder: holding.folder,
    suggestedFolder: holding.folder ?? ports.place.suggestion(),
    failure: holding.failure,
    lock: known?.lock ?? { password: false, idleMinutes: null },
  };
  if (!known) return { ...base, stage: stageWithout(core), office: null, clerk: null };
  if (lock.locked) return { ...base, stage: 'locked', office: known.office, clerk: null };
  return { ...base, stage: known.office ? 'ready' : 'set-up', office: known.office, clerk: known.clerk };
}

function stageWithout({ holding }: Core): ProgramState['stage'] {
  if (holding.exchanging) return 'exchanging';
  return holding.failure ? 'recovery' : 'choose-folder';
}

function knownOf(database: Database, today: string): Pick<ProgramState, 'office' | 'clerk' | 'lock'> {
  const office = findOffice(database);
  const terms = listTerms(database);
  const term = termOn(terms, today) ?? terms[0] ?? null;
  const clerk = clerkAtDesk(database);
  const { password, idleMinutes } = lockSettingsOf(database);
  return {
    office: office && {
      fullName: office.fullName,
      shortName: office.shortName,
      level: office.level,
      generalOffice: office.generalOffice,
      term: term?.number ?? null,
      termEndsOn: term?.endsOn ?? null,
      sample: office.sample,
      secrecy: office.secrecy,
    },
    clerk: clerk && { id: clerk.id, name: clerk.name },
    lock: { password: password !== null, idleMinutes },
  };
}
