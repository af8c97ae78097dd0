import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { emptyDocument } from '@core/official-document/model';
import { recognise } from '@core/official-document/recognise/recognise';
import { sourceOfPlainText } from '@core/official-document/source-text';
import { draftSummary, readDraft, writeDraft, type DraftPaper } from '../../../src-renderer/editor/draft-content';
import { paperOfEditor } from '../../../src-renderer/editor/paper-of-editor';
import { placeChanges } from '../../../src-renderer/editor/place-changes';
import { proposeTitleLines } from '../../../src-renderer/editor/title-proposal';
import { toEditor } from '../../../src-renderer/editor/to-editor';
import { paper } from './papers';

const text =
  '云岭市人民代表大会常务委员会\n关于开展视察的通知\n各县 人大常委会:\n现将有关事项通知如下。\n一、时间\n11月。\n';

function draftOf(given: Partial<DraftPaper> = {}): DraftPaper {
  const recognition = recognise(sourceOfPlainText(text), { kind: 'auto' });
  const doc = toEditor(recognition.document, proposeTitleLines);
  return {
    doc,
    changes: placeChanges(doc, recognition),
    origin: { kind: 'file', fileName: '通知.docx' },
    input: recognition.input,
    notices: [{ id: 'picture-left-out', count: 2 }],
    word: { at: '2026-11-22T02:32:00.000Z', current: true },
    profile: 'strict',
    replaces: { id: 4, title: '关于开展视察的通知', version: 1, documentNumber: '云人常发〔2026〕1号' },
    ...given,
  };
}

function paperOf(content: string): DraftPaper {
  const read = readDraft(content);
  if (read?.kind !== 'paper') throw new Error('not a paper');
  return read.paper;
}

describe('the content of a draft', () => {
  test('brings back text, structure, changes and what was said of them', () => {
    const draft = draftOf();
    expect(draft.changes.length).toBeGreaterThan(0);
    const { doc, ...rest } = paperOf(writeDraft(draft));
    const { doc: before, ...others } = draft;
    expect(doc.eq(before)).toBe(true);
    expect(rest).toEqual(others);
  });

  test('brings back every paper the editor can hold', () => {
    fc.assert(
      fc.property(paper, (document) => {
        const doc = toEditor(document, proposeTitleLines);
        const back = paperOf(writeDraft(draftOf({ doc, changes: [] }))).doc;
        expect(back.eq(doc)).toBe(true);
        expect(paperOfEditor(back)).toEqual(paperOfEditor(doc));
      }),
      { numRuns: 200 },
    );
  });

  test('keeps the lines chosen for a title', () => {
    const lines = ['云岭市人大常委会关于', '开展视察的通知'];
    const document = { ...emptyDocument(), title: { text: lines.join(''), lines } };
    const doc = toEditor(document, proposeTitleLines);
    expect(paperOfEditor(paperOf(writeDraft(draftOf({ doc, changes: [] }))).doc).title.lines).toEqual(lines);
  });

  test('reads what the first format wrote', () => {
    const { doc, ...rest } = paperOf(readFileSync('tests/fixtures/drafts/format-1.json', 'utf8'));
    expect(paperOfEditor(doc).title.text).toBe('云岭市人民代表大会常务委员会关于开展视察的通知');
    expect(rest.changes.map(({ rule }) => rule)).toEqual(['stray-space', 'half-width-punctuation']);
    expect(rest.replaces?.documentNumber).toBe('云人常发〔2026〕1号');
  });

  test('is a text alone where nobody has opened it yet', () => {
    expect(readDraft(JSON.stringify({ format: 1, text }))).toEqual({ kind: 'text', text, rescued: false });
  });

  test('still yields its words where its structure is broken', () => {
    const broken = JSON.parse(writeDraft(draftOf())) as { doc: { content: { type: string }[] } };
    broken.doc.content[0]!.type = 'unknown_element';
    const read = readDraft(JSON.stringify(broken));
    if (read?.kind !== 'text') throw new Error('words lost');
    expect(read.rescued).toBe(true);
    expect(read.text.split('\n')).toEqual([
      '云岭市人民代表大会常务委员会关于开展视察的通知',
      '各县人大常委会：',
      '现将有关事项通知如下。',
      '时间',
      '11月。',
    ]);
  });

  test.each(['', 'no JSON', '{"format":99}', '[]', 'null'])('says so where nothing can be read: %j', (content) => {
    expect(readDraft(content)).toBeNull();
  });

  test('drops a place that lies outside the text, not the change', () => {
    const draft = draftOf();
    const far = draft.changes.map((change) => ({ ...change, range: { from: 5, to: 100_000 } }));
    const { changes } = paperOf(writeDraft({ ...draft, changes: far }));
    expect(changes).toHaveLength(draft.changes.length);
    expect(changes.every(({ range }) => range === null)).toBe(true);
  });

  test('leaves out the text that came in before it would be refused as too long', () => {
    const content = writeDraft(draftOf({ input: '长'.repeat(6_000_000) }));
    expect(content.length).toBeLessThan(6_000_000);
    const back = paperOf(content);
    expect(back.doc.eq(draftOf().doc)).toBe(true);
    expect(back.input).toBe('');
  });

  test('is listed by its title, its first words and its length', () => {
    expect(draftSummary(draftOf().doc)).toEqual({
      title: '云岭市人民代表大会常务委员会关于开展视察的通知',
      excerpt: '现将有关事项通知如下。',
      characters: 23 + 8 + 11 + 2 + 4,
    });
  });
});
