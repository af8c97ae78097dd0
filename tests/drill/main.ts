/**
 * npm run drill: the program is killed, cut off from power, given full disks, damaged files and forged requests, and
 * must have lost nothing it acknowledged. Arguments: --kills N --flips N --requests N --power N --seed N --phase NAME.
 * Exit 1 when something was lost. Linux; strace and mount namespaces are needed.
 */
import { parseArgs } from 'node:util';
import { drillDamage } from './damage';
import { drillFullDisk, onFullDisk } from './full-disk';
import { drillKills } from './kills';
import { drillPower } from './power';
import { drillRequests } from './requests';
import { drillMigration, migrateSlowly } from './migration';
import { drillOpening, sayState } from './opening';
import type { Outcome } from './outcome';
import { runStream, type StreamOrder } from './stream';

/** Other processes of the drill are this same bundle. */
const roles: Record<string, (order: string) => Promise<void>> = {
  stream: (order) => runStream(JSON.parse(order) as StreamOrder),
  state: sayState,
  migrate: migrateSlowly,
  'full-disk': onFullDisk,
};
const [role = '', order = ''] = process.argv.slice(2);
if (role in roles) {
  await roles[role]!(order);
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
  migration: () => drillMigration(Math.max(3, Math.round(Number(values.kills) / 20)), seed),
  power: () => drillPower(Number(values.power), seed),
  'power-unsafe': () => drillPower(16, seed, true),
  'full-disk': () => drillFullDisk(),
  opening: () => drillOpening(seed),
  requests: () => drillRequests(Number(values.requests), seed),
  damage: () => drillDamage(Number(values.flips), seed),
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
