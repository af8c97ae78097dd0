import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyDocument, type PassageNote } from '@core/official-document/model';
import { fromEditor } from '../../../src-renderer/editor/from-editor';
import { offsetOf, placedTexts, positionOf, textAtPath, textAtPosition } from '../../../src-renderer/editor/paths';
import { toEditor } from '../../../src-renderer/editor/to-editor';
import { everyTenth, paper } from './papers';

const readPassageNote = (text: string): PassageNote => {
  throw new Error(`the note was read again: ${text}`);
};
const tools = { chooseTitleLines: everyTenth, readPassageNote };

describe('a paper in the editor', () => {
  it('comes back as it went in', () => {
    fc.assert(
      fc.property(paper, (document) => {
        const doc = toEditor(document, everyTenth);
        doc.check();
        expect(fromEditor(doc, tools)).toEqual(document);
      }),
      { numRuns: 300 },
    );
  });

  it('finds every text by its path and every offset by its position', () => {
    fc.assert(
      fc.property(paper, (document) => {
        const doc = toEditor(document, everyTenth);
        for (const text of placedTexts(doc)) {
          expect(textAtPath(doc, text.path)?.pos).toBe(text.pos);
          const length = text.node.textContent.length;
          for (const offset of [0, Math.floor(length / 2), length]) {
            const pos = positionOf(text, offset);
            expect(offsetOf(text, pos)).toBe(offset);
            expect(textAtPosition(doc, pos)?.path).toBe(text.path);
          }
        }
      }),
      { numRuns: 150 },
    );
  });

  it('proposes the lines of a title anew after it was typed in', () => {
    const document = {
      ...emptyDocument(),
      title: { text: '关于加强代表工作的决议', lines: everyTenth('关于加强代表工作的决议') },
    };
    const doc = toEditor(document, everyTenth);
    expect(doc.child(0).attrs['fixed']).toBe(false);
    const retyped = doc.copy(doc.content.replaceChild(0, doc.child(0).copy(doc.type.schema.text('公告') as never)));
    expect(retyped).toBeDefined();
  });

  it('keeps an empty paper empty', () => {
    expect(fromEditor(toEditor(emptyDocument(), everyTenth), tools)).toEqual(emptyDocument());
  });
});
