import {
  familyElements,
  formElements,
  type FamilyElement,
  type FormElement,
  type RawForm,
} from '../../../domain/organization/forms/person-form';
import { elementsOf, textOf, type XmlElement } from '../../../official-document/docx/read/xml/element';
import { parseXmlText } from '../../../official-document/docx/read/xml/parse-xml';
import { FormRefused } from './form-refused';

/** A form has about fifty elements, a hundred with a large family. */
const mostElements = 5_000;
/** Without its photo an honest form has a few thousand characters. */
export const mostCharacters = 200_000;
const photo = 'ZhaoPian';
const family = 'JiaTingChengYuan';

/**
 * The elements of a .lrmx as they are written, and the photo's base64 apart: megabytes that nobody may have asked for.
 * `repaired`: a bare & or <, which some editors write.
 */
export function readLrmx(text: string): { form: RawForm; photo: string; repaired: boolean } {
  if (/<!(?:DOCTYPE|ENTITY)/i.test(text)) throw new FormRefused('unsafe');
  const apart = withoutPhoto(text);
  if (apart.text.length > mostCharacters) throw new FormRefused('too-large');
  const markup = repairedMarkup(apart.text);
  const person = personOf(parseXmlText(markup, 'lrmx', { elements: mostElements }));
  const values = new Map<FormElement, string>();
  const rows: ReadonlyMap<FamilyElement, string>[] = [];
  for (const element of elementsOf(person)) {
    const name = localName(element);
    if (name === family) rows.push(...[...elementsOf(element)].map(rowOf));
    else if (isFormElement(name) && !values.get(name)?.trim()) values.set(name, deepText(element));
  }
  if (values.size === 0) throw new FormRefused('not-a-form');
  return { form: { kind: 'lrmx', values, family: rows }, photo: apart.photo, repaired: markup !== apart.text };
}

/** By searching, not by a pattern that may go back and forth over megabytes. */
function withoutPhoto(text: string): { text: string; photo: string } {
  const open = `<${photo}>`;
  const close = `</${photo}>`;
  let found = '';
  let rest = '';
  let from = 0;
  for (;;) {
    const start = text.indexOf(open, from);
    const end = start < 0 ? -1 : text.indexOf(close, start);
    if (end < 0) return { text: rest + text.slice(from), photo: found };
    found ||= text.slice(start + open.length, end);
    rest += text.slice(from, start);
    from = end + close.length;
  }
}

const isName = String.raw`\/?[A-Za-z_][\w:.-]*(?:\s+[\w:.-]+\s*=\s*(?:"[^"<]{0,500}"|'[^'<]{0,500}'))*\s*\/?>`;
const bareAngle = new RegExp(`<(?!${isName}|\\?|!--|!\\[CDATA\\[)`, 'g');
const bareAmpersand = /&(?!(?:amp|lt|gt|quot|apos|#\d{1,7}|#x[0-9a-fA-F]{1,6});)/g;
/** Characters XML does not allow, written as numbers. */
const reference = /&#(x?)([0-9a-fA-F]{1,7});/g;

/** What writers without escaping leave behind, escaped; forbidden characters dropped. */
function repairedMarkup(text: string): string {
  return text
    .replace(bareAngle, '&lt;')
    .replace(bareAmpersand, '&amp;')
    .replace(reference, (whole, hex: string, digits: string) => {
      const code = parseInt(digits, hex === 'x' ? 16 : 10);
      const allowed =
        code === 9 || code === 10 || code === 13 || (code >= 32 && code < 0xd800) || (code > 0xdfff && code < 0xfffe);
      return allowed || (code >= 0x10000 && code <= 0x10ffff) ? whole : '';
    });
}

/** `Person`, alone or wrapped once. */
function personOf(root: XmlElement): XmlElement {
  if (localName(root) === 'Person') return root;
  const people = [...elementsOf(root)].filter((element) => localName(element) === 'Person');
  if (people.length > 1) throw new FormRefused('too-many-people');
  if (!people[0]) throw new FormRefused('not-a-form');
  return people[0];
}

/** Without the prefix of a namespace, where some converter put one. */
const localName = ({ name }: XmlElement): string => name.slice(name.lastIndexOf(':') + 1);

const isFormElement = (name: string): name is FormElement => (formElements as readonly string[]).includes(name);

const deepText = (element: XmlElement): string =>
  element.children.every((child) => typeof child === 'string')
    ? textOf(element)
    : element.children.map((child) => (typeof child === 'string' ? child : deepText(child))).join('');

function rowOf(item: XmlElement): ReadonlyMap<FamilyElement, string> {
  const row = new Map<FamilyElement, string>();
  for (const cell of elementsOf(item)) {
    const name = familyElements.find((element) => element === localName(cell));
    if (name) row.set(name, deepText(cell));
  }
  return row;
}
