import type { PaperShape } from '../build-document';
import type { PaperFacts } from '../paper-facts';
import { centred, flush, plainShape } from './common-shape';
import { roomOfBox } from './form-room.patterns';

/** 发文稿纸: names and room to write, two pairs a row. */
export const dispatchFormShape = (facts: PaperFacts['dispatch-form']): PaperShape => ({
  ...plainShape(facts),
  columns: [centred(4.5), flush(9.5), centred(4.5), flush(9.5)],
  room: roomOfBox,
});
