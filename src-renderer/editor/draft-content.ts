import { Node } from 'prosemirror-model';
import { z } from 'zod';
import { draftLimit } from '@core/contract/documents/drafts.contract';
import { changeRules } from '@core/official-document/changes';
import type { ReadingNotice } from '@core/official-document/source-text';
import type { PlacedChange } from './place-changes';
import { editorSchema } from './schema';

/** Where a text came from; `fileName` is null for everything but a file. */
const originSchema = z.strictObject({
  kind: z.enum(['text', 'file', 'sample', 'empty', 'issued']),
  fileName: z.string().nullable(),
});
export type Origin = z.infer<typeof originSchema>;

/** The issued paper of which this text becomes the next version. */
const replacedSchema = z.strictObject({
  id: z.int(),
  title: z.string(),
  version: z.int(),
  documentNumber: z.string().nullable(),
});
export type Replaced = z.infer<typeof replacedSchema>;

/** When a Word file was last made, and whether the text is still the same. */
const wordSchema = z.strictObject({ at: z.string(), current: z.boolean() });

/** Everything of the desk that comes back after a crash; the history of undo does not. */
export interface DraftPaper {
  doc: Node;
  changes: readonly PlacedChange[];
  origin: Origin;
  /** The text as it came in. */
  input: string;
  notices: readonly ReadingNotice[];
  word: z.infer<typeof wordSchema> | null;
  profile: 'common' | 'strict' | null;
  replaces: Replaced | null;
}

/** What a draft holds: a paper; or a text alone, to be recognised. `rescued`: the structure could not be read. */
export type DraftContent = { kind: 'paper'; paper: DraftPaper } | { kind: 'text'; text: string; rescued: boolean };

const place = z.int().min(0);
const changeSchema = z.strictObject({
  id: z.int(),
  rule: z.enum(changeRules),
  before: z.string(),
  after: z.string(),
  lead: z.string(),
  tail: z.string(),
  offset: place,
  range: z.strictObject({ from: place, to: place }).nullable(),
  inNumber: place.optional(),
});

const paperSchema = z.strictObject({
  format: z.literal(1),
  doc: z.unknown(),
  changes: z.array(changeSchema),
  origin: originSchema,
  input: z.string(),
  notices: z.array(z.strictObject({ id: z.string(), count: place })),
  word: wordSchema.nullable(),
  profile: z.enum(['common', 'strict']).nullable(),
  replaces: replacedSchema.nullable(),
});
const textSchema = z.strictObject({ format: z.literal(1), text: z.string() });

/** One reader a format: a later format brings its own, and this one then hands its outcome on to be upgraded. */
const readers: Readonly<Record<number, (content: unknown) => DraftContent>> = { 1: readFormat1 };

const known = new WeakMap<Node, string>();

/** ProseMirror's nodes never change: a paragraph is written out once, however often the paper is saved. */
function jsonOf(node: Node): string {
  const found = known.get(node);
  if (found !== undefined) return found;
  const json = JSON.stringify(node.toJSON());
  known.set(node, json);
  return json;
}

/** The content of a draft. Beyond the contract's limit the text that came in and its changes are left out. */
export function writeDraft(paper: DraftPaper): string {
  const { doc, changes, input, ...rest } = paper;
  const head = JSON.stringify({ format: 1, ...rest });
  const blocks = doc.children.map(jsonOf).join(',');
  const body = `"doc":{"type":"doc","attrs":${JSON.stringify(doc.attrs)},"content":[${blocks}]}`;
  const came = JSON.stringify({ input, changes });
  const whole = `${head.slice(0, -1)},${body},${came.slice(1)}`;
  return whole.length <= draftLimit ? whole : `${head.slice(0, -1)},${body},"input":"","changes":[]}`;
}

/** Reads a draft back; null where nothing of it can be read, not even its words. */
export function readDraft(content: string): DraftContent | null {
  let parsed: unknown;
  try {
    parsed = JSON.parse(content);
    const { format } = z.looseObject({ format: z.int() }).parse(parsed);
    const read = readers[format];
    if (read) return read(parsed);
  } catch {
    // Whatever is wrong with the structure, the words may still be there.
  }
  const words = wordsOf(parsed);
  return words === '' ? null : { kind: 'text', text: words, rescued: true };
}

function readFormat1(content: unknown): DraftContent {
  const text = textSchema.safeParse(content);
  if (text.success) return { kind: 'text', text: text.data.text, rescued: false };
  const { doc: json, changes, word, profile, replaces, origin, input, notices } = paperSchema.parse(content);
  const doc = Node.fromJSON(editorSchema, json);
  doc.check();
  const { size } = doc.content;
  const placed = changes.map(({ inNumber, ...change }): PlacedChange => {
    const range = change.range && change.range.from <= change.range.to && change.range.to <= size ? change.range : null;
    return { ...change, range, ...(inNumber === undefined || range === null ? {} : { inNumber }) };
  });
  return { kind: 'paper', paper: { doc, changes: placed, origin, input, notices, word, profile, replaces } };
}

/** Every text of a JSON that looks like a document, a line for each paragraph. */
function wordsOf(json: unknown): string {
  if (Array.isArray(json)) return json.map(wordsOf).filter(Boolean).join('\n');
  if (typeof json !== 'object' || json === null) return '';
  const { doc, content, text } = json as Record<string, unknown>;
  if (doc !== undefined) return wordsOf(doc);
  if (typeof text === 'string') return text;
  if (!Array.isArray(content)) return '';
  const inline = content.every((child) => typeof (child as { text?: unknown } | null)?.text === 'string');
  return content
    .map(wordsOf)
    .filter(Boolean)
    .join(inline ? '' : '\n');
}

const excerptLength = 60;

/** How a draft is shown in the list. */
export function draftSummary(doc: Node): { title: string; excerpt: string; characters: number } {
  const title = doc.children.find((node) => node.type.name === 'title')?.textContent ?? '';
  const words = doc.children
    .filter((node) => node.type.isInGroup('block'))
    .map((node) => node.textContent)
    .find((text) => text.trim() !== '');
  return {
    title: title.trim().slice(0, 500),
    excerpt: [...(words ?? '').trim()].slice(0, excerptLength).join(''),
    characters: doc.textContent.replace(/\s/g, '').length,
  };
}
