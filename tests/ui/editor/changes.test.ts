import { redo, undo } from 'prosemirror-history';
import { EditorState } from 'prosemirror-state';
import { describe, expect, it } from 'vitest';
import { emptyDocument } from '@core/official-document/model';
import { recognise } from '@core/official-document/recognise/recognise';
import type { Recognition } from '@core/official-document/recognise/recognition';
import { sourceOfPlainText } from '@core/official-document/source-text';
import { applyAgain, changeState, takeBack, trackedChanges } from '../../../src-renderer/editor/change-tracking';
import { joinNext } from '../../../src-renderer/editor/commands/arrange';
import { createEditorState } from '../../../src-renderer/editor/editor-state';
import { placeChanges } from '../../../src-renderer/editor/place-changes';
import { toEditor } from '../../../src-renderer/editor/to-editor';

/** “会议,认为 应当\n加强。” cleaned to “会议，认为应当加强。” in the second paragraph. */
function recognition(): Recognition {
  const cleaned = '第一段。\n会议，认为应当加强。';
  return {
    document: {
      ...emptyDocument(),
      blocks: [
        { role: 'paragraph', text: '第一段。' },
        { role: 'paragraph', text: '会议，认为应当加强。' },
      ],
    },
    input: '第一段。\n会议,认为 应当\n加强。',
    cleaned,
    changes: [
      { rule: 'half-width-punctuation', offset: 7, before: ',', after: '，' },
      { rule: 'stray-space', offset: 10, before: ' ', after: '' },
      { rule: 'broken-line', offset: 13, before: '\n', after: '' },
    ],
    stretches: [
      { path: 'blocks/0', textOffset: 0, cleanedOffset: 0, length: 4 },
      { path: 'blocks/1', textOffset: 0, cleanedOffset: 5, length: 10 },
    ],
    warnings: [],
    notices: [],
  };
}

const choose = (text: string) => [text];
function start(): EditorState {
  const found = recognition();
  const doc = toEditor(found.document, choose);
  return createEditorState(doc, placeChanges(doc, found), choose);
}
const words = (state: EditorState) => state.doc.children.map((node) => node.textContent);
const states = (state: EditorState) => trackedChanges(state).map((change) => changeState(state.doc, change));
const run = (state: EditorState, command: typeof undo): EditorState => {
  let next = state;
  command(state, (transaction) => (next = state.apply(transaction)));
  return next;
};

describe('changes made by cleaning', () => {
  it('stand at their places', () => {
    const state = start();
    expect(states(state)).toEqual(['applied', 'applied', 'applied']);
    expect(trackedChanges(state).map(({ lead, tail }) => [lead, tail])).toEqual([
      ['第一段。⏎会议', '认为 应当⏎加强。'],
      ['第一段。⏎会议,认为', '应当⏎加强。'],
      ['一段。⏎会议,认为 应当', '加强。'],
    ]);
  });

  it('are taken back one by one, undone and redone', () => {
    let state = start();
    state = state.apply(takeBack(state, new Set([1]))!);
    expect(words(state)).toEqual(['', '第一段。', '会议，认为 应当加强。']);
    expect(states(state)).toEqual(['applied', 'taken-back', 'applied']);
    state = run(state, undo);
    expect(words(state)[2]).toBe('会议，认为应当加强。');
    expect(states(state)).toEqual(['applied', 'applied', 'applied']);
    state = run(state, redo);
    expect(states(state)).toEqual(['applied', 'taken-back', 'applied']);
    state = state.apply(applyAgain(state, new Set([1]))!);
    expect(words(state)[2]).toBe('会议，认为应当加强。');
  });

  it('are taken back at the mapped place after the text was edited', () => {
    let state = start();
    state = state.apply(state.tr.insertText('甲乙丙', 9));
    state = state.apply(joinNext(state, 2)!);
    state = state.apply(takeBack(state, new Set([0, 1, 2]))!);
    expect(words(state).slice(1)).toEqual(['第一段。甲乙丙会议,认为 应当', '加强。']);
    expect(states(state)).toEqual(['taken-back', 'taken-back', 'taken-back']);
    state = run(state, undo);
    expect(words(state).slice(1)).toEqual(['第一段。甲乙丙会议，认为应当加强。']);
    expect(states(state)).toEqual(['applied', 'applied', 'applied']);
  });

  it('say so when their words were edited since', () => {
    let state = start();
    const place = trackedChanges(state)[0]!.range!;
    state = state.apply(state.tr.insertText('；', place.from, place.to));
    expect(states(state)[0]).toBe('edited');
    expect(takeBack(state, new Set([0]))).toBeNull();
  });
});

describe('changes in the number of a block', () => {
  const opened = (): EditorState => {
    const found = recognise(sourceOfPlainText('关于加强监督的决定\n一、任务\n(一)加强学习,提高认识。\n(二)加强调研。'));
    const doc = toEditor(found.document, choose);
    return createEditorState(doc, placeChanges(doc, found), choose);
  };
  const numbers = (state: EditorState) =>
    state.doc.children.map((node) => node.attrs['number'] as unknown).filter(Boolean);

  it('are taken back and done again where they stand, and undone', () => {
    const state = opened();
    expect(states(state)).toEqual(['applied', 'applied', 'applied', 'applied', 'applied']);
    const first = new Set(
      trackedChanges(state)
        .slice(0, 2)
        .map(({ id }) => id),
    );
    const back = state.apply(takeBack(state, first)!);
    expect(numbers(back)).toEqual(['一、', '(一)', '（二）']);
    expect(states(back)).toEqual(['taken-back', 'taken-back', 'applied', 'applied', 'applied']);
    expect(numbers(back.apply(applyAgain(back, first)!))).toEqual(['一、', '（一）', '（二）']);
    expect(numbers(run(back, undo))).toEqual(['一、', '（一）', '（二）']);
  });

  it('are taken back together with those in the text', () => {
    const state = opened();
    const back = state.apply(takeBack(state, new Set(trackedChanges(state).map(({ id }) => id)))!);
    expect(numbers(back)).toEqual(['一、', '(一)', '(二)']);
    expect(words(back)).toContain('加强学习,提高认识。');
  });
});
