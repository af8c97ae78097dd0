import type {
  FormOptions,
  Oddity,
  PersonForm,
  PersonFormKind,
  RawForm,
} from '../../../domain/organization/forms/person-form';
import { nothingPrivate } from '../../../domain/organization/forms/person-form';
import { readForm } from '../../../domain/organization/forms/read-form';
import { lrmFields, splitLrm } from '../../../domain/organization/forms/split-lrm';
import { decodeText } from '../../../official-document/docx/read/plain/decode-text';
import { FormRefused } from './form-refused';
import { pictureOf, photoOfText } from './photo';
import { mostCharacters, readLrmx } from './read-lrmx';

/** An honest form is a few kilobytes and a photo. */
const mostBytes = 10 * 1024 * 1024;
/** Fewer, and even 拟任 and 拟免 are not there. */
const leastFields = 29;

/**
 * Reads a 干部任免审批表, .lrmx or .lrm by what it is and not by what it is called, in any encoding Windows writes.
 * Throws FormRefused and nothing else. Runs in the worker.
 */
export function readPersonForm(bytes: Uint8Array, name: string, options: FormOptions = nothingPrivate): PersonForm {
  try {
    return read(bytes, name, options);
  } catch (error) {
    throw error instanceof FormRefused ? error : new FormRefused('damaged', { cause: error });
  }
}

function read(bytes: Uint8Array, name: string, options: FormOptions): PersonForm {
  if (bytes.length === 0) throw new FormRefused('empty');
  if (bytes.length > mostBytes) throw new FormRefused('too-large');
  if (pictureOf(bytes) !== null) throw new FormRefused('picture');
  const text = decoded(bytes);
  const head = /[^\s\ufeff]/u.exec(text)?.[0] ?? '';
  if (head === '<') {
    const { form, photo, repaired } = readLrmx(text);
    const oddities = repaired ? [odd('file', 'repaired-markup', '')] : [];
    return completed(form, name, options, photo, oddities);
  }
  if (text.length > mostCharacters) throw new FormRefused('too-large');
  const record = splitLrm(text);
  if (!record) throw new FormRefused('not-a-form');
  if (record.count < leastFields) throw new FormRefused(record.count < 5 ? 'not-a-form' : 'damaged');
  if (record.count > lrmFields) throw new FormRefused('shifted');
  const oddities = record.count === lrmFields ? [] : [odd('file', 'field-count', String(record.count))];
  return completed(record.form, name, options, '', oddities);
}

const odd = (field: Oddity['field'], kind: Oddity['kind'], raw: string): Oddity => ({ field, kind, raw });

function decoded(bytes: Uint8Array): string {
  try {
    return decodeText(bytes);
  } catch (error) {
    throw new FormRefused('not-a-form', { cause: error });
  }
}

function completed(
  raw: RawForm,
  name: string,
  options: FormOptions,
  photoText: string,
  found: readonly Oddity[],
): PersonForm {
  const form = readForm(raw, name, options);
  if (!form) throw new FormRefused('no-name');
  const oddities = [...found];
  const ending = /\.([^.\\/]{1,10})$/.exec(name)?.[1]?.toLowerCase() ?? '';
  if (ending !== '' && ending !== endings[raw.kind]) oddities.push(odd('file', 'wrong-ending', `.${ending}`));
  const photo = options.photo ? photoOfText(photoText) : null;
  if (photo === 'unusable') oddities.push(odd('photo', 'photo-unusable', ''));
  return { ...form, photo: photo === 'unusable' ? null : photo, oddities: [...oddities, ...form.oddities] };
}

const endings: Record<PersonFormKind, string> = { lrmx: 'lrmx', lrm: 'lrm' };
