import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { noticeTexts } from '../../../src-main/official-document/source-text.messages';
import { readSourceText } from '../../../src-main/official-document/docx/read/read-source-text';
import { ReadingRefused, refusalReasons } from '../../../src-main/official-document/docx/read/reading-refused';

const paper = '关于召开会议的通知\r\n各县（市、区）人大常委会：\r\n　　定于2024年12月3日召开会议。“镕”“昇”\r\n';
const lines = paper.split('\r\n');
/** 关于召开会议的通知, 各位委员： in GBK. */
const gbk = [
  0xb9, 0xd8, 0xd3, 0xda, 0xd5, 0xd9, 0xbf, 0xaa, 0xbb, 0xe1, 0xd2, 0xe9, 0xb5, 0xc4, 0xcd, 0xa8, 0xd6, 0xaa, 0x0d,
  0x0a, 0xb8, 0xf7, 0xce, 0xbb, 0xce, 0xaf, 0xd4, 0xb1, 0xa3, 0xba,
];
const swapped = (bytes: Uint8Array) => bytes.map((_, at) => bytes[at ^ 1] ?? 0);
const texts = async (bytes: Uint8Array, name = '通知.txt') =>
  (await readSourceText(bytes, name)).paragraphs.map(({ text }) => text);

describe('a text file', () => {
  const utf8 = new Uint8Array(Buffer.from(paper, 'utf8'));
  const utf16 = new Uint8Array(Buffer.from(paper, 'utf16le'));
  it.each([
    ['UTF-8', utf8],
    ['UTF-8 with a mark', new Uint8Array([0xef, 0xbb, 0xbf, ...utf8])],
    ['UTF-16 little-endian with a mark', new Uint8Array([0xff, 0xfe, ...utf16])],
    ['UTF-16 big-endian with a mark', new Uint8Array([0xfe, 0xff, ...swapped(utf16)])],
    ['UTF-16 little-endian without one', utf16],
    ['UTF-16 big-endian without one', swapped(utf16)],
  ])('in %s', async (_, bytes) => expect(await texts(bytes)).toEqual(lines));

  it('in GBK, also of a single line', async () => {
    expect(await texts(new Uint8Array(gbk))).toEqual(['关于召开会议的通知', '各位委员：']);
    expect(await texts(new Uint8Array(gbk.slice(0, 18)))).toEqual(['关于召开会议的通知']);
  });

  it('in GB18030 with characters of four bytes', async () => {
    // 㐀 (U+3400) is 8139EE39.
    expect(await texts(new Uint8Array([...gbk, 0x81, 0x39, 0xee, 0x39]))).toEqual([
      '关于召开会议的通知',
      '各位委员：㐀',
    ]);
  });

  it('without a name or with a wrong one is still read', async () => {
    expect(await texts(utf8, '')).toEqual(lines);
    expect(await texts(utf8, '通知.doc')).toEqual(lines);
  });

  it('any text of Chinese papers comes back from UTF-8 as it went in', async () => {
    const character = fc.oneof(
      fc.constantFrom(...'会议决定，。：；（）“”——…1234Aa \n'),
      fc.integer({ min: 0x4e00, max: 0x9fff }).map((code) => String.fromCodePoint(code)),
    );
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: character, minLength: 1, maxLength: 60 }), async (text) => {
        expect((await texts(new Uint8Array(Buffer.from(text)))).join('\n')).toBe(text);
      }),
    );
  });

  it('that is none is refused', async () => {
    const refused = async (bytes: Uint8Array) =>
      readSourceText(bytes, 'x.txt').catch((error: ReadingRefused) => error.reason);
    expect(await refused(new Uint8Array([0, 1, 2, 3, 0, 0, 0, 9, 200, 201]))).toBe('not-a-document');
    expect(await refused(Uint8Array.from({ length: 2000 }, (_, i) => (i * 7919) % 256))).toBe('not-a-document');
    expect(await refused(new Uint8Array())).toBe('empty');
  });
});

describe('what the clerk is told', () => {
  it('every refusal has a message and advice in Chinese', () => {
    for (const reason of refusalReasons) {
      const { message, advice } = new ReadingRefused(reason);
      expect([message, advice].join()).toMatch(/^[\u4e00-\u9fff].*。,.*。$/s);
    }
  });

  it('every notice names how many', () => {
    for (const [id, say] of Object.entries(noticeTexts))
      expect(say(3)).toMatch(id === 'looks-unknown' ? /。$/ : /3.*。$/);
  });
});
