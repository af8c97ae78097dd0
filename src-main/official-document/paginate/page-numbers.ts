import type { TypesettingSettings } from '../typesetting-settings';

/** “— 1 —” (7.5), or null where the office prints no number. */
export function pageNumberText(
  number: number,
  count: number,
  settings: Pick<TypesettingSettings, 'pageNumbers' | 'numberSinglePage'>,
): string | null {
  if (settings.pageNumbers === 'none') return null;
  if (count === 1 && !settings.numberSinglePage) return null;
  return `— ${number} —`;
}
