import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import {
  emptyDocument,
  type Block,
  type DocumentKind,
  type OfficialDocument,
  type PassageNote,
} from '@core/official-document/model';

/** The recognised structure of a paper as `typeset --json` prints it; only what these tests read. */
interface RecognisedStructure {
  kind: DocumentKind;
  kindTitle: string;
  titleText: string;
  title: string[];
  passageNote: PassageNote | null;
  recipients: string | null;
  blocks: Block[];
  signature: string[];
  date: string | null;
}

/** Written by hand against the file, so that the writers are tested without the recogniser. */
export function documentFromStructure(structure: RecognisedStructure): OfficialDocument {
  return {
    ...emptyDocument(),
    kind: structure.kind,
    kindTitle: structure.kindTitle,
    title: { text: structure.titleText, lines: structure.title },
    passageNote: structure.passageNote,
    recipients: structure.recipients,
    blocks: structure.blocks,
    signature: structure.signature.length > 0 ? { organs: structure.signature, form: 'unsealed' } : null,
    date: structure.date,
  };
}

/** The resolution of Xinzhou: four pages, three levels, run-in heads, quotation marks (tests/fixtures/public). */
export function xinzhouResolution(): OfficialDocument {
  const file = resolve(import.meta.dirname, '../fixtures/public/xinzhou-resolution.json');
  return documentFromStructure(JSON.parse(readFileSync(file, 'utf8')) as RecognisedStructure);
}
