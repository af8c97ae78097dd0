import {
  blockMark,
  blockOpen,
  printedEach,
  printedEnd,
  printedWhen,
  roleAtStart,
  roleColon,
  roleMarks,
} from './roles.patterns';
import type { Inline, Statement, Wording, WordingLine } from './wording';

/** A wording as text; read again it is the same. Lines end in "\n". */
export function printWording({ statements }: Wording): string {
  return statements.map((statement) => printStatement(statement, '')).join('');
}

function printStatement(statement: Statement, indent: string): string {
  if (statement.kind === 'line') return `${indent}${printLine(statement)}\n`;
  const opened =
    statement.kind === 'when' ? printedWhen(statement.negated, statement.name) : printedEach(statement.name, '');
  const body = statement.body.map((inner) => printStatement(inner, `${indent}  `)).join('');
  return `${indent}${opened}\n${body}${indent}${printedEnd}\n`;
}

function printLine({ role, parts }: WordingLine): string {
  const text = parts.map(printInline).join('');
  // A paragraph needs no mark unless it would be taken for something else.
  const plain = role === 'paragraph' && text.trim() !== '' && !roleAtStart.test(text) && !text.startsWith(blockOpen);
  return plain ? text : roleMarks[role] + roleColon + text;
}

function printInline(part: Inline): string {
  if (part.kind === 'text') return escaped(part.text);
  if (part.kind === 'field') return `{${part.name}}`;
  const body = part.body.map(printInline).join('');
  const opened = part.kind === 'when' ? printedWhen(part.negated, part.name) : printedEach(part.name, part.separator);
  return opened + body + printedEnd;
}

/** Braces, and brackets that would be read as a mark, are written twice. */
function escaped(text: string): string {
  return text.replace(/[{｛]/gu, '{{').replace(/【+/gu, (brackets, offset: number, whole: string) => {
    const after = whole.slice(offset + brackets.length).trimStart();
    const harmless = brackets.length === 1 && after !== '' && !blockMark.like.test(after);
    return harmless ? brackets : blockOpen.repeat(brackets.length * 2);
  });
}
