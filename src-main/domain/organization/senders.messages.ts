import type { Sender } from './office-settings';

/** Who sends a paper. */
export const senderNames: Readonly<Record<Sender, string>> = { committee: '常委会', office: '办公室' };
