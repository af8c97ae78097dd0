import type { MeetingKind } from './meeting';

/** Votes in favour it takes: more than half of ALL members, not of those present (地方组织法第五十一条). */
export const majorityOf = (members: number): number => Math.floor(members / 2) + 1;

/**
 * Members that must be present: more than half of all of them; at a congress two thirds of the deputies.
 */
export const quorumOf = (kind: MeetingKind, members: number): number =>
  kind === 'congress' ? Math.ceil((members * 2) / 3) : Math.floor(members / 2) + 1;
