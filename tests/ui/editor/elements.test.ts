import { TextSelection, type EditorState } from 'prosemirror-state';
import { describe, expect, it } from 'vitest';
import { emptyDocument } from '@core/official-document/model';
import {
  addElement,
  addableElements,
  addedElements,
  setSigningForm,
} from '../../../src-renderer/editor/commands/elements';
import { deleteRows, removeEmptyElement } from '../../../src-renderer/editor/commands/remove';
import { isoOfEntry } from '../../../src-renderer/editor/dates.patterns';
import { createEditorState } from '../../../src-renderer/editor/editor-state';
import { paperOfEditor } from '../../../src-renderer/editor/paper-of-editor';
import { toEditor } from '../../../src-renderer/editor/to-editor';
import { everyTenth } from './papers';

const title = { text: '关于报送材料的函', lines: ['关于报送材料的函'] };
const blank = (): EditorState => {
  const paper = { ...emptyDocument(), title, blocks: [{ role: 'paragraph' as const, text: '现将材料报送如下。' }] };
  return createEditorState(toEditor(paper, everyTenth), [], everyTenth);
};
const typed = (state: EditorState, pos: number, words: string): EditorState => {
  const placed = state.apply(state.tr.setSelection(TextSelection.create(state.doc, pos)));
  return placed.apply(placed.tr.insertText(words));
};
const leave = (state: EditorState): EditorState =>
  state.apply(state.tr.setSelection(TextSelection.create(state.doc, 2)));

describe('the elements of a paper', () => {
  it('can each be added where they belong, and taken away again', () => {
    for (const kind of addedElements.filter((one) => one !== 'attachment_note')) {
      const state = blank();
      const made = addElement(state, kind)!;
      const after = state.apply(made.transaction);
      after.doc.check();
      expect([kind, after.doc.resolve(made.pos).parent.type.name]).toEqual([kind, kind]);
      const isDate = kind === 'date' || kind === 'imprint_date';
      const words = isDate ? '2022年12月29日' : kind === 'imprint_copies' ? '30' : '某某';
      expect(JSON.stringify(paperOfEditor(typed(after, made.pos, words).doc))).toContain(isDate ? '2022-12-29' : words);
      const byRow = after.apply(deleteRows(after, [made.pos - 1])!);
      expect([kind, byRow.doc.eq(state.doc)]).toEqual([kind, true]);
      let byKey = after.apply(after.tr.setSelection(TextSelection.create(after.doc, made.pos)));
      expect(removeEmptyElement(byKey, (transaction) => (byKey = byKey.apply(transaction)))).toBe(true);
      expect([kind, byKey.doc.eq(state.doc)]).toEqual([kind, true]);
    }
  });

  it('are offered as long as the paper can take them', () => {
    const state = blank();
    expect(addableElements(state.doc)).not.toContain('attachment_note');
    const dated = state.apply(addElement(state, 'date')!.transaction);
    expect(addableElements(dated.doc)).not.toContain('date');
    expect(addElement(dated, 'date')).toBeNull();
    const attached = state.apply(addElement(state, 'attachment_title')!.transaction);
    expect(addableElements(attached.doc)).toContain('attachment_note');
    const noted = attached.apply(addElement(attached, 'attachment_note')!.transaction);
    expect(addableElements(noted.doc)).not.toContain('attachment_note');
    const two = attached.apply(addElement(attached, 'attachment_title')!.transaction);
    expect(paperOfEditor(two.doc).attachments.map(({ mark }) => mark)).toEqual(['附件', '附件2']);
  });

  it('an attachment without a title goes back into the text with its words', () => {
    const state = blank();
    const { transaction, pos } = addElement(state, 'attachment_title')!;
    const after = state.apply(transaction);
    const filled = typed(after, pos + 2, '附件的正文。');
    const dissolved = filled.apply(deleteRows(filled, [pos - 1])!);
    expect(paperOfEditor(dissolved.doc)).toMatchObject({
      attachments: [],
      blocks: [{ text: '现将材料报送如下。' }, { text: '附件的正文。' }],
    });
  });

  it('are signed in one of three ways', () => {
    const state = blank();
    const signed = state.apply(addElement(state, 'organ')!.transaction);
    for (const form of ['sealed', 'unsealed', 'signature-stamp'] as const)
      expect(paperOfEditor(signed.apply(setSigningForm(signed, form)!).doc).signature?.form).toBe(form);
    expect(setSigningForm(state, 'sealed')).toBeNull();
  });
});

describe('a date', () => {
  it('is read as clerks write it', () => {
    for (const entry of ['20221229', '2022.12.29', '2022-12-29', '2022/12/29', '2022年12月29日', ' 2022年 12月29日'])
      expect(isoOfEntry(entry)).toBe('2022-12-29');
    expect(isoOfEntry('12月29日', 2026)).toBe('2026-12-29');
    for (const entry of ['12月29日', '20221329', '2022-02-30', '明天', '']) expect(isoOfEntry(entry)).toBeNull();
    expect(isoOfEntry('2月29日', 2026)).toBeNull();
  });

  it('becomes what is printed when the caret leaves it', () => {
    const state = blank();
    const { transaction, pos } = addElement(state, 'date')!;
    const left = leave(typed(state.apply(transaction), pos, '20221229'));
    expect(left.doc.lastChild?.textContent).toBe('2022年12月29日');
    const year = new Date().getFullYear();
    const short = typed(state.apply(transaction), pos, '1月5日');
    expect(paperOfEditor(short.doc).date).toBe(`${year}-01-05`);
    expect(leave(short).doc.lastChild?.textContent).toBe(`${year}年1月5日`);
    expect(leave(typed(state.apply(transaction), pos, '某日')).doc.lastChild?.textContent).toBe('某日');
  });
});
