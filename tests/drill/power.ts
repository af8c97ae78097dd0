import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { follow, nothingYet } from './acknowledged';
import { startStream } from './child';
import { afterPowerCut } from './disk';
import { Outcome } from './outcome';
import { chanceOf } from './random';
import { Replay } from './replay';
import { diskTracing, readTrace } from './trace';
import { verifyAfterCut } from './verify';

/** Where disks after a cut are written: in memory where that can be, since there are many. */
const scratch = existsSync('/dev/shm') ? '/dev/shm' : tmpdir();

/**
 * Cuts the power, which is worse than a kill: what was not synced is gone, or there in part. The program runs once under
 * strace; then, at every acknowledgement and at `points` chance moments between, the disk is made as it would be found –
 * once with nothing that was not sure, once with a chance part of it – and opened.
 *
 * `unsafe`: the proof that this sees anything: with synchronous=OFF acknowledged changes must be found missing.
 */
export async function drillPower(points: number, seed: number, unsafe = false): Promise<Outcome> {
  const outcome = new Outcome(unsafe ? 'power cut, with synchronous=OFF: must lose' : 'power cut');
  const chance = chanceOf(seed);
  const parent = mkdtempSync(join(tmpdir(), 'yishitai-drill-'));
  const top = join(parent, 'disk');
  const log = join(parent, 'trace');
  const folder = join(top, 'data');
  try {
    mkdirSync(top);
    const steps = Math.max(8, Math.round(points / 8));
    const order = { folder, phase: 'everything' as const, seed, steps, claims: null, unsafe };
    await startStream(order, diskTracing(log)).ended;
    const calls = readTrace(log);
    outcome.add('system calls', calls.length);
    const replay = new Replay(top);
    const share = (100 * points) / Math.max(1, calls.length / 4);
    let answered = 0;
    for (const call of calls) {
      const changed = replay.take(call);
      const answers = replay.said().split('"done"').length - 1;
      const isAnswer = answers > answered;
      answered = answers;
      if (!isAnswer && !(changed && chance.in(share))) continue;
      for (const part of [null, chance]) {
        const faults = await lookAfterCut(replay, part);
        outcome.count(
          `opened after a cut ${isAnswer ? 'at an answer' : 'in between'}${part ? ', part of the rest written' : ''}`,
        );
        for (const fault of faults) outcome.fail(`seed ${seed}, after call ${call.ended} (${call.name}): ${fault}`);
      }
      if (outcome.failures.length > 40) break;
    }
    outcome.add('acknowledged', answered);
  } finally {
    rmSync(parent, { recursive: true, force: true });
  }
  return unsafe ? inverted(outcome) : outcome;
}

async function lookAfterCut(replay: Replay, part: ReturnType<typeof chanceOf> | null): Promise<string[]> {
  const target = mkdtempSync(join(scratch, 'yishitai-power-'));
  try {
    afterPowerCut(replay.root, target, part);
    const { faults } = await verifyAfterCut(join(target, 'data'), follow(nothingYet, replay.said()));
    return faults;
  } finally {
    rmSync(target, { recursive: true, force: true });
  }
}

/** What had to be found, was; finding nothing is the failure. */
function inverted(outcome: Outcome): Outcome {
  const turned = new Outcome(outcome.name);
  turned.add('losses seen', outcome.failures.length);
  if (outcome.failures.length === 0) turned.fail('nothing was seen to be lost: the drill is blind');
  return turned;
}
