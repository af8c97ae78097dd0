/**
 * npm run drill: the program is killed, cut off from power, given full disks, damaged files and forged requests, and
 * must have lost nothing it acknowledged. Arguments: --kills N --flips N --requests N --power N --seed N --phase NAME.
 * Exit 1 when something was lost. Linux; strace and mount namespaces are needed.
 */
import { parseArgs } from 'node:util';
import { drillKills } from './kills';
import { drillPower } from './power';
import type { Outcome } from './outcome';
import { runStream, type StreamOrder } from './stream';

const [role, order] = process.argv.slice(2);
if (role === 'stream') {
  await runStream(JSON.parse(order!) as StreamOrder);
  process.exit(0);
}

const { values } = parseArgs({
  options: {
    kills: { type: 'string', default: '1000' },
    flips: { type: 'string', default: '100' },
    requests: { type: 'string', default: '500' },
    power: { type: 'string', default: '400' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
    phase: { type: 'string', default: 'all' },
  },
});
const seed = Number(values.seed);

const parts: Record<string, () => Promise<Outcome>> = {
  kills: () => drillKills(Number(values.kills), seed),
  power: () => drillPower(Number(values.power), seed),
  'power-unsafe': () => drillPower(16, seed, true),
};

const chosen = values.phase === 'all' ? Object.keys(parts) : [values.phase];
console.log(`seed ${seed}`);
let broken = 0;
for (const name of chosen) {
  const part = parts[name];
  if (!part) throw new Error(`no such phase; there are ${Object.keys(parts).join(' ')}`);
  const outcome = await part();
  outcome.print();
  broken += outcome.failures.length;
}
process.exit(broken === 0 ? 0 : 1);
