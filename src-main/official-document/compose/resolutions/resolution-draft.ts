import type { PaperShape } from '../build-document';
import type { PaperFacts } from '../paper-facts';
import { textShape } from './common-shape';

/** 草案. */
export const resolutionDraftShape = (facts: PaperFacts['resolution-draft']): PaperShape => textShape(facts);
