import type { PaperOwner } from '../../../contract/documents/record-papers.contract';
import { CallFailure } from '../../../contract/errors';
import type { RecordPaperKind } from '../../../domain/documents/record-paper';
import { composeRecordPaper, type ComposedPaper } from '../../../official-document/compose/compose-paper';
import type { PaperFacts } from '../../../official-document/compose/paper-facts';
import { hashOf } from '../../../storage/files';
import { wordingOfPaper } from '../../templates/wording-of-paper';
import type { Wording } from '../../../domain/templates/wording';
import type { KeptPaper } from '../../../storage/documents/record-papers';
import { collectFacts } from '../record-paper-facts/collect';
import { usualComparison, type Compared } from '../record-paper-facts/comparison';
import type { FactsSource } from '../record-paper-facts/source';
import { recordPaperMessages as say } from './record-papers.messages';

/** What a paper is made of at this moment. */
export interface PaperBasis {
  facts: PaperFacts[RecordPaperKind];
  /** The same facts and wording have the same basis. */
  basis: string;
  compared: Compared | null;
  wording: Wording;
}

const utf8 = new TextEncoder();

/** A paper as it was composed last: what a 对照稿 compares, and which wording it keeps. */
type Kept = Pick<KeptPaper, 'basis' | 'composedAt'> | null;

/**
 * The facts of a paper as they are now and what tells whether they changed, or why there are none.
 * @param anew with the wording that holds now; otherwise with the one the kept paper keeps
 */
export function basisOf(
  source: FactsSource,
  owner: PaperOwner,
  paper: RecordPaperKind,
  {
    kept,
    chosen,
    light = false,
    anew = false,
  }: { kept: Kept; chosen?: Compared | null; light?: boolean; anew?: boolean },
): PaperBasis | { obstacle: string } {
  const compared = paper === 'comparison' ? comparedOf(source, owner, kept?.basis ?? null, chosen ?? null) : null;
  const collected = collectFacts(source, owner, paper, compared, light);
  if ('obstacle' in collected) return collected;
  const { facts } = collected;
  const { wording, text } = wordingOfPaper(source.database, paper, anew ? null : (kept?.composedAt ?? null));
  return { facts, compared, wording, basis: hashOfBasis(text, facts, compared) };
}

/** What is printed now. */
export const composed = (paper: RecordPaperKind, { facts, wording }: PaperBasis): ComposedPaper =>
  composeRecordPaper(paper, facts, wording);

/** The same, where there is nothing in the way. Throws RULE_VIOLATED (paper-obstacle). */
export function expectBasis(basis: PaperBasis | { obstacle: string }): PaperBasis {
  if ('obstacle' in basis)
    throw new CallFailure('RULE_VIOLATED', { ...say.obstacle(basis.obstacle), rule: 'paper-obstacle' });
  return basis;
}

/** The number a paper is given makes it no other paper; what a 对照稿 shows is told by the versions it compares. */
function hashOfBasis(wording: string, facts: PaperFacts[RecordPaperKind], compared: Compared | null): string {
  const said = JSON.stringify(facts, (key, value: unknown) =>
    key === 'documentNumber' || (compared && key === 'content') ? undefined : value,
  );
  const hash = hashOf(utf8.encode(`${said}\n${wording}`));
  return compared ? `${compared.from}-${compared.to}:${hash}` : hash;
}

function comparedOf(
  source: FactsSource,
  owner: PaperOwner,
  kept: string | null,
  chosen: Compared | null,
): Compared | null {
  if (chosen) return chosen;
  const [, from, to] = /^(\d+)-(\d+):/.exec(kept ?? '') ?? [];
  if (from !== undefined && to !== undefined) return { from: Number(from), to: Number(to) };
  return owner.resolution === null ? null : usualComparison(source, owner.resolution);
}
