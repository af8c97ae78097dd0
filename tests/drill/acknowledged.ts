import { applied, type Claims, type InFlight } from './claims';
import type { Line } from './stream';

/** What a folder must hold, going by what its streams said until they were cut off. */
export interface Acknowledged {
  claims: Claims;
  /** The step that was begun and not answered. */
  inFlight: InFlight | null;
  /** The state another file may have been put in place of: a restore in flight. */
  orElse: Claims | null;
  /** The step that was cut, or the last one. */
  step: string;
  lastChangeSet: number;
  /** The state each backup holds, by its id. */
  backups: Record<string, Claims>;
  /** How many answers there were. */
  answers: number;
}

export const nothingYet: Acknowledged = {
  claims: {},
  inFlight: null,
  orElse: null,
  step: 'start',
  lastChangeSet: 0,
  backups: {},
  answers: 0,
};

/** Goes on from what was acknowledged by the lines of one run, a torn last one left out. */
export function follow(before: Acknowledged, printed: string): Acknowledged {
  const lines = printed.split('\n').slice(0, -1);
  let at: Acknowledged = { ...before, inFlight: null, orElse: null };
  for (const line of lines.filter((line) => line.startsWith('{'))) at = next(at, JSON.parse(line) as Line);
  return at;
}

function next(at: Acknowledged, line: Line): Acknowledged {
  switch (line.says) {
    case 'ready':
      return at;
    case 'begins':
      return {
        ...at,
        step: line.step,
        inFlight: { changes: line.changes, mayMake: line.mayMake },
        orElse: line.restores === null ? null : (at.backups[line.restores] ?? null),
      };
    case 'refused':
      return { ...at, inFlight: null, orElse: null };
    case 'done':
      return done(at, line);
  }
}

function done(at: Acknowledged, line: Extract<Line, { says: 'done' }>): Acknowledged {
  const isBackup = ([key]: [string, unknown]): boolean => key.startsWith('backup ');
  const known = Object.entries(line.known);
  const data = Object.fromEntries(known.filter((entry) => !isBackup(entry)));
  const restored = at.orElse;
  const claims = restored ?? applied(applied(at.claims, at.inFlight?.changes ?? {}), data);
  const made = known.filter(isBackup).map(([key]) => [key.slice('backup '.length), at.claims] as const);
  return {
    claims,
    inFlight: null,
    orElse: null,
    step: line.step,
    lastChangeSet: restored ? line.changeSet : Math.max(at.lastChangeSet, line.changeSet),
    backups: { ...at.backups, ...Object.fromEntries(made) },
    answers: at.answers + 1,
  };
}
