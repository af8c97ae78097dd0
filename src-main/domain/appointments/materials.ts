import { effectOfAct } from './acts';
import type { Act } from './acts';
import type { AppointmentSettings, ItemNature, MaterialKey } from './appointment-settings';

/** What papers an item asks for: the natures it has. To a body just set up both lists hold. */
export function naturesOf(act: Act, toNewOrgan: boolean): ItemNature[] {
  if (act === 'dismiss') return ['dismissal'];
  if (act === 'accept-resignation') return ['resignation'];
  if (effectOfAct[act] === 'ends') return ['removal'];
  // Who acts keeps the post he was examined for.
  if (effectOfAct[act] === 'acting') return [];
  return toNewOrgan ? ['appointment', 'new-organ'] : ['appointment'];
}

/** The checklist of an item, in the order of the setting, each material once. */
export const materialsFor = (settings: AppointmentSettings, act: Act, toNewOrgan: boolean): MaterialKey[] => [
  ...new Set(naturesOf(act, toNewOrgan).flatMap((nature) => settings.materials[nature])),
];
