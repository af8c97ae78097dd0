import { printedDate } from '../civil-date';
import type { DocumentHead, ElementPath, Imprint, OfficialDocument } from '../model';

/** An element a paper has once or not at all, or whose place is fixed by a name: its text as printed. */
export interface Slot {
  path: ElementPath;
  role: string;
  text: string;
}

/** The elements above the text, in the order they are printed. */
export function slotsAbove(document: OfficialDocument): Slot[] {
  return [
    ...slotsOfFurniture('head', document.head),
    ...slot('documentNumber', document.documentNumber),
    ...slot('title', document.title.text),
    ...slot('serialNumber', document.serialNumber),
    ...slot('passageNote', document.passageNote?.text ?? null),
    ...slot('byline', document.byline),
    ...slot('recipients', document.recipients),
  ];
}

/** The elements between the signing and the attachments. */
export function slotsBelow(document: OfficialDocument): Slot[] {
  return [
    ...slot('date', document.date === null ? null : dateText(document.date)),
    ...slot('supplementaryNote', document.supplementaryNote),
  ];
}

export function slotsOfImprint(document: OfficialDocument): Slot[] {
  return slotsOfFurniture('imprint', document.imprint);
}

function slot(role: string, text: string | null): Slot[] {
  return text === null || text === '' ? [] : [{ path: role, role, text }];
}

/** Said of how it is printed, and not printed itself. */
const unprinted = new Set(['form', 'stock']);

/** Every printed text of 版头 and 版记, by the names the model gives them. */
function slotsOfFurniture(role: 'head' | 'imprint', furniture: DocumentHead | Imprint | null): Slot[] {
  const slots: Slot[] = [];
  const walk = (path: ElementPath, value: unknown): void => {
    if (typeof value === 'string') {
      if (value !== '') slots.push({ path, role, text: isoDate.test(value) ? dateText(value) : value });
    } else if (typeof value === 'number') slots.push({ path, role, text: String(value) });
    else if (Array.isArray(value)) value.forEach((item, index) => walk(`${path}/${index}`, item));
    else if (value !== null && typeof value === 'object')
      for (const [key, inner] of Object.entries(value)) if (!unprinted.has(key)) walk(`${path}/${key}`, inner);
  };
  walk(role, furniture);
  return slots;
}

const isoDate = /^\d{4}-\d{2}-\d{2}$/;
const dateText = (iso: string): string => (isoDate.test(iso) ? printedDate(iso) : iso);
