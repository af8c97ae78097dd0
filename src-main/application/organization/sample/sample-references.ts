import type { RecordWriter } from '../../../storage/change-set/record-writer';
import type { RecordPaperKind } from '../../../domain/documents/record-paper';
import { defaultWordings } from '../../templates/default-wordings';
import { ownerOf } from '../../../domain/documents/paper-owner';

/** What names in the steps of the sample office stand for while they are written. */
export interface Standing {
  writer: RecordWriter;
  ids: ReadonlyMap<string, number>;
  texts: ReadonlyMap<string, unknown>;
}

/** Where the revision of a record of each kind of name stands. */
const tables: Readonly<Record<string, string>> = {
  matter: 'resolution',
  paper: 'record_paper',
  number: 'document_number',
};

/** Texts that steps name: "@text:draft-wetland". */
export const textsNamedIn = (steps: unknown): string[] =>
  [...JSON.stringify(steps).matchAll(/"@text:([^"]+)"/gu)].map(([, name]) => name ?? '');

/** The input of a step with the records it names: "@matter:…" is an id, as `expectedRevision` its revision. */
export function resolved(input: Record<string, unknown>, standing: Standing): Record<string, unknown> {
  return Object.fromEntries(Object.entries(input).map(([key, value]) => [key, valueOf(key, value, standing)]));
}

function valueOf(key: string, value: unknown, standing: Standing): unknown {
  if (Array.isArray(value)) return value.map((one) => valueOf(key, one, standing));
  if (typeof value !== 'string' || !value.startsWith('@')) return value;
  const [, kind = '', name = ''] = /^@([^:]+):(.*)$/su.exec(value) ?? [];
  if (kind === 'text') return standing.texts.get(name);
  if (kind === 'wording') return changedWording(name);
  if (kind === 'copies') return copiesOf(name, standing);
  const nobody = ownerOf({});
  if (kind === 'of-matter') return { ...nobody, resolution: idOf(`matter:${name}`, standing) };
  if (kind === 'of-announcement') return { ...nobody, announcement: idOf(`announcement:${name}`, standing) };
  const id = idOf(`${kind}:${name}`, standing);
  return key === 'expectedRevision' ? standing.writer.find(tables[kind] as 'resolution', id)?.['revision'] : id;
}

function idOf(name: string, { ids }: Standing): number {
  const id = ids.get(name);
  if (id === undefined) throw new Error(`the sample office has no ${name}`);
  return id;
}

/** "circular|old words|new words": the default wording with other words in it. */
function changedWording(said: string): string {
  const [paper = '', old = '', anew = ''] = said.split('|');
  return defaultWordings[paper as RecordPaperKind].replace(old, anew);
}

/** All copies that one step gave out. */
function copiesOf(name: string, { writer, ids }: Standing): { id: number; expectedRevision: unknown }[] {
  const own = [...ids].filter(([key]) => key === `copies:${name}` || key.startsWith(`copies:${name} `));
  return own.map(([, id]) => ({ id, expectedRevision: writer.find('paper_copy', id)?.['revision'] }));
}
