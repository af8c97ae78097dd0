import fc from 'fast-check';
import { undo } from 'prosemirror-history';
import type { EditorState, Transaction } from 'prosemirror-state';
import { describe, expect, it } from 'vitest';
import { emptyDocument, type Block, type OfficialDocument } from '@core/official-document/model';
import {
  insertAfter,
  joinNext,
  moveBlocks,
  moveBlocksTo,
  splitAt,
} from '../../../src-renderer/editor/commands/arrange';
import {
  addElement,
  addedElements,
  blockToElement,
  elementKinds,
  elementToParagraph,
} from '../../../src-renderer/editor/commands/elements';
import { deleteRows } from '../../../src-renderer/editor/commands/remove';
import { blockKinds, setBlockKind, setLevel, shiftLevel } from '../../../src-renderer/editor/commands/levels';
import { createEditorState } from '../../../src-renderer/editor/editor-state';
import { outlineRows } from '../../../src-renderer/editor/outline';
import { paperOfEditor } from '../../../src-renderer/editor/paper-of-editor';
import { textAtPath } from '../../../src-renderer/editor/paths';
import { toEditor } from '../../../src-renderer/editor/to-editor';
import { writeBlock } from '../../../src-renderer/pages/documents/typeset/pages/block-edit';
import { everyTenth, paper } from './papers';

const start = (document: Partial<OfficialDocument>): EditorState =>
  createEditorState(toEditor({ ...emptyDocument(), ...document }, everyTenth), [], everyTenth);
const blocks = (state: EditorState): Block[] => paperOfEditor(state.doc).blocks;
const apply = (state: EditorState, made: Transaction | null | undefined): EditorState =>
  made ? state.apply(made) : state;
const at = (state: EditorState, path: string): number => textAtPath(state.doc, path)!.pos;

const text = (words: string): Block => ({ role: 'paragraph', text: words });
const item = (number: string, words: string): Block => ({ role: 'item', level: 3, number, head: null, text: words });

