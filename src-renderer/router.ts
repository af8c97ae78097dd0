import { createRouter, createWebHashHistory } from 'vue-router';

/** Hash addresses: the same under app:// and on the loopback host, and a reload finds its room again. */
export const router = createRouter({
  history: createWebHashHistory(),
  routes: [
    { path: '/', redirect: '/documents/typeset' },
    {
      path: '/documents/typeset',
      name: 'typeset',
      component: () => import('./pages/documents/typeset/TypesetPage.vue'),
      meta: { title: '公文排版' },
    },
    {
      path: '/documents/inspect',
      name: 'inspect',
      component: () => import('./pages/documents/inspect/InspectPage.vue'),
      meta: { title: '格式检查' },
    },
    {
      path: '/settings/typesetting',
      name: 'typesetting-settings',
      component: () => import('./pages/settings/TypesettingSettingsPage.vue'),
      meta: { title: '排版设置' },
    },
    {
      path: '/about',
      name: 'about',
      component: () => import('./pages/system/AboutPage.vue'),
      meta: { title: '关于' },
    },
    { path: '/:rest(.*)', redirect: '/documents/typeset' },
  ],
});

router.afterEach((to) => {
  const title = to.meta['title'];
  document.title = typeof title === 'string' ? `${title} · 议事台` : '议事台';
});
