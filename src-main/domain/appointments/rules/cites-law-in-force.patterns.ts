import type { Law } from '../laws';

/** Articles a text cites of a law: its name, full or short, and the numeral of each article named after it. */
export const citationsOf: Partial<Record<Law, RegExp>> = {
  organic: /(?:地方组织法|人民政府组织法)》?(?:（[^）]*）)?((?:、?第[一二三四五六七八九十百\d]+条)+)/g,
  supervision: /(?:常务委员会监督法|(?<!监察|审判)监督法)》?(?:（[^）]*）)?((?:、?第[一二三四五六七八九十百\d]+条)+)/g,
};
export const articleNumerals = /第([一二三四五六七八九十百\d]+)条/g;
