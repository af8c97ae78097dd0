import { createRouter, createWebHashHistory, type RouteRecordRaw } from 'vue-router';
import { roomNames, roomPurposes } from './rooms.messages';

type Room = keyof typeof roomNames;
type Page = NonNullable<RouteRecordRaw['component']>;

const room = (name: Room, path: string, component: Page): RouteRecordRaw => ({
  path,
  name,
  component,
  meta: { title: roomNames[name], about: roomPurposes[name] },
});

/** Hash addresses: the same under app:// and on the loopback host, and a reload finds its room again. */
export const router = createRouter({
  history: createWebHashHistory(),
  routes: [
    room('workbench', '/', () => import('./pages/system/workbench/WorkbenchPage.vue')),
    room('meetings', '/meetings', () => import('./pages/meetings/MeetingsPage.vue')),
    room('roster', '/roster/:part?', () => import('./pages/organization/RosterPage.vue')),
    room(
      'appointments',
      '/appointments/:part(\\d+|[a-z]+)?/:of(\\d+)?',
      () => import('./pages/appointments/AppointmentsPage.vue'),
    ),
    room('typeset', '/documents/typeset', () => import('./pages/documents/typeset/TypesetPage.vue')),
    room('tasks', '/tasks', () => import('./pages/followups/TasksPage.vue')),
    room('resolutions', '/resolutions/:id(\\d+)?', () => import('./pages/resolutions/ResolutionsPage.vue')),
    room('inspect', '/documents/inspect', () => import('./pages/documents/inspect/InspectPage.vue')),
    room('issued', '/documents/issued', () => import('./pages/documents/issued/IssuedPapersPage.vue')),
    room('numbers', '/documents/numbers', () => import('./pages/documents/register/NumbersPage.vue')),
    room('history', '/history', () => import('./pages/history/HistoryPage.vue')),
    room('recycleBin', '/recycle-bin', () => import('./pages/history/RecycleBinPage.vue')),
    room('settings', '/settings/:section?', () => import('./pages/settings/SettingsPage.vue')),
    room('backups', '/backups', () => import('./pages/system/backups/BackupsPage.vue')),
    room('about', '/about', () => import('./pages/system/about/AboutPage.vue')),
    { path: '/:rest(.*)', redirect: '/' },
  ],
});
followEarlyAddress();

/**
 * The menu may ask for a room while the code of the first one is still on its way. The router follows the address only
 * after that, and puts its own back; so what was asked for is kept, and gone to then.
 */
function followEarlyAddress(): void {
  let asked: string | null = null;
  const keep = (): void => void (asked = location.hash.slice(1));
  window.addEventListener('popstate', keep);
  const follow = (): void => {
    window.removeEventListener('popstate', keep);
    if (asked !== null) void router.replace(asked);
  };
  void router.isReady().then(follow, follow);
}
