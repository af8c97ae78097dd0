import { bareTitle } from '../../domain/resolutions/titles';
import { textUnits } from '../../official-document/character-width';
import { title as titleMeasure } from '../../official-document/layout';
import type { OfficialDocument } from '../../official-document/model';
import { chooseTitleLines } from '../../official-document/title-lines/title-lines';

/**
 * A text as its matter keeps it: under the title of the matter, without marks of the stage, and without a 题注, which is
 * composed from meeting and vote and never typed. Lines of the title that somebody chose stay, as far as they fit.
 */
export function ownText(document: OfficialDocument, title: string): OfficialDocument {
  const { text, lines } = document.title;
  const kept =
    text === title && lines.length > 0 && lines.every((line) => textUnits(line) <= titleMeasure.charactersALine);
  return {
    ...document,
    passageNote: null,
    title: kept ? document.title : { text: title, lines: chooseTitleLines(title) },
  };
}

/** The title a text brings, as the record has it; '' where it has none. */
export const titleOfText = (document: OfficialDocument): string => bareTitle(document.title.text);

/** The parts of a text out of which tasks are read. */
export const textPartsOf = ({ blocks }: OfficialDocument) =>
  blocks.flatMap((block) =>
    block.role === 'paragraph' || block.role === 'item' || block.role === 'article'
      ? [
          {
            number: block.role === 'paragraph' ? null : block.number,
            head: block.role === 'item' ? block.head : null,
            text: block.text,
          },
        ]
      : [],
  );
