import type { PaperShape } from '../build-document';
import type { PaperFacts } from '../paper-facts';
import { textShape } from './common-shape';

/** 表决稿. */
export const resolutionVoteTextShape = (facts: PaperFacts['resolution-vote-text']): PaperShape => textShape(facts);
