import type { PaperShape } from '../build-document';
import type { PaperFacts } from '../paper-facts';
import { announcementTitle } from './kind-titles.patterns';
import { plainShape } from './common-shape';

/** 公告. */
export function announcementShape(facts: PaperFacts['announcement']): PaperShape {
  return {
    ...plainShape(facts),
    kind: 'announcement',
    kindTitle: announcementTitle,
    phrases: [facts.bodyOfTerm, facts.body, facts.region],
  };
}
