import { numeralOf } from '../documents/chinese-numerals';
import type { RecordPaperKind } from '../documents/record-paper';
import { fieldsByName, type CatalogueField } from './catalogue';
import { numeralName, ordinalName } from './field-names.messages';
import type { AnyFacts, AnyValue } from './fields';
import { cellBar, type Role } from './roles.patterns';
import type { Inline, Statement, Wording } from './wording';

/** A line of a paper, filled in. */
export interface RenderedLine<Content> {
  role: Role;
  /** The cells of a row; one cell for every other line. */
  cells: string[];
  /** Of a line that is one field: its value, unprinted. */
  value: AnyValue<Content>;
}
export interface Rendering<Content> {
  lines: RenderedLine<Content>[];
  /** Names of fields that were to be printed and are empty. */
  missing: string[];
}

interface Scope<Content> {
  item: AnyFacts<Content> | null;
  ordinal: number;
  /** Whether an empty field is nothing to tell. */
  mayLack: boolean;
}

/**
 * Fills a wording in. The wording must be free of errors (check-wording.ts); what is empty prints nothing and is told.
 * `printDate` prints an ISO date as papers do.
 */
export function renderWording<Content>(
  paper: RecordPaperKind,
  { statements }: Wording,
  facts: AnyFacts<Content>,
  printDate: (iso: string) => string,
): Rendering<Content> {
  const renderer = new Renderer(fieldsByName(paper), facts, printDate);
  renderer.statements(statements, { item: null, ordinal: 0, mayLack: false });
  return { lines: renderer.lines, missing: [...renderer.missing] };
}

/** An empty cell is room to write in, and a line that is one field goes with it. */
export const mayLack = (role: Role, parts: readonly Inline[]): boolean =>
  role === 'tableRow' || (parts.length === 1 && parts[0]?.kind === 'field');

class Renderer<Content> {
  readonly lines: RenderedLine<Content>[] = [];
  readonly missing = new Set<string>();

  constructor(
    readonly fields: ReadonlyMap<string, CatalogueField>,
    readonly facts: AnyFacts<Content>,
    readonly printDate: (iso: string) => string,
  ) {}

  statements(statements: readonly Statement[], scope: Scope<Content>): void {
    for (const statement of statements) {
      if (statement.kind === 'when') {
        if (this.#holds(statement.name, scope) !== statement.negated) this.statements(statement.body, scope);
      } else if (statement.kind === 'each') {
        for (const inner of this.#items(statement.name, false)) this.statements(statement.body, inner);
      } else {
        const { role, parts } = statement;
        const [first] = parts;
        const value = parts.length === 1 && first?.kind === 'field' ? this.#value(first.name, scope.item) : null;
        const isRow = role === 'tableHead' || role === 'tableRow';
        const cells = this.#cells(parts, { ...scope, mayLack: mayLack(role, parts) }, isRow);
        this.lines.push({ role, cells: isRow ? cells.map((cell) => cell.trim()) : cells, value });
      }
    }
  }

  /** Bars of the wording part cells; a bar in a fact is text. */
  #cells(parts: readonly Inline[], scope: Scope<Content>, isRow: boolean): string[] {
    const cells = [''];
    const add = (text: string): void => void (cells[cells.length - 1] += text);
    const join = (inner: string[]): void => {
      add(inner[0] ?? '');
      cells.push(...inner.slice(1));
    };
    for (const part of parts) {
      if (part.kind === 'text') join(isRow ? part.text.split(cellBar) : [part.text]);
      else if (part.kind === 'field') add(this.#printed(part.name, scope));
      else if (part.kind === 'when') {
        if (this.#holds(part.name, scope) !== part.negated) join(this.#cells(part.body, scope, isRow));
      } else {
        this.#items(part.name, scope.mayLack).forEach((inner, index) => {
          if (index > 0) add(part.separator);
          join(this.#cells(part.body, inner, isRow));
        });
      }
    }
    return cells;
  }

  #items(name: string, mayLackIn: boolean): Scope<Content>[] {
    const items = this.#value(name, null);
    if (!Array.isArray(items)) return [];
    return (items as readonly AnyFacts<Content>[]).map((item, index) => ({
      item,
      ordinal: index + 1,
      mayLack: mayLackIn,
    }));
  }

  #value(name: string, item: AnyFacts<Content> | null): AnyValue<Content> {
    const field = this.fields.get(name);
    if (!field) return null;
    const facts = field.list === null ? this.facts : item;
    return facts?.[field.key] ?? null;
  }

  #holds(name: string, scope: Scope<Content>): boolean {
    const value = this.#value(name, scope.item);
    return Array.isArray(value) ? value.length > 0 : value !== null && value !== false && value !== '';
  }

  #printed(name: string, scope: Scope<Content>): string {
    if (!this.fields.has(name)) {
      if (name === ordinalName) return String(scope.ordinal);
      if (name === numeralName)
        return scope.ordinal < 1000 ? numeralOf(Math.max(1, scope.ordinal)) : String(scope.ordinal);
    }
    const value = this.#value(name, scope.item);
    const field = this.fields.get(name);
    const empty = value === null || value === '';
    if (empty && !(scope.mayLack && field?.optional === true)) this.missing.add(name);
    if (typeof value === 'number') return String(value);
    if (typeof value !== 'string') return '';
    return field?.kind === 'date' ? this.printDate(value) : value;
  }
}
