import type { Node } from 'prosemirror-model';

const bare = (words: string): string => words.replace(/\s/gu, '');

/**
 * Where words of a printed paper stand in the text of the record: the element that says the same, or the one that
 * contains them or is contained in them; positions of its words. Null where the paper alone has them.
 */
export function placeInRecord(doc: Node, words: string, kind: string): { from: number; to: number } | null {
  const wanted = bare(words);
  if (wanted === '') return null;
  let exact: { pos: number; node: Node } | null = null;
  let near: { pos: number; node: Node } | null = null;
  doc.descendants((node, pos) => {
    if (!node.isTextblock || exact) return !node.isTextblock;
    const here = bare(node.textContent);
    if (here === '') return false;
    if (here === wanted || (kind === 'title' && node.type.name === 'title')) exact = { pos, node };
    else if (wanted.length > 6 && here.length > 6 && (here.includes(wanted) || wanted.includes(here)))
      near ??= { pos, node };
    return false;
  });
  const found = (exact ?? near) as { pos: number; node: Node } | null;
  return found && { from: found.pos + 1, to: found.pos + 1 + found.node.content.size };
}
