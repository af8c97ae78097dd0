import type { PaperShape } from '../build-document';
import type { PaperFacts } from '../paper-facts';
import { plainShape } from './common-shape';
import { noticeTitle } from './kind-titles.patterns';

/** 印发通知. */
export function circularShape(facts: PaperFacts['circular']): PaperShape {
  return {
    ...plainShape(facts),
    kind: 'notice',
    kindTitle: noticeTitle,
    phrases: [facts.headOrgan, facts.body, facts.office, facts.region],
    preprinted: facts.preprinted,
    ...(facts.upward && { upward: { signedBy: facts.signedBy } }),
  };
}
