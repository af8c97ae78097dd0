import { ReadingRefused } from '../reading-refused';
import type { CompoundFile } from './compound-file';
import { characterRanges, paragraphRanges, type CharacterRange, type ParagraphRange } from './property-pages';

/** One stretch of text as it lies in the stream ([MS-DOC] 2.8.35 PlcPcd): characters from `cp`, bytes from `offset`. */
export interface Piece {
  cp: number;
  length: number;
  offset: number;
  /** Bytes of a character: 1 (Windows-1252) or 2 (UTF-16). */
  width: 1 | 2;
}

/** The text of a Word 97–2003 file with what its property pages say about it. */
export interface BinaryWord {
  text: string;
  pieces: Piece[];
  /** Lengths of the stories the text is made of, in their order ([MS-DOC] 2.5.4 FibRgLw97). */
  stories: { main: number; footnotes: number; headers: number; comments: number; endnotes: number; textBoxes: number };
  characters: CharacterRange[];
  paragraphs: ParagraphRange[];
}

const magic = 0xa5ec;
/** Word 97. Older ones keep their text in one code page and their tables elsewhere. */
const oldestVersion = 0xc1;
const unreadable = (detail: string): ReadingRefused => new ReadingRefused('old-wps-or-doc-unreadable', detail);

/** Reads the streams WordDocument and 0Table or 1Table; WPS Office writes its own .wps in the same form. */
export function readBinaryWord(file: CompoundFile): BinaryWord {
  const main = file.stream('WordDocument');
  if (!main || main.length < 0x200) throw unreadable('no WordDocument stream');
  const fib = new DataView(main.buffer, main.byteOffset, main.byteLength);
  if (fib.getUint16(0, true) !== magic) throw unreadable('not Word');
  const flags = fib.getUint16(10, true);
  if (flags & 0x0100) throw new ReadingRefused('encrypted', 'fEncrypted');
  if (fib.getUint16(2, true) < oldestVersion) throw unreadable('older than Word 97');
  const table = file.stream(flags & 0x0200 ? '1Table' : '0Table');
  if (!table) throw unreadable('no table stream');
  const part = (at: number): Uint8Array => {
    const from = fib.getUint32(at, true);
    return table.subarray(from, from + fib.getUint32(at + 4, true));
  };
  const length = (at: number): number => fib.getUint32(at, true);
  const pieces = readPieces(part(0x1a2), main.length);
  return {
    text: pieces.map((piece) => textOf(piece, main)).join(''),
    pieces,
    stories: {
      main: length(0x4c),
      footnotes: length(0x50),
      headers: length(0x54),
      comments: length(0x5c),
      endnotes: length(0x60),
      textBoxes: length(0x64),
    },
    characters: characterRanges(main, part(0xfa)),
    paragraphs: paragraphRanges(main, part(0x102)),
  };
}

/** The Clx: formatting to pass over (marked 1), then the table of pieces (marked 2). */
function readPieces(clx: Uint8Array, streamLength: number): Piece[] {
  const view = new DataView(clx.buffer, clx.byteOffset, clx.byteLength);
  let at = 0;
  while (at + 3 <= clx.length && clx[at] === 1) at += 3 + view.getUint16(at + 1, true);
  if (at + 5 > clx.length || clx[at] !== 2) throw unreadable('no piece table');
  const size = Math.min(view.getUint32(at + 1, true), clx.length - at - 5);
  const count = Math.floor((size - 4) / 12);
  const start = at + 5;
  const pieces: Piece[] = [];
  let characters = 0;
  for (let i = 0; i < count; i++) {
    const cp = view.getUint32(start + i * 4, true);
    const length = view.getUint32(start + (i + 1) * 4, true) - cp;
    const where = view.getUint32(start + (count + 1) * 4 + i * 8 + 2, true);
    const narrow = (where & 0x40000000) !== 0;
    const offset = narrow ? (where & 0x3fffffff) >>> 1 : where & 0x3fffffff;
    const width = narrow ? 1 : 2;
    characters += length;
    // Pieces that lie over one another could make a small file endless: all of them together fit the stream.
    if (
      cp !== characters - length ||
      length <= 0 ||
      characters > streamLength ||
      offset + length * width > streamLength
    ) {
      throw unreadable('piece table');
    }
    pieces.push({ cp, length, offset, width });
  }
  return pieces;
}

function textOf({ offset, length, width }: Piece, main: Uint8Array): string {
  return new TextDecoder(width === 1 ? 'windows-1252' : 'utf-16le', { ignoreBOM: true }).decode(
    main.subarray(offset, offset + length * width),
  );
}
