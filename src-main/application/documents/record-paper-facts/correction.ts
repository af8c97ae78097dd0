import type { PaperFacts } from '../../../official-document/compose/paper-facts';
import { findDispatch } from '../../../storage/documents/dispatches';
import { findIssuedPaper } from '../../../storage/documents/issued-papers';
import { correctionSource, resolutionSource, textSource } from '../../../storage/documents/paper-sources';
import { findKeptPaper } from '../../../storage/documents/record-papers';
import { civilDateOf } from '../../../domain/organization/civil-today';
import { obstacles } from './facts.messages';
import { matterFactsOf } from './matter';
import { officeFactsOf, type Collected, type FactsSource } from './source';
import { textDifferences } from './text-differences';
import { ownerOf } from '../../../domain/documents/paper-owner';

/** 更正: what the latest correction changed in the text that was passed and given out. */
export function correctionFacts(source: FactsSource, id: number): Collected<PaperFacts['correction']> {
  const { database } = source;
  const matter = resolutionSource(database, id);
  if (!matter) return { obstacle: obstacles.gone };
  const correction = correctionSource(database, id);
  const [before, after] = correction
    ? [textSource(database, correction.fromText), textSource(database, correction.toText)]
    : [null, null];
  if (!correction || !before || !after) return { obstacle: obstacles.noCorrection };
  const differences = textDifferences(before.document, after.document);
  if (differences.length === 0) return { obstacle: obstacles.sameText };
  const owner = ownerOf({ resolution: id });
  const circular = findKeptPaper(database, owner, 'circular');
  const passed = findKeptPaper(database, owner, 'resolution-passed');
  const given = issuedOf(source, circular?.issuedPaper ?? null) ?? issuedOf(source, passed?.issuedPaper ?? null);
  const sent = circular && findDispatch(database, circular.id);
  const own = findKeptPaper(database, owner, 'correction');
  const dispatch = own && findDispatch(database, own.id);
  // It goes out under the name the office bears then.
  const issuedOn = dispatch?.signedOn ?? correction.approvedOn;
  const sender = source.officeOn(issuedOn);
  return {
    facts: {
      ...officeFactsOf({ office: sender }),
      ...matterFactsOf(source, matter),
      documentNumber: given?.documentNumber ?? null,
      printedOn:
        sent?.signedOn ?? (given ? civilDateOf(Date.parse(given.issuedAt)) : (matter.passedOn ?? source.today)),
      reason: correction.reason,
      approver: correction.approver,
      approvedOn: correction.approvedOn,
      corrections: differences.map(({ place, wrong, right }) => ({ place, wrong, right })),
      mainTo: (dispatch?.mainTo || sent?.mainTo) ?? null,
      signer: sender.fullName,
      issuedOn,
    },
  };
}

const issuedOf = ({ database }: FactsSource, id: number | null) => (id === null ? null : findIssuedPaper(database, id));
