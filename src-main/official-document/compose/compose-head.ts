import type { Role } from '../../domain/templates/roles.patterns';
import { emptyImprint } from '../flow/imprint-rows';
import type { DocumentHead, Imprint } from '../model';
import type { Line, PaperShape } from './build-document';
import { betweenOrgans, betweenPeople, headSuffix, orderSuffix, withoutStop } from './level-numbers.patterns';

type HeadShape = Pick<PaperShape, 'preprinted' | 'upward'>;

const textOf = (lines: readonly Line[], role: Role): string | null =>
  lines.find((line) => line.role === role)?.cells.join('') ?? null;
const valueOf = (lines: readonly Line[], role: Role): unknown =>
  lines.find((line) => line.role === role)?.value ?? null;

/** 版头 of the 红头 or 信函头 line; null for a paper without one. */
export function composeHead(lines: readonly Line[], { preprinted, upward }: HeadShape): DocumentHead | null {
  const letter = textOf(lines, 'letterHead');
  const mark = letter ?? textOf(lines, 'redHead');
  if (mark === null) return null;
  const suffix = letter === null ? (headSuffix.exec(mark)?.[0] ?? '') : '';
  const organs = mark.slice(0, mark.length - suffix.length).split(betweenOrgans);
  return {
    form: letter !== null ? 'letter' : orderSuffix.test(suffix) ? 'order' : 'document',
    organs,
    suffix,
    signatories: (upward?.signedBy ?? '')
      .split(betweenPeople)
      .filter((name) => name !== '')
      .map((name) => ({ organ: null, name })),
    upward: upward !== undefined,
    copyNumber: textOf(lines, 'copyNumber'),
    secrecy: textOf(lines, 'secrecy'),
    urgency: textOf(lines, 'urgency'),
    stock: preprinted === true ? 'preprinted' : 'plain',
  };
}

/** 版记 of the lines that belong to it; null where the wording has none. */
export function composeImprint(lines: readonly Line[]): Imprint | null {
  const copyTo = textOf(lines, 'copyTo');
  const organ = textOf(lines, 'printedBy');
  const date = valueOf(lines, 'printedOn');
  const copies = valueOf(lines, 'copies');
  if (copyTo === null && organ === null && date === null && copies === null) return null;
  return {
    ...emptyImprint,
    copyTo: copyTo === null ? null : withoutStop(copyTo),
    organ,
    date: typeof date === 'string' ? date : null,
    copies: typeof copies === 'number' ? copies : null,
  };
}
