import type { RecordPaperKind } from '../../domain/documents/record-paper';
import type { Fields } from '../../domain/templates/fields';
import { paperFields } from '../../domain/templates/paper-fields';
import type { PaperFacts } from './paper-facts';

/**
 * The same record with nothing in it that may be missing: what is optional is null, what is yes or no is no. A wording has
 * to make a whole paper of it too.
 */
export function bareFacts<Paper extends RecordPaperKind>(paper: Paper, facts: PaperFacts[Paper]): PaperFacts[Paper] {
  // Values keep the type the catalogue gives them.
  return bareOf(paperFields[paper], facts as Readonly<Record<string, unknown>>) as PaperFacts[Paper];
}

function bareOf(fields: Fields, facts: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(fields).map(([key, field]) => {
      if ('item' in field) {
        const items = facts[key] as readonly Readonly<Record<string, unknown>>[];
        return [key, items.map((item) => bareOf(field.item, item))];
      }
      return [key, field.optional ? null : field.kind === 'flag' ? false : facts[key]];
    }),
  );
}
