/**
 * The same paper by hand with the docx library, and as a template of docxtemplater: same page, same styles, same
 * footers, same paragraphs and runs. Measures are written out here because that is how such code is written.
 */
import Docxtemplater from 'docxtemplater';
import {
  AlignmentType,
  Document,
  Footer,
  LineRuleType,
  Packer,
  PageNumber,
  Paragraph,
  TextRun,
  type IParagraphStyleOptions,
} from 'docx';
import PizZip from 'pizzip';
import type { OfficialDocument } from '@core/official-document/model';

/** A paragraph as both writers take it: its style, and its runs with the face each has. */
interface Line {
  style: string;
  runs: { text: string; style: string }[];
}

const faces: Record<string, string> = {
  title: '方正小标宋简体',
  note: '楷体_GB2312',
  level1: '黑体',
  level2: '楷体_GB2312',
  body: '仿宋_GB2312',
};
const font = (name: string) => ({ ascii: name, hAnsi: name, eastAsia: name, cs: name });
const centred = new Set(['title', 'note']);

/** Title, note and body of a resolution, heads of items in their own face. */
export function linesOf(document: OfficialDocument): Line[] {
  const plain = (style: string, text: string): Line => ({ style, runs: [{ text, style }] });
  const lines = [
    plain('title', document.title.text),
    plain('note', document.passageNote?.text ?? ''),
    plain('body', ''),
  ];
  for (const block of document.blocks) {
    if (block.role === 'item') {
      const head = { text: `${block.number}${block.head ?? ''}`, style: block.level === 2 ? 'level2' : 'body' };
      lines.push({ style: 'body', runs: [head, { text: block.text, style: 'body' }] });
    } else if (block.role === 'heading') {
      lines.push(plain(block.level === 1 ? 'level1' : 'level2', `${block.number}${block.text}`));
    } else if ('text' in block) lines.push(plain('body', block.text));
  }
  return lines;
}

const paragraphStyles = Object.entries(faces).map(([id, face]): IParagraphStyleOptions => ({
  id,
  name: id,
  basedOn: 'Normal',
  run: { font: font(face), size: id === 'title' ? 44 : 32 },
  paragraph: {
    alignment: centred.has(id) ? AlignmentType.CENTER : AlignmentType.JUSTIFIED,
    indent: centred.has(id) ? undefined : { firstLineChars: 200, firstLine: 640 },
    spacing: { line: 579, lineRule: LineRuleType.EXACT, before: 0, after: 0 },
  },
}));
const footer = (alignment: (typeof AlignmentType)[keyof typeof AlignmentType]): Footer =>
  new Footer({
    children: [
      new Paragraph({
        alignment,
        children: [new TextRun({ children: ['— ', PageNumber.CURRENT, ' —'], font: font('宋体'), size: 28 })],
      }),
    ],
  });

function paper(children: Paragraph[]): Document {
  return new Document({
    evenAndOddHeaderAndFooters: true,
    styles: { paragraphStyles },
    sections: [
      {
        properties: {
          page: { size: { width: 11906, height: 16838 }, margin: { top: 2098, right: 1474, bottom: 1984, left: 1588 } },
        },
        footers: { default: footer(AlignmentType.RIGHT), even: footer(AlignmentType.LEFT) },
        children,
      },
    ],
  });
}

const paragraphOf = ({ style, runs }: Line): Paragraph =>
  new Paragraph({
    style,
    children: runs.map((run) => new TextRun({ text: run.text, font: font(faces[run.style] ?? '') })),
  });

export const writeWithDocx = (lines: readonly Line[]): Promise<Buffer> =>
  Packer.toBuffer(paper(lines.map(paragraphOf)));

/** A template with one paragraph a style inside a loop, and a second run for what follows a head. */
export async function docxtemplaterWriter(): Promise<(lines: readonly Line[]) => Uint8Array> {
  const marked = (text: string): Paragraph => new Paragraph({ children: [new TextRun(text)] });
  const styles = Object.keys(faces).flatMap((style) => [
    marked(`{#${style}}`),
    new Paragraph({
      style,
      children: [
        new TextRun({ text: '{head}', font: font(faces['level2'] ?? '') }),
        new TextRun({ text: '{text}', font: font(faces[style] ?? '') }),
      ],
    }),
    marked(`{/${style}}`),
  ]);
  const template = await Packer.toBuffer(paper([marked('{#lines}'), ...styles, marked('{/lines}')]));
  return (lines) => {
    const file = new Docxtemplater(new PizZip(template), { paragraphLoop: true });
    file.render({
      lines: lines.map(({ style, runs }) => ({
        [style]: [{ head: runs.length > 1 ? runs[0]?.text : '', text: runs.at(-1)?.text }],
      })),
    });
    return file.toBuffer({ compression: 'DEFLATE' });
  };
}
