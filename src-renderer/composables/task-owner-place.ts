import { useRouter, type RouteLocationRaw } from 'vue-router';
import type { ListedTask } from '@core/contract/followups/deadline.schema';
import { placeOfMeeting, placeOfResolution } from '../places';

/** Where the record of a task is looked at; null where this window has no room for it. Call in setup. */
export function useTaskOwnerPlace(): (owner: NonNullable<ListedTask['owner']>) => RouteLocationRaw | null {
  const router = useRouter();
  return ({ kind, id, motion }) => {
    if (kind === 'resolution') return placeOfResolution(id);
    if (kind === 'meeting') return placeOfMeeting(id);
    return router.hasRoute('appointments') ? { path: `/appointments/${motion ?? id}` } : null;
  };
}
