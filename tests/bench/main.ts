/**
 * npm run bench: speed as ratios in one run, since machines differ and drift; absolute times are printed beside them.
 * Exit 1 when a ratio misses its goal. Names after -- choose: npm run bench -- storage backup.
 */
import { benchBackup } from './backup';
import { benchFirstPaint } from './first-paint';
import { benchLedger } from './ledger';
import { benchLongestTask } from './longest-task';
import { printVerdicts, type Verdict } from './measure';
import { benchPagination } from './pagination';
import { benchRecognition } from './recognition';
import { benchRegisters } from './registers';
import { benchResolutions } from './resolutions';
import { benchRoster } from './roster';
import { benchStorage, memoryRole, printMemory } from './storage';
import { benchWordWriting } from './word-writing';

const [first, folder] = process.argv.slice(2);
if (first === memoryRole) {
  await printMemory(folder!);
  process.exit(0);
}

const benches: Record<string, () => Promise<Verdict[]>> = {
  'word-writing': benchWordWriting,
  recognition: benchRecognition,
  pagination: benchPagination,
  storage: benchStorage,
  resolutions: benchResolutions,
  registers: benchRegisters,
  roster: benchRoster,
  ledger: benchLedger,
  backup: benchBackup,
  'first-paint': benchFirstPaint,
  'longest-task': benchLongestTask,
};
const wanted = process.argv.slice(2);
const verdicts: Verdict[] = [];
for (const [name, bench] of Object.entries(benches))
  if (wanted.length === 0 || wanted.includes(name)) verdicts.push(...(await bench()));
printVerdicts(verdicts);
process.exit(verdicts.every(({ ratio, goal }) => ratio <= goal) ? 0 : 1);
