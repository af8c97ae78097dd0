/**
 * npm run bench: speed as ratios in one run, since machines differ and drift; absolute times are printed beside them.
 * Exit 1 when a ratio misses its goal.
 */
import { benchFirstPaint } from './first-paint';
import { benchLongestTask } from './longest-task';
import { printVerdicts } from './measure';
import { benchPagination } from './pagination';
import { benchRecognition } from './recognition';
import { benchWordWriting } from './word-writing';

const verdicts = [
  ...(await benchWordWriting()),
  ...(await benchRecognition()),
  ...(await benchPagination()),
  ...(await benchFirstPaint()),
  ...(await benchLongestTask()),
];
printVerdicts(verdicts);
process.exit(verdicts.every(({ ratio, goal }) => ratio <= goal) ? 0 : 1);