describe('the structure', () => {
  it('turns a numbered paragraph into an item and takes its number for the mark', () => {
    const state = start({ blocks: [text('引言。'), text('1. 健全机制。每年两次。'), text('2. 落实制度。')] });
    const after = apply(state, setLevel(state, [at(state, 'blocks/1'), at(state, 'blocks/2')], 3));
    expect(blocks(after).slice(1)).toEqual([item('1.', '健全机制。每年两次。'), item('2.', '落实制度。')]);
  });

  it('moves blocks and counts anew, and one undo brings all back', () => {
    const state = start({ blocks: [item('1.', '甲。'), item('2.', '乙。'), item('3.', '丙。')] });
    const moved = apply(state, moveBlocks(state, [at(state, 'blocks/0')], 1)?.transaction);
    expect(blocks(moved)).toEqual([item('1.', '乙。'), item('2.', '甲。'), item('3.', '丙。')]);
    const dragged = apply(
      state,
      moveBlocksTo(state, [at(state, 'blocks/0')], at(state, 'blocks/2'), true)?.transaction,
    );
    expect(blocks(dragged)).toEqual([item('1.', '乙。'), item('2.', '丙。'), item('3.', '甲。')]);
    let undone = moved;
    undo(moved, (transaction) => (undone = moved.apply(transaction)));
    expect(blocks(undone)).toEqual(blocks(state));
  });

  it('joins and splits without losing a character', () => {
    const state = start({ blocks: [item('1.', '甲乙。'), text('丙丁。')] });
    const joined = apply(state, joinNext(state, at(state, 'blocks/0')));
    expect(blocks(joined)).toEqual([item('1.', '甲乙。丙丁。')]);
    const split = apply(joined, splitAt(joined, at(joined, 'blocks/0') + 4)?.transaction);
    expect(blocks(split)).toEqual([item('1.', '甲乙。'), item('2.', '丙丁。')]);
  });

  it('makes a paragraph the recipients, the date or an attachment, and back', () => {
    const state = start({ blocks: [text('各县（市、区）人大常委会：'), text('正文。'), text('2024.11.28')] });
    const named = apply(state, blockToElement(state, at(state, 'blocks/0'), 'recipients'));
    const dated = apply(named, blockToElement(named, at(named, 'blocks/1'), 'date'));
    expect(paperOfEditor(dated.doc)).toMatchObject({
      recipients: '各县（市、区）人大常委会：',
      date: '2024-11-28',
      blocks: [text('正文。')],
    });
    const back = apply(dated, elementToParagraph(dated, at(dated, 'date')));
    expect(blocks(back)).toEqual([text('正文。'), text('2024年11月28日')]);
    const attached = apply(back, blockToElement(back, at(back, 'blocks/1'), 'attachment_title'));
    expect(paperOfEditor(attached.doc).attachments).toMatchObject([
      { mark: '附件', title: { text: '2024年11月28日' } },
    ]);
  });

  it('every command leaves a valid document, and no words are lost but by deleting', () => {
    const letters = (state: EditorState) =>
      outlineRows(state.doc)
        .flatMap((row) => [...row.node.textContent.replace(/\s/g, '')])
        .sort()
        .join('');
    fc.assert(
      fc.property(paper, fc.nat(), fc.nat(), (document, place, choice) => {
        const state = start(document);
        const rows = outlineRows(state.doc);
        const row = rows[place % rows.length];
        if (!row) return;
        const inside = row.pos + 1 + Math.floor(row.node.content.size / 2);
        const kept: (Transaction | null | undefined)[] = [
          moveBlocks(state, [row.pos], 1)?.transaction,
          moveBlocks(state, [row.pos], -1)?.transaction,
          row.node.isTextblock ? splitAt(state, inside)?.transaction : null,
          joinNext(state, row.pos),
          insertAfter(state, row.pos)?.transaction,
          shiftLevel(state, [row.pos], 1),
          elementToParagraph(state, row.pos),
          addElement(state, addedElements[choice % addedElements.length]!)?.transaction,
        ];
        for (const made of kept) {
          if (!made) continue;
          const after = state.apply(made);
          after.doc.check();
          expect(letters(after)).toBe(letters(state));
        }
        const changed = [
          setBlockKind(state, [row.pos], blockKinds[choice % blockKinds.length]!),
          setLevel(state, [row.pos], 2),
          blockToElement(state, row.pos, elementKinds[choice % elementKinds.length]!),
          deleteRows(state, [row.pos]),
        ];
        for (const made of changed) if (made) state.apply(made).doc.check();
      }),
      { numRuns: 200 },
    );
  });
});

describe('words typed on the page', () => {
  it('change only what was changed', () => {
    const state = start({
      blocks: [{ role: 'item', level: 1, number: '一、', head: '健全机制。', text: '每年两次。' }],
    });
    const place = textAtPath(state.doc, 'blocks/0')!;
    const after = apply(state, writeBlock(state, place, '健全机制。每年至少两次。'));
    expect(blocks(after)[0]).toMatchObject({ head: '健全机制。', text: '每年至少两次。' });
    expect(writeBlock(state, place, '健全机制。每年两次。')).toBeNull();
  });

  it('begin a new paragraph at a line end, and a new line in a title', () => {
    const state = start({ title: { text: '关于加强监督的决定', lines: [] }, blocks: [text('甲乙丙。')] });
    const split = apply(state, writeBlock(state, textAtPath(state.doc, 'blocks/0')!, '甲。\n乙丙。'));
    expect(blocks(split)).toEqual([text('甲。'), text('乙丙。')]);
    const broken = apply(state, writeBlock(state, textAtPath(state.doc, 'title')!, '关于加强监督\n的决定'));
    expect(paperOfEditor(broken.doc).title).toEqual({ text: '关于加强监督的决定', lines: ['关于加强监督', '的决定'] });
  });
});
