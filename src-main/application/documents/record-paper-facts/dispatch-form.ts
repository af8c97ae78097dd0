import type { OutputOf } from '../../../contract/contract';
import { printedSecrecy } from '../../../domain/documents/secrecy.messages';
import type { PaperFacts } from '../../../official-document/compose/paper-facts';
import { officeFactsOf, type FactsSource } from './source';

/** 发文稿纸 as it was entered. */
export function dispatchFormFacts(
  source: FactsSource,
  dispatch: OutputOf<'documents.getDispatch'>,
): PaperFacts['dispatch-form'] {
  return {
    ...officeFactsOf(source),
    title: dispatch.title,
    documentNumber: dispatch.documentNumber,
    secrecy: dispatch.classification && printedSecrecy(dispatch.classification),
    urgency: dispatch.urgency || null,
    draftedBy: dispatch.draftedBy || null,
    draftedOn: dispatch.draftedOn,
    checkedBy: dispatch.checkedBy || null,
    checkedOn: dispatch.checkedOn,
    countersignedBy: dispatch.countersignedBy || null,
    signedBy: dispatch.signedBy || null,
    signedOn: dispatch.signedOn,
    signedOpinion: dispatch.signedOpinion || null,
    proofreadBy: dispatch.proofreadBy || null,
    mainTo: dispatch.mainTo || null,
    copyTo: dispatch.copyTo || null,
    copies: dispatch.copies,
    sealedBy: dispatch.sealedBy || null,
    sealedOn: dispatch.sealedOn,
  };
}
