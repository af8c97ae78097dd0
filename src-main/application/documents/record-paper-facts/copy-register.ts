import type { PaperCopy } from '../../../contract/documents/copies.contract';
import type { IssuedPaper } from '../../../contract/documents/issued-papers.contract';
import type { PaperFacts } from '../../../official-document/compose/paper-facts';
import { isOutstanding } from '../../../storage/documents/copies';
import { factWords } from './facts.messages';
import { officeFactsOf, type FactsSource } from './source';

/** 发放登记 of all copies; the 收回清单 names those that are still out. */
export function copyRegisterFacts(
  source: FactsSource,
  paper: IssuedPaper,
  copies: readonly PaperCopy[],
  collecting: boolean,
): PaperFacts['copy-register'] {
  const outstanding = copies.filter(isOutstanding);
  return {
    ...officeFactsOf(source),
    title: paper.title,
    documentNumber: paper.documentNumber,
    versionLabel: factWords.version(paper.version),
    collecting,
    total: copies.length,
    outstanding: outstanding.length,
    copyList: (collecting ? outstanding : copies).map(
      ({ copyNumber, holder, givenOn, returnedOn, destroyedOn, remark }) => ({
        copyNumber: String(copyNumber).padStart(6, '0'),
        holder: holder || null,
        givenOn,
        returnedOn,
        destroyedOn,
        remark: remark || null,
      }),
    ),
    madeOn: source.today,
  };
}
