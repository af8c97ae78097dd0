import type { PaperFacts } from '../../../official-document/compose/paper-facts';
import { findDispatch } from '../../../storage/documents/dispatches';
import { findKeptPaper } from '../../../storage/documents/record-papers';
import { factWords } from './facts.messages';
import { contentOf, matterFactsOf, passedTextOf } from './matter';
import { meetingFactsOf, officeFactsOf, type Collected, type FactsSource } from './source';

/** 印发通知: whom it goes to, its number and its copies come from its 发文稿纸. */
export function circularFacts(source: FactsSource, id: number): Collected<PaperFacts['circular']> {
  const text = passedTextOf(source, id);
  if ('obstacle' in text) return text;
  const { matter, document, meeting, passedOn, passageNote } = text;
  const owner = { resolution: id, announcement: null, meeting: null };
  const kept = findKeptPaper(source.database, owner, 'circular');
  const dispatch = kept && findDispatch(source.database, kept.id);
  // It goes out under the name the office bears then.
  const sender = source.officeOn(dispatch?.signedOn ?? source.today);
  const { title, kindTitle, body, bodyOfTerm } = matterFactsOf(source, matter);
  return {
    facts: {
      ...officeFactsOf({ office: sender }),
      ...meetingFactsOf(source, meeting),
      body,
      bodyOfTerm,
      passedOn,
      title,
      kindTitle,
      texts: [{ title, kindTitle, content: contentOf(matter, document, passageNote) }],
      headOrgan: sender.fullName,
      documentNumber: dispatch?.number?.printed ?? null,
      copyNumber: null,
      secrecy: null,
      urgency: dispatch?.urgency || null,
      preprinted: false,
      mainTo: dispatch?.mainTo ?? '',
      copyTo: dispatch?.copyTo || null,
      signer: sender.fullName,
      issuedOn: dispatch?.signedOn ?? null,
      printedBy: factWords.generalOffice(sender.fullName),
      printedOn: dispatch?.sealedOn ?? dispatch?.signedOn ?? null,
      copies: dispatch?.copies ?? null,
    },
  };
}
