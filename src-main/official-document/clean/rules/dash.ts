import { chinese } from '../characters';
import type { TextUnderCleaning } from '../text-under-cleaning';

const runs = new RegExp(
  `(?<=[${chinese}]|^|\\n)(?:-{2,4}|－{2,4}|─{1,4}|━{1,4}|–{2}|―{1,2}|— —)(?=[${chinese}])`,
  'gu',
);

/** GB/T 15834: the dash of a Chinese sentence is —— (two U+2014). */
export function cleanDashes(text: TextUnderCleaning): void {
  text.replace('dash', runs, () => '——');
}
