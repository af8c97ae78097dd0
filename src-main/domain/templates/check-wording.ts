import type { RecordPaperKind } from '../documents/record-paper';
import { fieldsByName, itemNumbers, type CatalogueField } from './catalogue';
import type { FieldKind } from './fields';
import { parseWording } from './parse-wording';
import { mayLack } from './render-wording';
import { roleMarks, type Role } from './roles.patterns';
import {
  mostFaults,
  type Inline,
  type Place,
  type Statement,
  type Wording,
  type WordingFault,
  type WordingRule,
} from './wording';

/** Lines that are exactly one field of a kind. */
const soleKinds: Partial<Record<Role, FieldKind>> = {
  original: 'content',
  attached: 'content',
  attachment: 'content',
  date: 'date',
  printedOn: 'date',
  copies: 'count',
};
/** Lines of which a paper has one. */
const singleRoles: ReadonlySet<Role> = new Set([
  ...([
    'redHead',
    'letterHead',
    'copyNumber',
    'secrecy',
    'urgency',
    'documentNumber',
    'title',
    'serialNumber',
  ] as const),
  ...(['passageNote', 'recipients', 'original', 'closing', 'date', 'supplementaryNote'] as const),
  ...(['copyTo', 'printedBy', 'printedOn', 'copies'] as const),
]);

interface Scope {
  /** List gone through, or null. */
  list: string | null;
  /** Names asked for with 有…时. */
  asked: ReadonlySet<string>;
  /** Whether the line is always there. */
  always: boolean;
  /** Whether nothing is amiss where a field is empty. */
  mayLack: boolean;
}

/** A wording as read, and everything wrong with it for a paper, in the order of its lines. */
export function checkWording(paper: RecordPaperKind, source: string): { wording: Wording; faults: WordingFault[] } {
  const { wording, faults } = parseWording(source);
  const check = new Check(paper);
  check.statements(wording.statements, { list: null, asked: new Set(), always: true, mayLack: false });
  if (faults.length === 0) check.whole(wording);
  const all = [...faults, ...check.faults];
  all.sort((a, b) => a.place.line - b.place.line || a.place.column - b.place.column);
  return { wording, faults: all.slice(0, mostFaults) };
}

export const hasErrors = (faults: readonly WordingFault[]): boolean =>
  faults.some(({ severity }) => severity === 'error');

class Check {
  readonly faults: WordingFault[] = [];
  readonly #fields: ReadonlyMap<string, CatalogueField>;
  readonly #said = new Set<Role>();
  readonly #roles = new Set<Role>();

  constructor(paper: RecordPaperKind) {
    this.#fields = fieldsByName(paper);
  }

  statements(statements: readonly Statement[], scope: Scope): void {
    for (const statement of statements) {
      if (statement.kind === 'line') this.#line(statement, scope);
      else this.statements(statement.body, this.#inside(statement, scope));
    }
  }

  /** What only the whole can lack. */
  whole({ statements }: Wording): void {
    const start = { line: 1, column: 1 };
    if (statements.length === 0) return this.#fault('empty-paper', start, '');
    if (!this.#roles.has('title')) this.#fault('no-title', start, roleMarks.title);
    const text = [...this.#fields.values()].find(({ kind, list }) => kind === 'content' && list === null);
    if (text && !this.#roles.has('original')) this.#fault('no-text', start, roleMarks.original, text.name);
  }

  #line({ role, parts, place }: Extract<Statement, { kind: 'line' }>, scope: Scope): void {
    this.#roles.add(role);
    if (singleRoles.has(role)) {
      if ((scope.always && this.#said.has(role)) || scope.list !== null)
        this.#fault('said-twice', place, roleMarks[role]);
      if (scope.always) this.#said.add(role);
    }
    this.#inline(parts, { ...scope, mayLack: mayLack(role, parts) }, soleKinds[role]);
    const sole = soleKinds[role];
    const [first] = parts;
    if (sole && !(parts.length === 1 && first?.kind === 'field'))
      this.#fault('one-field-only', place, roleMarks[role], sole);
    // 题注 is composed from meeting and vote, never typed.
    if (role === 'passageNote' && !(parts.length === 1 && first?.kind === 'field' && this.#keyOf(first.name) === role))
      this.#fault('typed-passage-note', place, roleMarks[role]);
  }

  #keyOf(name: string): string | undefined {
    return this.#fields.get(name)?.key;
  }

  #inline(parts: readonly Inline[], scope: Scope, sole: FieldKind | undefined): void {
    for (const part of parts) {
      if (part.kind === 'text') continue;
      if (part.kind === 'field') this.#field(part.name, part.place, scope, sole);
      else this.#inline(part.body, this.#inside(part, scope), sole);
    }
  }

  #field(name: string, place: Place, scope: Scope, sole: FieldKind | undefined): void {
    if (itemNumbers.has(name) && !this.#fields.has(name)) {
      if (scope.list === null) this.#fault('item-field-outside', place, name);
      return;
    }
    const field = this.#known(name, place, scope);
    if (!field) return;
    const { kind, optional } = field;
    if (kind === 'list' || kind === 'flag') return this.#fault('wrong-kind', place, name, kind);
    if (sole ? kind !== sole : kind === 'content') return this.#fault('wrong-kind', place, name, kind);
    if (optional && !scope.mayLack && !scope.asked.has(name)) this.#fault('may-be-empty', place, name, '', 'warning');
  }

  /** The scope inside a block; says what is wrong with the block's own name. */
  #inside(
    { kind, name, place, ...rest }: Exclude<Statement | Inline, { kind: 'line' | 'text' | 'field' }>,
    scope: Scope,
  ): Scope {
    const field = this.#known(name, place, scope);
    if (kind === 'each') {
      if (field && field.kind !== 'list') this.#fault('not-a-list', place, name, field.kind);
      return { ...scope, list: name, always: false };
    }
    const negated = 'negated' in rest && rest.negated;
    return { ...scope, asked: negated ? scope.asked : new Set([...scope.asked, name]), always: false };
  }

  #known(name: string, place: Place, scope: Scope): CatalogueField | null {
    const field = this.#fields.get(name);
    if (!field) this.#fault('unknown-field', place, name, this.#nearest(name));
    else if (field.list !== null && field.list !== scope.list)
      this.#fault('item-field-outside', place, name, field.list);
    else return field;
    return null;
  }

  /** A field whose name holds what was written, or is held by it: 全称 for 机关全称. */
  #nearest(name: string): string {
    const bare = name.replace(/[.．。·\s]/gu, '');
    const names = [...this.#fields.keys()];
    const found = names.find((other) => other.replace('.', '') === bare) ?? names.find((other) => other.includes(name));
    return found ?? names.find((other) => name.includes(other)) ?? '';
  }

  #fault(
    rule: WordingRule,
    place: Place,
    subject: string,
    detail = '',
    severity: WordingFault['severity'] = 'error',
  ): void {
    this.faults.push({ rule, severity, place, subject, detail });
  }
}
