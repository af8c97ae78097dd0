/** What can happen to a deputy, and what it makes of him. */
export const deputyChangeKinds = [
  'by-elected',
  'resigned',
  'recalled',
  'moved-away',
  'died',
  'ended',
  'suspended',
  'resumed',
  'permitted',
] as const;
export type DeputyChangeKind = (typeof deputyChangeKinds)[number];

type State = 'serving' | 'suspended' | 'ended';

/** The state a change leads to; null where it leaves the state alone. */
const leadsTo: Readonly<Record<DeputyChangeKind, State | null>> = {
  'by-elected': null,
  resigned: 'ended',
  recalled: 'ended',
  'moved-away': 'ended',
  died: 'ended',
  ended: 'ended',
  suspended: 'suspended',
  resumed: 'serving',
  // 许可 of measures against a deputy: he stays one until he is suspended or his seat ends.
  permitted: null,
};

/** The state of a deputy after a change; null where the change cannot happen in the state he is in. */
export function stateAfter(kind: DeputyChangeKind, state: State): State | null {
  if (state === 'ended') return null;
  if (kind === 'suspended' && state === 'suspended') return null;
  if (kind === 'resumed' && state === 'serving') return null;
  return leadsTo[kind] ?? state;
}

/** Measures against the person, which are not for every eye. */
export const isSensitive = (kind: DeputyChangeKind): boolean => kind === 'permitted' || kind === 'suspended';
