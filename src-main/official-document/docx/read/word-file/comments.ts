import { limits } from '../limits';
import { childrenOf, elementsOf, textOf, type XmlElement } from '../xml/element';
import type { PackageParts } from './package-parts';
import { madeBy } from './revisions';

/** A comment as it stands in comments.xml (ISO/IEC 29500-1 17.13.4). */
export interface WordComment {
  author: string | null;
  /** yyyy-mm-ddThh:mm:ss, the clock of the wall. */
  at: string | null;
  /** Paragraphs apart by a line end. */
  text: string;
}

/** The comments of a file by their id, in the order they are written in. */
export function commentsOf(parts: PackageParts): Map<string, WordComment> {
  const found = new Map<string, WordComment>();
  for (const element of childrenOf(parts.related('comments'), 'w:comment').slice(0, limits.comments)) {
    const id = element.attributes['w:id'] ?? '';
    if (!found.has(id)) found.set(id, { ...madeBy(element), text: textOfComment(element) });
  }
  return found;
}

/** Words of a comment; what somebody deleted in it again is left out. */
function textOfComment(comment: XmlElement): string {
  let text = '';
  const collect = (parent: XmlElement): void => {
    for (const child of elementsOf(parent)) {
      if (text.length > limits.commentText) return;
      if (child.name === 'w:t') text += textOf(child);
      else if (child.name === 'w:br' || child.name === 'w:cr') text += '\n';
      else if (child.name !== 'w:del' && child.name !== 'w:moveFrom') collect(child);
      if (child.name === 'w:p') text += '\n';
    }
  };
  collect(comment);
  return text.trim().slice(0, limits.commentText);
}
