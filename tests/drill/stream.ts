/**
 * The process that is cut off: a seeded stream of steps on one folder. Before each step it says on standard output what
 * the step will make of the data, after each answer that it was answered; both lines are written at once, unbuffered.
 */
import { readFileSync, writeSync } from 'node:fs';
import type { ClaimChanges, Claims } from './claims';
import { beginCore } from './core';
import { chanceOf } from './random';
import { follows, nextStep, phases, type Phase, type Standing } from './steps';

/** What the drill asks of the stream, as JSON on its command line. */
export interface StreamOrder {
  folder: string;
  phase: Phase | 'set-up' | 'everything';
  seed: number;
  steps: number;
  /** File with the claims that stand in the folder. */
  claims: string | null;
  unsafe: boolean;
}

export type Line =
  | { says: 'ready' }
  | { says: 'begins'; step: string; changes: ClaimChanges; mayMake: string | null; restores: string | null }
  | { says: 'done'; step: string; known: ClaimChanges; changeSet: number }
  | { says: 'refused'; step: string; code: string };

function phaseOfStep(phase: StreamOrder['phase'], { chance }: Standing): Phase {
  if (phase === 'everything') return chance.pick(phases);
  return phase === 'set-up' ? 'transaction' : phase;
}

/** Everything of the line, though a pipe may take it in pieces. */
function say(line: Line): void {
  const bytes = Buffer.from(`${JSON.stringify(line)}\n`);
  for (let written = 0; written < bytes.length;) written += writeSync(1, bytes, written);
}

/** The office of the drill: invented. */
export const office = {
  fullName: '云岭市人民代表大会常务委员会',
  shortName: '云岭市人大常委会',
  level: 'city' as const,
  region: '云岭市',
  secrecy: 'unclassified' as const,
  terms: [{ number: 5, beginsOn: '2022-02-18', endsOn: null }],
  clerks: [{ name: '周明远', duty: '综合科科长', active: true }],
};
export const officeClaims: Claims = {
  office: JSON.stringify({ region: office.region }),
  'term 5': JSON.stringify({ endsOn: null }),
  'clerk 周明远': JSON.stringify({ duty: '综合科科长' }),
};

export async function runStream({ folder, phase, seed, steps, claims, unsafe }: StreamOrder): Promise<void> {
  const core = await beginCore(folder, { create: phase === 'set-up' || phase === 'everything', unsafe });
  say({ says: 'ready' });
  const { stage, failure } = await core.call('system.getState', {});
  if (stage !== 'set-up' && stage !== 'ready') throw new Error(`not opened: ${stage} ${failure?.reason}`);
  if (stage === 'set-up') {
    say({ says: 'begins', step: 'establishOffice', changes: officeClaims, mayMake: null, restores: null });
    await core.call('organization.establishOffice', office);
    say({ says: 'done', step: 'establishOffice', known: officeClaims, changeSet: 1 });
  }
  const standing: Standing = {
    core,
    claims: claims === null ? officeClaims : (JSON.parse(readFileSync(claims, 'utf8')) as Claims),
    backups: {},
    chance: chanceOf(seed),
    count: seed * 1_000,
    last: null,
  };
  for (let n = 0; n < steps; n++) {
    const step = await nextStep(standing, phaseOfStep(phase, standing));
    const { name, changes, mayMake, restores = null } = step;
    say({ says: 'begins', step: name, changes, mayMake, restores });
    let known: ClaimChanges;
    try {
      known = await step.run();
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
      say({ says: 'refused', step: name, code });
      continue;
    }
    const [last] = (await core.call('system.listChangeSets', { before: null, limit: 1, search: '', record: null }))
      .changeSets;
    say({ says: 'done', step: name, known, changeSet: last?.id ?? 0 });
    follows(standing, step, known);
  }
  await core.application.close();
}
