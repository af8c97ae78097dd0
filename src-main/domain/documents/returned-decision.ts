/** What becomes of one change of a returned file. */
export const returnedDecisions = [
  /** Nobody said yet. */
  'open',
  /** 并入正文. */
  'record',
  /** 仅本件: one paper alone says it, and goes on saying it when it is composed anew. */
  'paper',
  /** 模板: the wording is to be changed; noted here, done in the settings. */
  'template',
  /** 不采纳. */
  'drop',
] as const;
export type ReturnedDecision = (typeof returnedDecisions)[number];

/** Under this share of what was given out still in the file, it is probably another paper. */
export const leastKinship = 1 / 3;

/** Decisions that wrote something elsewhere: they are taken back by undoing, not by deciding otherwise. */
export const hasWritten = (decision: ReturnedDecision): boolean => decision === 'record' || decision === 'paper';
