/**
 * Writes src-main/official-document/layout.widths.json: the advance widths of the free faces that stand in for the
 * Windows ones where the project is tested. Run by hand when a face changes:
 *   node tests/official-document/paginate/measure-faces.mjs
 * Times New Roman is not free; its widths are those of the Adobe metrics of Times Roman, which Liberation Serif has too.
 */
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fontkit from 'fontkit';

const fandol = '/usr/local/share/fonts/fandol';
const faces = {
  FandolFang: [join(fandol, 'FandolFang-Regular.otf')],
  FandolHei: [join(fandol, 'FandolHei-Regular.otf')],
  FandolKai: [join(fandol, 'FandolKai-Regular.otf')],
  FandolSong: [join(fandol, 'FandolSong-Regular.otf')],
  'Noto Serif CJK SC': ['/usr/share/fonts/opentype/noto/NotoSerifCJK-Regular.ttc', 'NotoSerifCJKsc-Regular'],
  'DejaVu Serif': ['/usr/share/fonts/truetype/dejavu/DejaVuSerif.ttf'],
};
// prettier-ignore
const times = [250,333,408,500,500,833,778,180,333,333,500,564,250,333,250,278,500,500,500,500,500,500,500,500,500,500,278,278,564,564,564,444,921,722,667,667,722,611,556,722,722,333,389,722,611,889,722,722,556,722,667,556,611,722,722,944,722,722,611,333,278,333,469,500,333,444,500,444,500,444,333,500,500,278,278,500,278,778,500,500,500,500,333,389,278,500,500,722,500,500,444,480,200,541];

/** Characters outside ASCII that papers use and whose width is not the same everywhere. */
const asked = [];
for (const [from, to] of [
  [0xa0, 0x17f],
  [0x391, 0x3c9],
  [0x2010, 0x2044],
  [0x20ac, 0x20ac],
  [0x2100, 0x218f],
  [0x2190, 0x2199],
  [0x2200, 0x22ff],
  [0x2460, 0x249b],
  [0x25a0, 0x25ef],
  [0x2605, 0x2606],
  [0x3000, 0x301f],
  [0xff01, 0xff5e],
])
  for (let code = from; code <= to; code += 1) asked.push(String.fromCodePoint(code));

// The same rule as character-width.ts.
const halfWidth =
  /[\u0000-\u00a6\u00a9-\u00af\u00b2-\u00b6\u00b8-\u00d6\u00d8-\u00f6\u00f8-\u02ff\u0300-\u036f\uff61-\uffdc\uffe8-\uffee]/;
const families = {};
for (const [name, [path, postscriptName]] of Object.entries(faces)) {
  if (!existsSync(path)) throw new Error(`${path} is not installed`);
  const opened = fontkit.openSync(path);
  const font = postscriptName ? opened.getFont(postscriptName) : opened;
  const width = (character) => {
    const glyph = font.glyphForCodePoint(character.codePointAt(0));
    return glyph.id === 0 ? null : Math.round((glyph.advanceWidth / font.unitsPerEm) * 100000) / 100;
  };
  const ascii = Array.from({ length: 95 }, (_, index) => width(String.fromCharCode(0x20 + index)) ?? 500);
  const others = {};
  for (const character of asked) {
    const found = width(character);
    if (found !== null && found !== (halfWidth.test(character) ? 500 : 1000)) others[character] = found;
  }
  families[name] = { ascii, others };
}
const quotes = { '“': 444, '”': 444, '‘': 333, '’': 333, '—': 1000, '–': 500, '…': 1000, '·': 250 };
families['Times New Roman'] = { ascii: times, others: quotes };
families['Liberation Serif'] = families['Times New Roman'];
const lines = Object.entries(families).map(
  ([name, { ascii, others }]) =>
    `    ${JSON.stringify(name)}: { "ascii": ${JSON.stringify(ascii)}, "others": ${JSON.stringify(others)} }`,
);
writeFileSync(
  join(import.meta.dirname, '../../../src-main/official-document/layout.widths.json'),
  `{\n  "unit": "thousandths of an em",\n  "families": {\n${lines.join(',\n')}\n  }\n}\n`,
);
