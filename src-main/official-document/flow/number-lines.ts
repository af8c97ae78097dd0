import { charactersALine, head as measure } from '../layout';
import type { DocumentHead, OfficialDocument } from '../model';
import type { FlowParagraph, FlowTab } from './flow';
import type { FlowTools } from './flow-of-document';
import { lineUnits } from './paragraphs';

/**
 * 发文字号 (7.2.5): centred; of a letter flush right; in a paper to a superior organ one character in at the left, on the
 * line of the last 签发人 (7.2.6). An order has its 令号 there, which a paper may also hold as its 编号.
 */
export function numberLines(document: OfficialDocument, head: DocumentHead, tools: FlowTools): FlowParagraph[] {
  const { segments, paragraphs } = tools;
  const number = numberOfHead(document, head);
  const signatories = head.upward ? signatoryTabs(head, tools) : [];
  if (signatories.length === 0 && number === null) return [];
  const own = number === null ? [] : segments.set(number.text, 'body', number.path);
  const path = number?.path ?? 'head/signatories/0';
  if (head.form === 'letter') {
    return [paragraphs.line([{ segments: own, at: charactersALine, align: 'right', path }], path)];
  }
  if (signatories.length === 0) return [paragraphs.centred('serial', own, path)];
  return signatories.map((tabs, index) => {
    const isLast = index === signatories.length - 1;
    const line = paragraphs.line(tabs, isLast ? path : (tabs[0]?.path ?? null), isLast ? own : []);
    return { ...line, indent: { left: measure.signatories.sideCharacters, right: 0, firstLine: 0 } };
  });
}

/** The number that stands in the head; the 编号 of an order, where it has no document number. */
export function numberOfHead(
  document: OfficialDocument,
  head: DocumentHead,
): { text: string; path: 'documentNumber' | 'serialNumber' } | null {
  if (document.documentNumber !== null) return { text: document.documentNumber, path: 'documentNumber' };
  if (head.form !== 'order' || document.serialNumber === null) return null;
  return { text: document.serialNumber, path: 'serialNumber' };
}

/** “签发人：” and the names, two a line, the lines under the first name (7.2.6); each name in 楷体. */
function signatoryTabs(head: DocumentHead, tools: FlowTools): FlowTab[][] {
  const { aLine, gap, sideCharacters } = measure.signatories;
  const names = head.signatories.flatMap(({ name }, index) => (name.trim() === '' ? [] : [{ name, index }]));
  if (names.length === 0) return [];
  const label = '签发人：';
  const column = Math.max(...names.map(({ name }) => lineUnits(name)));
  const columns = Math.min(aLine, names.length);
  const start = charactersALine - sideCharacters - columns * column - (columns - 1) * gap;
  const lines: FlowTab[][] = [];
  names.forEach(({ name, index }, at) => {
    const path = `head/signatories/${index}`;
    const place = start + (at % columns) * (column + gap);
    const tab: FlowTab = { segments: tools.segments.set(name, 'level2', path), at: place, align: 'left', path };
    if (at % columns === 0) lines.push([]);
    lines.at(-1)?.push(tab);
  });
  // Label and first name are one text: a tab stop right behind a text may be taken for passed.
  const first = lines[0]?.[0];
  if (first) {
    first.segments = [...tools.segments.set(label, 'body', null), ...first.segments];
    first.at = start - lineUnits(label);
  }
  return lines;
}
