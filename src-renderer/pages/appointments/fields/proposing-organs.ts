import type { Organ } from '@core/contract/organization/organs.contract';
import type { OrganCategory } from '@core/domain/organization/organs/organ';
import { proposerMessages as messages } from './fields.messages';

/** Organs whose head may put a motion forward; 主任会议 stands for the committee, so it comes first. */
const proposing: readonly OrganCategory[] = [
  'standing-committee',
  'government',
  'supervisory-commission',
  'court',
  'procuratorate',
];

/** Those offered, and the one that is chosen whatever it is. */
export function proposingOrgans(organs: readonly Organ[], chosen: number | null): { id: number; label: string }[] {
  return organs
    .filter(({ id, category, untilOn }) => (proposing.includes(category) && untilOn === null) || id === chosen)
    .toSorted((one, other) => proposing.indexOf(one.category) - proposing.indexOf(other.category))
    .map(({ id, category, name }) => ({
      id,
      label: category === 'standing-committee' ? messages.council : name,
    }));
}
