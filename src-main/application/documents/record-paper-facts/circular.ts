import type { PaperFacts } from '../../../official-document/compose/paper-facts';
import { findDispatch } from '../../../storage/documents/dispatches';
import { findKeptPaper } from '../../../storage/documents/record-papers';
import { readSettings } from '../../../storage/settings';
import { numbering } from '../../organization/setting-kinds';
import { circularHeadOf } from './circular-head';
import { contentOf, matterFactsOf, passedTextOf } from './matter';
import { meetingFactsOf, officeFactsOf, type Collected, type FactsSource } from './source';
import { ownerOf } from '../../../domain/documents/paper-owner';

/** 印发通知: whom it goes to, its number and its copies come from its 发文稿纸. */
export function circularFacts(source: FactsSource, id: number): Collected<PaperFacts['circular']> {
  const text = passedTextOf(source, id);
  if ('obstacle' in text) return text;
  const { matter, document, meeting, passedOn, passageNote } = text;
  const owner = ownerOf({ resolution: id });
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
      ...circularHeadOf(sender, dispatch, readSettings(source.database, numbering).settings.circularSender),
      mainTo: dispatch?.mainTo ?? '',
      copyTo: dispatch?.copyTo || null,
      issuedOn: dispatch?.signedOn ?? null,
      printedOn: dispatch?.sealedOn ?? dispatch?.signedOn ?? null,
      copies: dispatch?.copies ?? null,
    },
  };
}
