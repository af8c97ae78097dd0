import { officialDocumentSchema } from '../../contract/documents/official-document.schema';
import type { Block, OfficialDocument } from '../../official-document/model';
import { defaultTypesettingSettings } from '../../official-document/typesetting-settings';
import { frozenVersion, thawed } from '../documents/frozen-model';

/** Columns of a text as it is kept. */
export const textColumns = (document: OfficialDocument) => ({
  characters: charactersOf(document),
  model_version: frozenVersion,
  model: JSON.stringify(document),
});

/** A text as it was kept, brought up to now. Throws ZodError where it is none: the file was tampered with. */
export function readText(version: number, model: string): OfficialDocument {
  if (version === frozenVersion) return officialDocumentSchema.parse(JSON.parse(model));
  return thawed(version, model, JSON.stringify(defaultTypesettingSettings)).document;
}

/** The same for finding words in it: what stands in this file was checked when it was written. */
export function readTextToSearch(version: number, model: string): Pick<OfficialDocument, 'blocks' | 'attachments'> {
  return version === frozenVersion ? (JSON.parse(model) as OfficialDocument) : readText(version, model);
}

/** What the blocks say, one text a block and a cell, numbers and heads included. */
export const textsOf = ({ blocks, attachments }: Pick<OfficialDocument, 'blocks' | 'attachments'>): string[] => [
  ...blocks.flatMap(textsOfBlock),
  ...attachments.flatMap((attachment) => [attachment.title.text, ...attachment.blocks.flatMap(textsOfBlock)]),
];

function textsOfBlock(block: Block): string[] {
  if (block.role === 'table')
    return [block.caption ?? '', ...block.rows.flatMap((row) => row.map((cell) => cell.text))];
  if (block.role === 'attendance') return [block.label + block.text];
  const number = 'number' in block ? block.number : '';
  return [number + (block.role === 'item' ? (block.head ?? '') : '') + block.text];
}

/** Characters of the text without blanks, as a clerk counts them. */
function charactersOf(document: OfficialDocument): number {
  return Array.from(textsOf(document).join('').replace(/\s/gu, '')).length;
}
