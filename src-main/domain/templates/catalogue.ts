import type { RecordPaperKind } from '../documents/record-paper';
import { fieldNames, numeralName, ordinalName } from './field-names.messages';
import type { FieldKind, Fields, ItemFields } from './fields';
import { paperFields, type FieldKey } from './paper-fields';

/** A field as a wording names it. */
export interface CatalogueField {
  /** Name as written in braces: 会议.全称. */
  name: string;
  hint: string;
  kind: FieldKind;
  optional: boolean;
  /** Name of the list whose items have it; null for the paper's own. */
  list: string | null;
  /** Key in the facts, or in the facts of an item. */
  key: string;
}

/** Every field of a paper's wording, those of a list's items right behind their list. */
export function catalogueOf(paper: RecordPaperKind): CatalogueField[] {
  return Object.entries(paperFields[paper] as Fields).flatMap(([key, field]) => {
    const own: CatalogueField = { ...wordsOf(key), kind: field.kind, optional: field.optional, list: null, key };
    return 'item' in field ? [own, ...itemsOf(key, own.name, field.item)] : [own];
  });
}

function itemsOf(listKey: string, list: string, items: ItemFields): CatalogueField[] {
  return Object.entries(items).map(([key, { kind, optional }]) => {
    return { ...wordsOf(`${listKey}.${key}`), kind, optional, list, key };
  });
}

// The keys of the catalogues are the keys of the names: the type of fieldNames sees to it.
const wordsOf = (key: string): { name: string; hint: string } => fieldNames[key as FieldKey];

const catalogues = new Map<RecordPaperKind, ReadonlyMap<string, CatalogueField>>();

/** The fields of a paper by name. */
export function fieldsByName(paper: RecordPaperKind): ReadonlyMap<string, CatalogueField> {
  const kept = catalogues.get(paper);
  if (kept) return kept;
  const made = new Map(catalogueOf(paper).map((field) => [field.name, field]));
  catalogues.set(paper, made);
  return made;
}

/** Names that every item of a list has: its number. */
export const itemNumbers: ReadonlySet<string> = new Set([ordinalName, numeralName]);
