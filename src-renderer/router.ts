import { createRouter, createWebHashHistory } from 'vue-router';
import { roomNames, roomPurposes, windowTitle } from './rooms.messages';

/** Hash addresses: the same under app:// and on the loopback host, and a reload finds its room again. */
export const router = createRouter({
  history: createWebHashHistory(),
  routes: [
    { path: '/', redirect: '/documents/typeset' },
    {
      path: '/documents/typeset',
      name: 'typeset',
      component: () => import('./pages/documents/typeset/TypesetPage.vue'),
      meta: { title: roomNames.typeset, about: roomPurposes.typeset },
    },
    {
      path: '/documents/inspect',
      name: 'inspect',
      component: () => import('./pages/documents/inspect/InspectPage.vue'),
      meta: { title: roomNames.inspect, about: roomPurposes.inspect },
    },
    {
      path: '/settings/typesetting',
      name: 'typesetting-settings',
      component: () => import('./pages/settings/TypesettingSettingsPage.vue'),
      meta: { title: roomNames.settings, about: roomPurposes.settings },
    },
    {
      path: '/about',
      name: 'about',
      component: () => import('./pages/system/AboutPage.vue'),
      meta: { title: roomNames.about, about: roomPurposes.about },
    },
    { path: '/:rest(.*)', redirect: '/documents/typeset' },
  ],
});

router.afterEach((to) => {
  const title = to.meta['title'];
  document.title = windowTitle(typeof title === 'string' ? title : '');
});
