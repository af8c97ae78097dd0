import type { ElementPath, OfficialDocument } from '../model';
import { changeKinds, type ChangeKind, type Comparison, type ElementChange } from './comparison';
import { Effort } from './effort';
import { elementsOf, type PrintedElement } from './elements';
import { matchDocuments, type Matching } from './match-documents';
import { diffText } from './text-pieces';

/**
 * Compares two papers element by element and, inside an element, by characters. Everything printed counts: 版头, title,
 * 题注, 主送, text, tables by cell, 署名, date, attachments, 版记. How a title is broken into lines, widths of columns and
 * the like do not. Exchanging the papers exchanges added and removed and nothing else.
 */
export function compareDocuments(before: OfficialDocument, after: OfficialDocument): Comparison {
  const effort = new Effort();
  const changes = listChanges(elementsOf(before), elementsOf(after), matchEitherWay(before, after, effort), effort);
  const counts = Object.fromEntries(changeKinds.map((kind) => [kind, 0])) as Record<ChangeKind, number>;
  for (const { kind } of changes) counts[kind] += 1;
  return { changes, counts };
}

/** Of equally good matchings the order of the papers would decide: they are always given in the same one. */
export function matchEitherWay(before: OfficialDocument, after: OfficialDocument, effort: Effort): Matching {
  if (JSON.stringify(before) <= JSON.stringify(after)) return matchDocuments(before, after, effort);
  const { pairs, moved } = matchDocuments(after, before, effort);
  return {
    pairs: new Map([...pairs].map(([from, to]) => [to, from])),
    moved: new Set([...moved].map((path) => pairs.get(path) ?? path)),
  };
}

/** The changes in the order of the later paper; what was removed follows what it followed before. */
function listChanges(
  before: readonly PrintedElement[],
  after: readonly PrintedElement[],
  { pairs, moved }: Matching,
  effort: Effort,
): ElementChange[] {
  const later = new Map(after.map((element) => [element.path, element]));
  const earlier = new Map<ElementPath, PrintedElement>();
  const removedBehind = new Map<ElementPath | null, ElementChange[]>();
  let behind: ElementPath | null = null;
  for (const element of before) {
    const partner = later.get(pairs.get(element.path) ?? (isNamed(element) ? element.path : ''));
    if (partner) {
      earlier.set(partner.path, element);
      if (!moved.has(element.path)) behind = partner.path;
      continue;
    }
    const list = removedBehind.get(behind) ?? [];
    list.push(single(element, 'removed'));
    removedBehind.set(behind, list);
  }
  const listed = [...(removedBehind.get(null) ?? [])];
  for (const element of after) {
    const partner = earlier.get(element.path);
    listed.push(
      partner ? changeOf(partner, element, moved.has(partner.path), effort) : single(element, 'added'),
      ...(removedBehind.get(element.path) ?? []),
    );
  }
  return listed;
}

/** Elements known by their name (title, 主送, 版记 …) rather than by their place in a list. */
function isNamed({ path }: PrintedElement): boolean {
  return !/^(blocks|attachmentNames|signature|attachments)\//.test(path);
}

function changeOf(before: PrintedElement, after: PrintedElement, moved: boolean, effort: Effort): ElementChange {
  const restructured = before.shape !== after.shape;
  const same = before.text === after.text && !restructured;
  return {
    kind: moved ? 'moved' : same ? 'same' : 'changed',
    role: after.role,
    beforePath: before.path,
    afterPath: after.path,
    pieces: diffText(before.text, after.text, effort),
    restructured,
  };
}

function single({ path, role, text }: PrintedElement, kind: 'added' | 'removed'): ElementChange {
  return {
    kind,
    role,
    beforePath: kind === 'removed' ? path : null,
    afterPath: kind === 'added' ? path : null,
    pieces: text === '' ? [] : [{ kind, text }],
    restructured: false,
  };
}
