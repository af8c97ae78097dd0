import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { follow, nothingYet, type Acknowledged } from './acknowledged';
import { startStream, type Child } from './child';
import { chanceOf, type Chance } from './random';
import { Outcome } from './outcome';
import { phases } from './steps';
import type { StreamOrder } from './stream';
import { verifyAfterCut } from './verify';

/** Kills on one folder before another is begun. */
const killsAFolder = 15;
/** Within how many ms after a step was begun it is cut, by phase. */
const withinMs: Record<StreamOrder['phase'], number> = {
  'set-up': 60,
  transaction: 12,
  issuing: 150,
  backup: 250,
  restore: 700,
  everything: 300,
};
/** System calls at which a process is cut, and among how many of them one is chosen. */
const calls = { pwrite64: 120, fdatasync: 60, fsync: 30, unlink: 25, rename: 10, mkdir: 8, ftruncate: 10 } as const;

/**
 * Kills the program in the middle of its work, as often as asked for: half of them a while after a step was begun, half
 * at a chosen system call. After each the folder must open, be whole, and hold everything that was acknowledged.
 */
export async function drillKills(kills: number, seed: number): Promise<Outcome> {
  const outcome = new Outcome('kills');
  const chance = chanceOf(seed);
  for (let done = 0; done < kills;) {
    const parent = mkdtempSync(join(tmpdir(), 'yishitai-drill-'));
    const folder = join(parent, 'data');
    let acknowledged: Acknowledged = nothingYet;
    for (let n = 0; n < killsAFolder && done < kills; n++, done++) {
      const isNew = Object.keys(acknowledged.claims).length === 0;
      const phase = isNew ? 'set-up' : chance.pick(phases);
      const claims = join(parent, 'claims.json');
      writeFileSync(claims, JSON.stringify(acknowledged.claims));
      const order: StreamOrder = {
        folder,
        phase,
        seed: seed + done + 1,
        steps: 40,
        claims: isNew ? null : claims,
        unsafe: false,
      };
      const { said, how } = await cut(order, chance);
      acknowledged = follow(acknowledged, said);
      const { faults, ...found } = await verifyAfterCut(folder, acknowledged);
      outcome.count(`${phase}, ${how}`);
      outcome.count(`cut in ${acknowledged.inFlight ? acknowledged.step : 'no step'}`);
      outcome.add('acknowledged', acknowledged.answers);
      for (const fault of faults) outcome.fail(`seed ${seed}, kill ${done + 1} (${phase}, ${how}): ${fault}`);
      if (faults.length > 0) break;
      // What was in flight is known now: a restore, for one, may have happened.
      acknowledged = { ...acknowledged, ...found, answers: 0, inFlight: null, orElse: null };
    }
    if (outcome.failures.length === 0) rmSync(parent, { recursive: true, force: true });
    else return outcome.note(`the folder is kept: ${folder}`);
  }
  return outcome;
}

/** Runs a stream until it is cut, one way or the other. */
async function cut(order: StreamOrder, chance: Chance): Promise<{ said: string; how: string }> {
  if (chance.in(50)) {
    const call = chance.pick(Object.keys(calls) as (keyof typeof calls)[]);
    const at = 1 + chance.whole(calls[call]);
    const under = [
      'strace',
      '-f',
      '-o',
      '/dev/null',
      '-e',
      `trace=${call}`,
      '-e',
      `inject=${call}:signal=SIGKILL:when=${at}`,
    ];
    const child = startStream(order, under);
    return { said: await endedOrKilled(child, 20_000), how: `at ${call}` };
  }
  const child = startStream(order);
  const steps = 1 + chance.whole(8);
  const delayMs = chance.whole(withinMs[order.phase] * 1_000) / 1_000;
  await begun(child, steps);
  await wait(delayMs);
  child.kill();
  return { said: await child.ended, how: 'after a while' };
}

/** Waits until so many steps were begun, or the process is gone. */
async function begun(child: Child, steps: number): Promise<void> {
  while (child.process.exitCode === null && child.process.signalCode === null) {
    if (child.said().split('"begins"').length > steps) return;
    await wait(1);
  }
}

async function endedOrKilled(child: Child, ms: number): Promise<string> {
  const timer = setTimeout(() => child.kill(), ms);
  try {
    return await child.ended;
  } finally {
    clearTimeout(timer);
  }
}
