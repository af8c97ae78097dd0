import type { Provision } from '../laws';
import type { RuledMotion } from './ruled-motion';

export type FindingSeverity = 'error' | 'warning' | 'note';

/** What a finding stands beside on the page. */
export const findingFields = [
  'title',
  'proposer',
  'head',
  'joinedBy',
  'receivedOn',
  'meeting',
  'reason',
  'person',
  'act',
  'posts',
  'order',
  'requestedOn',
  'defence',
  'exam',
  'materials',
  'vote',
  'state',
  'departure',
  'papers',
  'certificate',
  'oath',
  'tasks',
  'approval',
] as const;
export type FindingField = (typeof findingFields)[number];

/** What is wrong and why, what to do, and where the rule comes from. */
export interface RuleWords {
  message: string;
  advice: string;
  basis: string;
}

/** Something a rule has found. */
export interface Found extends RuleWords {
  severity: FindingSeverity;
  field: FindingField;
  item?: number;
  person?: number;
  post?: number;
}

export interface Finding extends RuleWords {
  rule: string;
  /** R1 … R34 of domain/appointments.md 4, A1 … what joined them. */
  number: string;
  severity: FindingSeverity;
  field: FindingField;
  motion: number;
  /** Null where it is of the motion as a whole, or names no single one. */
  item: number | null;
  person: number | null;
  post: number | null;
  /** Passed by 特批: it no longer stands in the way. */
  waived: boolean;
}

/** One rule. Its file and its words bear the same name. */
export interface MotionRule {
  name: string;
  number: string;
  find(motion: RuledMotion): Found[];
}

/** The basis of a finding: provisions in the numbering of the day, or the words of a local rule. */
export type Basis = readonly Provision[];
