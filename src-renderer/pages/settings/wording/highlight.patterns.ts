import { roleAtStart } from '@core/domain/templates/roles.patterns';

/** A stretch of a line, painted behind the text of the editor. */
export interface Stretch {
  text: string;
  kind: 'plain' | 'role' | 'field' | 'mark';
}

const tokens = /\{\{|【【|[{｛][^}｝]{0,78}[}｝]|【\s*(?:有|没有|逐项|结束)[^】]{0,78}】/gu;

/** A line of a wording as stretches, which joined are the line. */
export function stretchesOf(line: string): Stretch[] {
  const stretches: Stretch[] = [];
  const add = (text: string, kind: Stretch['kind']): void => {
    if (text !== '') stretches.push({ text, kind });
  };
  const indent = line.length - line.trimStart().length;
  const role = roleAtStart.exec(line.slice(indent))?.[0] ?? '';
  let at = indent + role.length;
  add(line.slice(0, indent), 'plain');
  add(role, 'role');
  for (const token of line.matchAll(tokens)) {
    if (token.index < at) continue;
    add(line.slice(at, token.index), 'plain');
    // Written twice, a brace or bracket stands for itself.
    const literal = token[0] === '{{' || token[0] === '【【';
    add(token[0], literal ? 'plain' : token[0].startsWith('【') ? 'mark' : 'field');
    at = token.index + token[0].length;
  }
  add(line.slice(at), 'plain');
  return stretches;
}

/** Offset in the text of a place, both from 1; the end of the line where the column is beyond it. */
export function offsetOf(text: string, line: number, column: number): number {
  const lines = text.split('\n');
  const before = lines.slice(0, line - 1).reduce((sum, { length }) => sum + length + 1, 0);
  return before + Math.min(Math.max(0, column - 1), lines[line - 1]?.length ?? 0);
}
