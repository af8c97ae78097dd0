import { clause, type Check } from '../check';
import { faceOutcome } from '../face-outcome';
import type { Role } from '../roles';

const elementRoles: readonly Role[] = [
  'copy-number',
  'secrecy',
  'urgency',
  'document-number',
  'signatory',
  'serial-number',
  'attachment',
  'attachment-names',
  'date',
  'copies-to',
  'issued-by',
  'organ-mark',
  'signature',
  'recipients',
  'supplementary-note',
];

/** Clauses 7.2, 7.3.2, 7.3.4 to 7.4: face and size of each element. */
export const elementFace: Check = {
  id: 'element-face',
  level: 'must',
  clause: clause('7.2–7.4'),
  run: (paper) => faceOutcome(paper, elementRoles),
};
