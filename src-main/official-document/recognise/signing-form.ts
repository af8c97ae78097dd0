import { signing } from '../layout';
import type { DocumentKind, SigningForm } from '../model';
import type { Line } from './lines';

/** In characters: what Word rounds, and what a clerk moves without meaning to. */
const tolerance = 0.6;

/**
 * How a paper is signed (7.3.5). Where the file says how far organ and date stand from the right edge, their places tell:
 * under a seal the organ is centred over the date, without one the date begins two characters right of it. Otherwise, or
 * where both are the same place, the kind tells.
 */
export function signingFormOf(kind: DocumentKind, organs: readonly { line: Line }[], date: Line | null): SigningForm {
  const organ = organs.length === 1 ? organs[0]?.line : undefined;
  const organRight = organ?.looks.rightCharacters;
  const dateRight = date?.looks.rightCharacters;
  if (!organ || !date || organRight === undefined || dateRight === undefined) return formOfKind(kind);
  const near = (one: number, other: number): boolean => Math.abs(one - other) <= tolerance;
  const { stampRight, stampCharacters, dutyLeftOfStamp } = signing['signature-stamp'];
  if (near(organRight, stampRight + stampCharacters + dutyLeftOfStamp)) return 'signature-stamp';
  const isSealed = near(organRight + organ.units / 2, dateRight + date.units / 2);
  const isUnsealed = near(organRight + organ.units, dateRight + date.units + signing.unsealed.dateAfterOrgan);
  if (isSealed === isUnsealed) return formOfKind(kind);
  return isSealed ? 'sealed' : 'unsealed';
}

/** Papers that go out under seal, and papers of a meeting that do not. */
function formOfKind(kind: DocumentKind): SigningForm {
  return ['notice', 'letter', 'request', 'reply', 'announcement'].includes(kind) ? 'sealed' : 'unsealed';
}
