import type { EditorState, Transaction } from 'prosemirror-state';
import type { ElementPath } from '@core/official-document/model';
import { placedTexts, positionOf } from '../paths';

/** A character at a place and what belongs there. */
export interface Correction {
  path: ElementPath;
  offset: number;
  character: string;
  instead: string;
}

/** Puts the right characters in, in one undo step; a place whose words have changed since is left alone. */
export function correctCharacters(state: EditorState, corrections: readonly Correction[]): Transaction | null {
  const texts = new Map(placedTexts(state.doc).map((text) => [text.path, text]));
  const transaction = state.tr;
  for (const { path, offset, character, instead } of corrections) {
    const text = texts.get(path);
    if (!text) continue;
    const from = transaction.mapping.map(positionOf(text, offset), 1);
    const to = from + character.length;
    if (to > transaction.doc.content.size || transaction.doc.textBetween(from, to) !== character) continue;
    transaction.insertText(instead, from, to);
  }
  return transaction.docChanged ? transaction : null;
}
