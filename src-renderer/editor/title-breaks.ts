import type { Node } from 'prosemirror-model';
import type { Title } from '@core/official-document/model';
import { nodeType } from './schema';

/** Proposes the lines of a title: `chooseTitleLines` of the core, handed in so that tests can do without its lexicon. */
export type TitleLineChooser = (text: string) => string[];

/** Offsets in `text` at which each line begins; null when the lines are not pieces of the text in order. */
export function lineStarts(title: Title): number[] | null {
  const starts: number[] = [];
  let at = 0;
  for (const line of title.lines) {
    const found = title.text.indexOf(line, at);
    if (line === '' || found < 0 || title.text.slice(at, found).trim() !== '') return null;
    starts.push(found);
    at = found + line.length;
  }
  return title.text.slice(at).trim() === '' ? starts : null;
}

/** The lines of a title node: between its breaks when they were chosen by hand, else as proposed. */
export function titleOfNode(node: Node, choose: TitleLineChooser): Title {
  const text = node.textContent;
  if (!node.attrs['fixed']) return { text, lines: text === '' ? [] : choose(text) };
  const lines = [''];
  node.forEach((child) => {
    if (child.type === nodeType.title_break) lines.push('');
    else lines[lines.length - 1] += child.text ?? '';
  });
  return { text, lines: lines.map((line) => line.trim()).filter((line) => line !== '') };
}

/** The children of a title node: the text, with breaks where the lines differ from the proposal. */
export function titleContent(title: Title, choose: TitleLineChooser): { fixed: boolean; content: Node[] } {
  const { schema } = nodeType.title;
  const whole = title.text === '' ? [] : [schema.text(title.text)];
  const starts = lineStarts(title);
  const proposed = title.text === '' ? [] : choose(title.text);
  const same = proposed.length === title.lines.length && proposed.every((line, index) => line === title.lines[index]);
  if (same || starts === null || title.lines.length === 0) return { fixed: false, content: whole };
  return { fixed: true, content: withBreaks(title.text, starts.slice(1)) };
}

/** A title's text with break nodes before the given offsets. */
export function withBreaks(text: string, offsets: readonly number[]): Node[] {
  const { schema } = nodeType.title;
  const nodes: Node[] = [];
  let at = 0;
  for (const offset of offsets) {
    if (offset > at) nodes.push(schema.text(text.slice(at, offset)));
    nodes.push(nodeType.title_break.create());
    at = offset;
  }
  if (at < text.length) nodes.push(schema.text(text.slice(at)));
  return nodes;
}
