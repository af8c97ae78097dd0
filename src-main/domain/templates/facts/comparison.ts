import { content, date, text } from '../fields';
import { matterFacts, officeFacts } from './common';

/** 对照稿: the lines above; what is compared comes as a content of its own. */
export const comparisonFacts = {
  ...officeFacts,
  ...matterFacts,
  /** 草案（2026年6月10日）. */
  fromLabel: text,
  toLabel: text,
  madeOn: date,
  /** The blocks of the comparison. */
  content,
};
