import { numeralOf } from '../documents/chinese-numerals';
import type { TermFault } from './terms';

const term = (number: number): string => `第${numeralOf(number)}届`;

/** Each contradiction among the terms, and what to do. */
export const termFaultMessages: Record<TermFault['fault'], (fault: TermFault) => { message: string; advice: string }> =
  {
    'same-number': ({ number }) => ({ message: `${term(number)}填了两次。`, advice: '请改成不同的届次，或删去一个。' }),
    'ends-before-it-begins': ({ number }) => ({
      message: `${term(number)}的届满日期不晚于起始日期。`,
      advice: '请核对起止日期；每届任期五年（《地方组织法》第十条）。',
    }),
    overlaps: ({ number, other }) => ({
      message: `${term(number)}与${term(other)}的任期重叠。`,
      advice: `请核对${term(number)}的届满日期和${term(other)}的起始日期。`,
    }),
    'out-of-order': ({ number, other }) => ({
      message: `${term(other)}的起始日期不晚于${term(number)}。`,
      advice: '届次在后的，起始日期也应在后，请核对。',
    }),
  };
