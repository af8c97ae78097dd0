import type { PaperShape } from '../build-document';
import type { PaperFacts } from '../paper-facts';
import { textShape } from './common-shape';

/** 通过文本. */
export const resolutionPassedShape = (facts: PaperFacts['resolution-passed']): PaperShape => textShape(facts);
