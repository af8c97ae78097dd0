import type { Node, NodeType } from 'prosemirror-model';
import { printedDate } from '@core/official-document/civil-date';
import type { DocumentHead, HeadForm, Imprint } from '@core/official-document/model';
import { isoOfEntry } from './dates.patterns';
import { editorSchema, nodeType } from './schema';

/**
 * 版头 and 版记 as groups of texts in the editor. Their parts in the order of the content expressions, each with its key
 * in the model; `many`: a list there, numbered in the path.
 */
export interface GroupPart {
  key: string;
  many?: true;
}
export const headParts = {
  head_copy_number: { key: 'copyNumber' },
  head_secrecy: { key: 'secrecy' },
  head_urgency: { key: 'urgency' },
  head_organ: { key: 'organs', many: true },
  head_suffix: { key: 'suffix' },
  head_signatory: { key: 'signatories', many: true },
} as const satisfies Record<string, GroupPart>;
export const imprintParts = {
  imprint_line: { key: 'otherLines', many: true },
  imprint_main_to: { key: 'mainTo' },
  imprint_copy_to: { key: 'copyTo' },
  imprint_organ: { key: 'organ' },
  imprint_date: { key: 'date' },
  imprint_copies: { key: 'copies' },
} as const satisfies Record<string, GroupPart>;
export type HeadPart = keyof typeof headParts;
export type ImprintPart = keyof typeof imprintParts;

const part = (type: NodeType, text: string | null, attrs: Record<string, unknown> = {}): Node[] =>
  text === null ? [] : [type.create(attrs, text === '' ? null : editorSchema.text(text))];

/** The group of a 版头; `form`, `upward` and `stock` are its attributes. */
export function headToEditor(head: DocumentHead): Node {
  const { form, upward, stock } = head;
  return nodeType.head.create({ form, upward, stock }, [
    ...part(nodeType.head_copy_number, head.copyNumber),
    ...part(nodeType.head_secrecy, head.secrecy),
    ...part(nodeType.head_urgency, head.urgency),
    ...head.organs.flatMap((organ) => part(nodeType.head_organ, organ)),
    ...part(nodeType.head_suffix, head.suffix === '' ? null : head.suffix),
    ...head.signatories.flatMap(({ organ, name }) => part(nodeType.head_signatory, name, { organ })),
  ]);
}

export function headOfEditor(node: Node): DocumentHead {
  const { form, upward, stock } = node.attrs as { form: HeadForm; upward: boolean; stock: DocumentHead['stock'] };
  const { all, one } = textsOf(node);
  return {
    form,
    organs: all('head_organ').map(({ textContent }) => textContent),
    suffix: one('head_suffix') ?? '',
    signatories: all('head_signatory').map((child) => ({
      organ: child.attrs['organ'] as string | null,
      name: child.textContent,
    })),
    upward,
    copyNumber: one('head_copy_number'),
    secrecy: one('head_secrecy'),
    urgency: one('head_urgency'),
    stock,
  };
}

export function imprintToEditor(imprint: Imprint): Node {
  return nodeType.imprint.create(null, [
    ...(imprint.otherLines ?? []).flatMap((line) => part(nodeType.imprint_line, line)),
    ...part(nodeType.imprint_main_to, imprint.mainTo),
    ...part(nodeType.imprint_copy_to, imprint.copyTo),
    ...part(nodeType.imprint_organ, imprint.organ),
    ...part(nodeType.imprint_date, imprint.date === null ? null : printedDate(imprint.date)),
    ...part(nodeType.imprint_copies, imprint.copies === null ? null : String(imprint.copies)),
  ]);
}

/** `thisYear` completes a date typed without its year. */
export function imprintOfEditor(node: Node, thisYear?: number): Imprint {
  const { all, one } = textsOf(node);
  const otherLines = all('imprint_line').map(({ textContent }) => textContent);
  const date = one('imprint_date');
  return {
    copyTo: one('imprint_copy_to'),
    mainTo: one('imprint_main_to'),
    organ: one('imprint_organ'),
    date: date === null ? null : isoOfEntry(date, thisYear),
    copies: Number(/^\d{1,6}$/.exec(one('imprint_copies')?.trim() ?? '')?.[0] ?? 0) || null,
    ...(otherLines.length > 0 ? { otherLines } : {}),
  };
}

function textsOf(group: Node): {
  all: (name: HeadPart | ImprintPart) => Node[];
  one: (name: HeadPart | ImprintPart) => string | null;
} {
  const all = (name: HeadPart | ImprintPart): Node[] => group.children.filter((child) => child.type.name === name);
  return { all, one: (name) => all(name)[0]?.textContent ?? null };
}
