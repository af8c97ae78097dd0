import { defineAsyncComponent, type Component } from 'vue';

/**
 * Parts of the room beside the motions, by the last word of their address: /appointments/votes, /appointments/votes/7.
 * Each page gets `of`, the number behind it (a session), null where there is none; PartLinks.vue stands in its head.
 */
export const roomParts: readonly { key: string; page: Component }[] = [
  { key: 'votes', page: defineAsyncComponent(() => import('./votes/VoteBoardPage.vue')) },
  { key: 'certificates', page: defineAsyncComponent(() => import('./certificates/CertificatesPage.vue')) },
  { key: 'ledger', page: defineAsyncComponent(() => import('./ledger/LedgerPage.vue')) },
  { key: 'statistics', page: defineAsyncComponent(() => import('./statistics/StatisticsPage.vue')) },
  { key: 'duties', page: defineAsyncComponent(() => import('./duties/DutiesPage.vue')) },
];
