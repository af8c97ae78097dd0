/** Room in the boxes of 发文稿纸, in lines of a table's text: opinions are written by hand into 签发 and 会签. */
const opinions = /^(?:签发|会签)$/u;
const people = /^(?:拟稿|核稿|校对|用印)$/u;
const blank = /\s/gu;

export function roomOfBox(label: string): number {
  const name = label.replace(blank, '');
  return opinions.test(name) ? 5 : people.test(name) ? 2 : 1;
}
