import type { PaperRule } from './paper-rules';

/** Most bodies count their 公告. */
export const announcementNumbered = {
  name: 'announcement-numbered',
  severity: 'warning',
  broken: ({ paper, numbered }) => paper === 'announcement' && !numbered,
} as const satisfies PaperRule;
