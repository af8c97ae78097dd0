import { chinese } from '../characters';
import type { TextUnderCleaning } from '../text-under-cleaning';

const runs = new RegExp(`(?<=[${chinese}])(?:\\.{3,12}|。{3,6}|·{6}|⋯{1,2}|…)(?!…)`, 'gu');

/** GB/T 15834: the ellipsis is …… (two U+2026). */
export function cleanEllipses(text: TextUnderCleaning): void {
  text.replace('ellipsis', runs, (match, all) => (match[0] === '…' && all[match.index - 1] === '…' ? null : '……'));
}
