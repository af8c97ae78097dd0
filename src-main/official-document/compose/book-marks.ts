/**
 * Book marks inside book marks (GB/T 15834-2011 4.13.3.3): within 《 》 the inner ones are 〈 〉, within these 《 》 again. Titles
 * come from the record with their own marks, and a wording puts others round them.
 */
export function nestBookMarks(text: string): string {
  let depth = 0;
  let nested = '';
  for (const character of text) {
    if (openMark.test(character)) {
      nested += depth % 2 === 0 ? outer[0] : inner[0];
      depth += 1;
    } else if (closeMark.test(character) && depth > 0) {
      depth -= 1;
      nested += depth % 2 === 0 ? outer[1] : inner[1];
    } else nested += character;
  }
  // Marks that do not match each other are left as the record has them.
  return depth === 0 ? nested : text;
}

const outer = ['\u300a', '\u300b'] as const;
const inner = ['\u3008', '\u3009'] as const;
const openMark = /[《〈]/u;
const closeMark = /[》〉]/u;
