/**
 * What a paper may say of its record: fields with a kind. Each paper has a catalogue of them (facts/<paper>.ts), from which
 * come the type of its facts, the picker of the wording editor and the check of a wording.
 */

/**
 * text: words, dates already printed as the paper wants them; date: a day, printed 2026年8月28日; count: a number; flag: yes
 * or no, only asked with 有…时; content: a whole text with its blocks; list: what 逐项 goes through.
 */
export const fieldKinds = ['text', 'date', 'count', 'flag', 'content', 'list'] as const;
export type FieldKind = (typeof fieldKinds)[number];

export interface SimpleField<Kind extends FieldKind = FieldKind, Optional extends boolean = boolean> {
  kind: Kind;
  /** May be null in the facts: a wording that prints it has to ask 有…时. */
  optional: Optional;
}
export interface ListField<Item extends ItemFields = ItemFields> {
  kind: 'list';
  optional: false;
  item: Item;
}
export type ItemFields = Readonly<Record<string, SimpleField>>;
export type Fields = Readonly<Record<string, SimpleField | ListField>>;

export const text: SimpleField<'text', false> = { kind: 'text', optional: false };
export const optionalText: SimpleField<'text', true> = { kind: 'text', optional: true };
export const date: SimpleField<'date', false> = { kind: 'date', optional: false };
export const optionalDate: SimpleField<'date', true> = { kind: 'date', optional: true };
export const count: SimpleField<'count', false> = { kind: 'count', optional: false };
export const optionalCount: SimpleField<'count', true> = { kind: 'count', optional: true };
export const flag: SimpleField<'flag', false> = { kind: 'flag', optional: false };
export const content: SimpleField<'content', false> = { kind: 'content', optional: false };
export const list = <const Item extends ItemFields>(item: Item): ListField<Item> => {
  return { kind: 'list', optional: false, item };
};

interface ValueOfKind<Content> {
  text: string;
  /** ISO, yyyy-mm-dd. */
  date: string;
  count: number;
  flag: boolean;
  content: Content;
}
type ValueOf<Field, Content> =
  Field extends ListField<infer Item>
    ? FactsOf<Item, Content>[]
    : Field extends SimpleField<infer Kind, infer Optional>
      ? ValueOfKind<Content>[Exclude<Kind, 'list'>] | (Optional extends true ? null : never)
      : never;
/** The facts a catalogue describes; `Content` is what a whole text is there (official-document/compose/paper-facts.ts). */
export type FactsOf<Catalogue, Content> = { -readonly [Key in keyof Catalogue]: ValueOf<Catalogue[Key], Content> };

/** Facts of any paper, as the renderer reads them. */
export type AnyValue<Content> = string | number | boolean | null | Content | readonly AnyFacts<Content>[];
export interface AnyFacts<Content> {
  readonly [key: string]: AnyValue<Content>;
}

/** Keys of a catalogue; those of a list's items behind the list's: texts.title. */
export type KeysOf<Catalogue> = {
  [Key in keyof Catalogue & string]: Catalogue[Key] extends ListField<infer Item>
    ? Key | `${Key}.${keyof Item & string}`
    : Key;
}[keyof Catalogue & string];
