/**
 * What happens to a text on its way to the clerk's clipboard, done by a program: broken at a width, half-width marks,
 * blank lines, stray spaces, indents. Deterministic: the same seed gives the same damage.
 */
const han = /[\u4e00-\u9fff]/;

/** Small linear congruential generator; a test names its seed. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 0x1_0000_0000;
  };
}

/** Breaks every line longer than `width` characters at that width, as a PDF or a mail program does. */
export function hardWrapped(text: string, width: number): string {
  return text
    .split('\n')
    .flatMap((line) => {
      if (line.includes('\t')) return [line];
      const pieces: string[] = [];
      let rest = line;
      while (rest.length > width) {
        let cut = width;
        // No program breaks inside a number or a Latin word.
        while (
          cut > width / 2 &&
          /[0-9A-Za-z.%@:/_-]/.test(rest[cut - 1] ?? '') &&
          /[0-9A-Za-z.%@:/_-]/.test(rest[cut] ?? '')
        )
          cut--;
        // A word longer than half a line is broken where the line ends.
        if (cut <= width / 2) cut = width;
        pieces.push(rest.slice(0, cut));
        rest = rest.slice(cut);
      }
      return [...pieces, rest];
    })
    .join('\n');
}

const halfForms: Record<string, string> = {
  '，': ',',
  '；': ';',
  '：': ':',
  '？': '?',
  '！': '!',
  '（': '(',
  '）': ')',
};

/** Full-width marks beside a Chinese character become half-width, as a faulty input method or capture has them. */
export function halfWidth(text: string): string {
  return [...text]
    .map((character, index, all) => {
      const half = halfForms[character];
      return half && (han.test(all[index - 1] ?? '') || han.test(all[index + 1] ?? '')) ? half : character;
    })
    .join('');
}

/** Empty lines thrown in between lines. */
export function withBlankLines(text: string, seed: number): string {
  const random = seeded(seed);
  return text
    .split('\n')
    .flatMap((line) => (random() < 0.4 ? [line, ''] : random() < 0.1 ? [line, '', '　'] : [line]))
    .join('\n');
}

/** A blank between two Chinese characters of a sentence now and then; titles, lists of names and tables are left. */
export function withStraySpaces(text: string, seed: number): string {
  const random = seeded(seed);
  return text
    .split('\n')
    .map((line) => {
      if (line.includes('\t') || line.length < 30 || !line.includes('。')) return line;
      let sinceMark = 0;
      return [...line]
        .map((character, index, all) => {
          sinceMark = han.test(character) ? sinceMark + 1 : 0;
          const next = all[index + 1] ?? '';
          const isInside = sinceMark > 4 && han.test(next) && index > 12;
          return isInside && random() < 0.03 ? `${character} ` : character;
        })
        .join('');
    })
    .join('\n');
}

/** Every paragraph two ideographic spaces in; short lines of the front and the end are left as they are. */
export function indented(text: string): string {
  return text
    .split('\n')
    .map((line) =>
      /^[\s\u3000]/.test(line) || line === '' || (line.length < 40 && !/[。；]$/.test(line)) ? line : `　　${line}`,
    )
    .join('\n');
}
