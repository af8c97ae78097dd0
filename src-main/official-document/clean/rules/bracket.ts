import { han } from '../characters';
import type { TextUnderCleaning } from '../text-under-cleaning';

const documentNumberYear = new RegExp(
  `(?<=[${han}])[\\[【［（(〈<]((?:19|20)\\d{2})[\\]】］）)〉>](?=第?\\d{1,4}号)`,
  'gu',
);
const doubleAngles = new RegExp(`<<([${han}][^<>\\n]{0,60})>>`, 'gu');
const singleAngles = new RegExp(`<([${han}][^<>\\n]{0,60}[${han}）])>`, 'gu');

/** The year of a document number stands in 〔 〕 (GB/T 9704 7.2.5); names of laws and papers in 《 》. */
export function cleanBracketForms(text: TextUnderCleaning): void {
  text.replace('bracket', documentNumberYear, (match) => `〔${match[1]}〕`);
  text.replace('bracket', doubleAngles, (match) => `《${match[1]}》`);
  text.replace('bracket', singleAngles, (match) => `《${match[1]}》`);
}
