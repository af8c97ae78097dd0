import { describe, expect, it } from 'vitest';
import {
  expectedNumbers,
  numberingScheme,
  renumber,
  type ChangedBlock,
  type NumberedBlock,
} from '../../../src-renderer/editor/numbering';

const heading = (number: string, level: 1 | 2 | 3 | 4 = 1): NumberedBlock => ({ role: 'heading', level, number });
const item = (number: string, level: 1 | 2 | 3 | 4 = 3): NumberedBlock => ({ role: 'item', level, number });
const text: NumberedBlock = { role: 'paragraph', number: '' };
const unchanged = (blocks: NumberedBlock[]): ChangedBlock[] => blocks.map((block, was) => ({ ...block, was }));

describe('numbers after a change of structure', () => {
  const through = [heading('一、'), item('1.'), item('2.'), heading('二、'), item('3.'), item('4.')];
  const anew = [heading('一、'), item('1.'), item('2.'), heading('二、'), item('1.'), item('2.')];

  it('go on from section to section when the text did', () => {
    expect(expectedNumbers(through, numberingScheme(through))).toEqual(through.map((block) => block.number));
    const after = unchanged(through).filter((_, index) => index !== 1);
    expect(renumber(through, after)).toEqual(['一、', '1.', '二、', '2.', '3.']);
  });

  it('start anew in each section when the text did', () => {
    const after = unchanged(anew).filter((_, index) => index !== 1);
    expect(renumber(anew, after)).toEqual(['一、', '1.', '二、', '1.', '2.']);
  });

  it('count a new item in, and those after it on', () => {
    const after = unchanged(through);
    after.splice(2, 0, { ...item(''), was: null });
    expect(renumber(through, after)).toEqual(['一、', '1.', '2.', '3.', '二、', '4.', '5.']);
  });

  it('are left as printed where the count did not move', () => {
    const own = [heading('一、'), item('1.'), item('3.'), item('4.'), heading('三、')];
    const after = unchanged(own);
    after.push({ ...heading(''), was: null });
    expect(renumber(own, after).slice(0, 5)).toEqual(['一、', '1.', '3.', '4.', '三、']);
  });

  it('take the marks the text uses', () => {
    const own = [item('1．'), item('2．'), text];
    const after = [...unchanged(own), { ...item(''), was: null }];
    expect(renumber(own, after)[3]).toBe('3．');
  });

  it('count articles through chapters and leave 之一 to its article', () => {
    const own: NumberedBlock[] = [
      { role: 'chapter', number: '第一章' },
      { role: 'article', number: '第一条' },
      { role: 'article', number: '第一条之一' },
      { role: 'chapter', number: '第二章' },
      { role: 'article', number: '第二条' },
    ];
    expect(expectedNumbers(own, numberingScheme(own))).toEqual(own.map((block) => block.number));
    const after = [{ role: 'article' as const, number: '', was: null }, ...unchanged(own)];
    expect(renumber(own, after)).toEqual(['第一条', '第一章', '第二条', '第二条之一', '第二章', '第三条']);
  });

  it('a changed level takes its place in its new count', () => {
    const own = [heading('一、'), heading('二、'), heading('三、')];
    const after: ChangedBlock[] = [
      { ...own[0]!, was: 0 },
      { ...own[1]!, level: 2, was: 1 },
      { ...own[2]!, was: 2 },
    ];
    expect(renumber(own, after)).toEqual(['一、', '（一）', '二、']);
  });
});
