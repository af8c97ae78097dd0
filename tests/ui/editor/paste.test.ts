import { describe, expect, it } from 'vitest';
import { TextSelection } from 'prosemirror-state';
import { emptyDocument } from '@core/official-document/model';
import { sourceOfPlainText } from '@core/official-document/source-text';
import { changeState, takeBack, trackedChanges } from '../../../src-renderer/editor/change-tracking';
import { createEditorState } from '../../../src-renderer/editor/editor-state';
import { paperOfEditor } from '../../../src-renderer/editor/paper-of-editor';
import { pasteSource } from '../../../src-renderer/editor/paste-plugin';
import { textAtPath } from '../../../src-renderer/editor/paths';
import { toEditor } from '../../../src-renderer/editor/to-editor';

const choose = (text: string) => [text];
const document = { ...emptyDocument(), blocks: [{ role: 'paragraph' as const, text: '前后' }] };
function caretAt(offset: number) {
  const state = createEditorState(toEditor(document, choose), [], choose);
  const pos = textAtPath(state.doc, 'blocks/0')!.pos + 1 + offset;
  return state.apply(state.tr.setSelection(TextSelection.create(state.doc, pos)));
}

describe('text pasted into a paper', () => {
  it('is cleaned in the line, and the cleaning can be taken back', () => {
    const state = caretAt(1);
    const after = state.apply(pasteSource(state, sourceOfPlainText('会议认为,应当加强。'))!);
    expect(paperOfEditor(after.doc).blocks).toEqual([{ role: 'paragraph', text: '前会议认为，应当加强。后' }]);
    expect(trackedChanges(after).map((change) => changeState(after.doc, change))).toEqual(['applied']);
    const back = after.apply(takeBack(after, new Set([0]))!);
    expect(paperOfEditor(back.doc).blocks).toEqual([{ role: 'paragraph', text: '前会议认为,应当加强。后' }]);
  });

  it('comes in as blocks with their levels when it has several lines', () => {
    const state = caretAt(2);
    const lines = '一、加强监督\n会议要求,依法监督。\n二、改进作风\n会议要求,改进作风。';
    const after = state.apply(pasteSource(state, sourceOfPlainText(lines))!);
    expect(paperOfEditor(after.doc).blocks).toEqual([
      { role: 'paragraph', text: '前后' },
      { role: 'heading', level: 1, number: '一、', text: '加强监督' },
      { role: 'paragraph', text: '会议要求，依法监督。' },
      { role: 'heading', level: 1, number: '二、', text: '改进作风' },
      { role: 'paragraph', text: '会议要求，改进作风。' },
    ]);
    expect(trackedChanges(after).map((change) => changeState(after.doc, change))).toEqual(['applied', 'applied']);
  });
});
