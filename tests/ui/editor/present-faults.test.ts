import { readFileSync, readdirSync } from 'node:fs';
import { undo } from 'prosemirror-history';
import { describe, expect, it } from 'vitest';
import { emptyDocument, type Block } from '@core/official-document/model';
import { recognise } from '@core/official-document/recognise/recognise';
import { sourceOfPlainText } from '@core/official-document/source-text';
import { correctCharacters } from '../../../src-renderer/editor/commands/corrections';
import { createEditorState } from '../../../src-renderer/editor/editor-state';
import { paperOfEditor } from '../../../src-renderer/editor/paper-of-editor';
import { presentFaults } from '../../../src-renderer/editor/present-faults';
import { toEditor } from '../../../src-renderer/editor/to-editor';
import { everyTenth } from './papers';

const title = { text: '关于报送材料的函', lines: ['关于报送材料的函'] };
const faults = (...blocks: Block[]): { id: string; path: string | null }[] =>
  presentFaults({ ...emptyDocument(), title, blocks }).map(({ id, path }) => ({ id, path }));
const text = (words: string): Block => ({ role: 'paragraph', text: words });
const item = (number: string, words: string): Block => ({ role: 'item', level: 3, number, head: null, text: words });

describe('what is doubtful in the present text', () => {
  it('is said with its place, and no longer said when it is mended', () => {
    expect(faults(text('请于5日前报送（附表。'))).toEqual([{ id: 'bracket-unpaired', path: 'blocks/0' }]);
    expect(faults(text('请于5日前报送（附表）。'))).toEqual([]);
    expect(faults(text('经研究，“四个机关'))).toEqual([{ id: 'quotation-unpaired', path: 'blocks/0' }]);
  });

  it('follows the numbers of the levels', () => {
    expect(faults(item('1.', '甲。'), item('3.', '乙。'))).toEqual([{ id: 'number-out-of-turn', path: 'blocks/1' }]);
    expect(faults(item('1.', '甲。'), item('2.', '乙。'))).toEqual([]);
  });

  it('asks for a title', () => {
    expect(presentFaults({ ...emptyDocument(), blocks: [text('现将材料报送如下。')] })).toMatchObject([
      { id: 'no-title', path: 'title' },
    ]);
  });

  it('is what recognition says of a text that was just read', () => {
    const folder = 'tests/fixtures/corpus';
    for (const name of readdirSync(folder).filter((file) => file.endsWith('.txt'))) {
      const { document, warnings } = recognise(sourceOfPlainText(readFileSync(`${folder}/${name}`, 'utf8')), {
        kind: 'auto',
      });
      const ids = (list: { id: string }[]): string[] => [...new Set(list.map(({ id }) => id))].sort();
      expect({ name, ids: ids(presentFaults(document)) }).toEqual({ name, ids: ids(warnings) });
    }
  });
});

describe('a wrong character', () => {
  it('is put right at its place, in one step that can be taken back', () => {
    const paper = { ...emptyDocument(), title, blocks: [text('任命阿・力、买・提为局长。')] };
    const state = createEditorState(toEditor(paper, everyTenth), [], everyTenth);
    const dot = { path: 'blocks/0', character: '・', instead: '·' };
    const made = correctCharacters(state, [
      { ...dot, offset: 3 },
      { ...dot, offset: 7 },
      { ...dot, offset: 1 },
    ]);
    const after = state.apply(made!);
    expect(paperOfEditor(after.doc).blocks).toEqual([text('任命阿·力、买·提为局长。')]);
    let undone = after;
    undo(after, (transaction) => (undone = after.apply(transaction)));
    expect(undone.doc.eq(state.doc)).toBe(true);
  });
});
