import type { Role } from './roles.patterns';

/** Where something stands in the text of a wording, both from 1; columns in UTF-16 units. */
export interface Place {
  line: number;
  column: number;
}
interface When<Body> {
  kind: 'when';
  /** 没有…时. */
  negated: boolean;
  name: string;
  body: Body[];
  place: Place;
}
interface Each<Body> {
  kind: 'each';
  name: string;
  body: Body[];
  place: Place;
}
export type Inline =
  | { kind: 'text'; text: string }
  | { kind: 'field'; name: string; place: Place }
  | When<Inline>
  | (Each<Inline> & {
      /** Printed between the items. */
      separator: string;
    });
export interface WordingLine {
  kind: 'line';
  role: Role;
  parts: Inline[];
  place: Place;
}
export type Statement = WordingLine | When<Statement> | Each<Statement>;

/** The wording of a paper as read: lines with their roles, and what is said of them only sometimes or again and again. */
export interface Wording {
  statements: Statement[];
}

/** What is wrong with a wording. The rule's words: wording-faults.messages.ts. */
export const wordingRules = [
  'unclosed-field',
  'empty-field',
  'unreadable-mark',
  'unclosed-block',
  'end-without-block',
  'block-across-lines',
  'nested-too-deep',
  'each-in-each',
  'too-long',
  'unknown-field',
  'item-field-outside',
  'wrong-kind',
  'not-a-list',
  'one-field-only',
  'said-twice',
  'typed-passage-note',
  'no-title',
  'no-text',
  'may-be-empty',
  'empty-paper',
] as const;
export type WordingRule = (typeof wordingRules)[number];

export interface WordingFault {
  rule: WordingRule;
  /** An error keeps it from being saved; a warning is shown. */
  severity: 'error' | 'warning';
  place: Place;
  /** The field, mark or role it is about, as written; '' for the whole. */
  subject: string;
  /** What else the message names: the field kind, the role. */
  detail: string;
}

/** Longest text of a wording, and deepest nesting of its blocks. */
export const mostCharacters = 20_000;
export const mostNesting = 6;
/** Faults beyond these are not told: one mistake can make many. */
export const mostFaults = 40;
