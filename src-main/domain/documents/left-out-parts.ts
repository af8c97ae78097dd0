/** Parts of a text that papers made of it do not print. */
export const leftOutParts = [
  'signature',
  'date',
  'recipients',
  'byline',
  'supplementaryNote',
  'documentNumber',
] as const;
export type LeftOutPart = (typeof leftOutParts)[number];
