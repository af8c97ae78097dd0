import { readImprint } from '../../official-document/recognise/read-imprint';
import type { DocumentHead } from '../../official-document/model';

interface HeadOfVersion1 {
  organMark: string | null;
  signatories: string[];
  copyNumber: string | null;
  secrecy: string | null;
  urgency: string | null;
}

/**
 * Version 2 of a frozen paper: the 版头 in the forms of the standard, the 版记 in its elements. Version 1 had the mark as
 * one string and the 版记 as lines; what is not an element stays a line, so that the paper says what it said.
 */
export function withHeadAndImprintOfVersion2({ document, settings }: { document: unknown; settings: unknown }): {
  document: unknown;
  settings: unknown;
} {
  const old = document as { head: HeadOfVersion1 | null; imprint: { lines: string[] } | null };
  return {
    document: {
      ...old,
      head: old.head && headOfVersion2(old.head),
      imprint: old.imprint && readImprint(old.imprint.lines),
    },
    settings,
  };
}

function headOfVersion2(head: HeadOfVersion1): DocumentHead {
  const { organMark, signatories, copyNumber, secrecy, urgency } = head;
  const [, organ = '', suffix = ''] = /^(.*?)(文件)?$/u.exec(organMark ?? '') ?? [];
  return {
    form: 'document',
    organs: organ === '' ? [] : [organ],
    suffix,
    signatories: signatories.map((name) => ({ organ: null, name })),
    upward: signatories.length > 0,
    copyNumber,
    secrecy,
    urgency,
    stock: 'plain',
  };
}
