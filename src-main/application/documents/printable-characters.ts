import { CallFailure } from '../../contract/errors';
import { checkFlowCharacters, type CharacterFindingId } from '../../official-document/check-characters';
import { characterMessage } from '../../official-document/faces.messages';
import { flowOfDocument } from '../../official-document/flow/flow-of-document';
import type { OfficialDocument } from '../../official-document/model';
import type { TypesettingSettings } from '../../official-document/typesetting-settings';
import { unprintable } from './documents.messages';

/** Characters that would print as something else on another computer, most often in a name: no paper goes out with one. */
const stopping: readonly CharacterFindingId[] = [
  'character.private-use',
  'character.replacement',
  'character.wrong-middle-dot',
];

/**
 * Stops a paper with characters that do not print as what they are meant to be.
 * @throws CallFailure RULE_VIOLATED, rule `printable-characters`, one field a place.
 */
export function stopUnprintable(document: OfficialDocument, settings: TypesettingSettings): void {
  const found = checkFlowCharacters(flowOfDocument(document, settings)).filter(({ id }) => stopping.includes(id));
  if (found.length === 0) return;
  throw new CallFailure('RULE_VIOLATED', {
    ...unprintable(found.length, characterMessage(found[0]!)),
    rule: 'printable-characters',
    fields: found.map((finding) => ({ path: finding.path, message: characterMessage(finding) })),
  });
}
