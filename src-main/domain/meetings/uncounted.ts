import type { VoteFields } from './vote';

/** Nobody counted: 默示, or 举手 with everybody in favour (一致通过). */
export const isUncounted = ({
  form,
  inFavour,
  against,
  abstained,
}: Pick<VoteFields, 'form' | 'inFavour' | 'against' | 'abstained'>): boolean =>
  form === 'tacit' || (form === 'hands' && inFavour === null && against === null && abstained === null);
