/**
 * Why a data folder cannot be opened. Texts: opening.messages.ts.
 *
 * missing: the remembered folder, or the file in it, is gone; unset-up folders are never filled silently.
 * not-saved: the backup before a change of the schema could not be made, so the schema was not changed.
 * network: the folder lies on a network share, where locks do not hold.
 * altered: the file is sound, but not the one that was left at the last end; somebody may want it as it is.
 */
export const openingReasons = [
  'missing',
  'network',
  'read-only',
  'in-use',
  'corrupt',
  'altered',
  'newer',
  'not-ours',
  'migration-failed',
  'not-saved',
  'disk-full',
  'unreadable',
] as const;
export type OpeningReason = (typeof openingReasons)[number];
