import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { defaultWordings } from '@core/application/templates/default-wordings';
import { recordPaperKinds } from '@core/domain/documents/record-paper';
import { catalogueOf } from '@core/domain/templates/catalogue';
import { checkWording } from '@core/domain/templates/check-wording';
import { parseWording } from '@core/domain/templates/parse-wording';
import { printWording } from '@core/domain/templates/print-wording';
import { roles } from '@core/domain/templates/roles.patterns';
import type { Inline, Statement, Wording } from '@core/domain/templates/wording';

/** A wording without the places in it. */
const bare = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value, (key, inner: unknown) => (key === 'place' ? 0 : inner)));

const place = { line: 1, column: 1 };
const word = fc.stringMatching(/^[会议标题施行日期序号]{1,6}$/u);
const plain = fc.stringMatching(/^[会议，。{【】}｜有时没结束逐项标题：、a ]{1,12}$/u).map((text) => `甲${text}乙`);
const merge = (parts: Inline[]): Inline[] =>
  parts.filter((part, index) => !(part.kind === 'text' && parts[index - 1]?.kind === 'text'));
const inline = (depth: number): fc.Arbitrary<Inline> =>
  fc.oneof(
    plain.map((text): Inline => ({ kind: 'text', text })),
    word.map((name): Inline => ({ kind: 'field', name, place })),
    ...(depth === 0
      ? []
      : [
          fc
            .tuple(fc.boolean(), word, fc.array(inline(depth - 1), { maxLength: 3 }))
            .map(([negated, name, body]): Inline => ({ kind: 'when', negated, name, body: merge(body), place })),
          fc
            .tuple(word, fc.constantFrom('', '、', '；'), fc.array(inline(0), { maxLength: 3 }))
            .map(([name, separator, body]): Inline => ({ kind: 'each', name, separator, body: merge(body), place })),
        ]),
  );
const line = fc
  .tuple(fc.constantFrom(...roles), fc.array(inline(2), { minLength: 1, maxLength: 4 }))
  .map(([role, parts]): Statement => ({ kind: 'line', role, parts: merge(parts), place }));
const statement = (depth: number): fc.Arbitrary<Statement> =>
  depth === 0
    ? line
    : fc.oneof(
        line,
        fc
          .tuple(fc.boolean(), word, fc.array(statement(depth - 1), { maxLength: 3 }))
          .map(([negated, name, body]): Statement => ({ kind: 'when', negated, name, body, place })),
        fc
          .tuple(word, fc.array(line, { maxLength: 3 }))
          .map(([name, body]): Statement => ({ kind: 'each', name, body, place })),
      );
const wordings: fc.Arbitrary<Wording> = fc.array(statement(2), { maxLength: 6 }).map((statements) => ({ statements }));
/** Marks, words and rubbish in any order. */
const anyText = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '标题：',
        '正文:',
        '【有 ',
        ' 时】',
        '【结束】',
        '【逐项 ',
        '】',
        '{',
        '}',
        '｛',
        '{{',
        '【【',
        '\n',
        '，用“、”隔开',
        '没有',
      ),
      fc.string({ maxLength: 8, unit: 'binary' }),
      word,
    ),
    { maxLength: 60 },
  )
  .map((pieces) => pieces.join(''));

describe('the language of wordings', () => {
  test('what is printed is read again as it was', () => {
    fc.assert(
      fc.property(wordings, (wording) => {
        const { wording: again } = parseWording(printWording(wording));
        expect(bare(again)).toEqual(bare(wording));
      }),
      { numRuns: 1000 },
    );
  });

  test('any text is read without failing, and what was read of it prints to the same', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { wording, faults } = parseWording(text);
        for (const { place: at } of faults) expect(at.line >= 1 && at.column >= 1).toBe(true);
        if (faults.length === 0) expect(bare(parseWording(printWording(wording)).wording)).toEqual(bare(wording));
      }),
      { numRuns: 2000 },
    );
  });

  test('hostile texts are read in time that grows with their length', () => {
    for (const piece of [
      '{',
      '【有',
      '【有 标题 时】',
      '【结束】',
      '【逐项 a】\n',
      '【有 a 时】\n',
      '{标题',
      '【',
      '有 时】',
    ]) {
      const text = piece.repeat(Math.floor(20_000 / piece.length));
      const begun = performance.now();
      for (const paper of recordPaperKinds.slice(0, 3)) checkWording(paper, text);
      expect(performance.now() - begun, piece).toBeLessThan(1000);
    }
    expect(parseWording('字'.repeat(20_001)).faults.map(({ rule }) => rule)).toEqual(['too-long']);
  });

  test('doubled braces and brackets stand for themselves', () => {
    const { wording, faults } = parseWording('标题：{{甲}与【【有 乙 时】和【附注】');
    expect(faults).toEqual([]);
    expect(bare(wording)).toEqual({
      statements: [
        { kind: 'line', role: 'title', parts: [{ kind: 'text', text: '{甲}与【有 乙 时】和【附注】' }], place: 0 },
      ],
    });
  });
});

describe('every field of every paper', () => {
  test.each(recordPaperKinds)('%s: a name for each, none for two', (paper) => {
    const fields = catalogueOf(paper);
    const names = fields.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const { name, hint } of fields) expect(name !== '' && hint !== '' && !/[{}【】\s]/u.test(name)).toBe(true);
    for (const { name, list } of fields) if (list !== null) expect(name.startsWith(`${list}.`), name).toBe(true);
  });
});

describe('the wordings the program brings', () => {
  test.each(recordPaperKinds)('%s: no fault, not even a warning', (paper) => {
    expect(checkWording(paper, defaultWordings[paper]).faults).toEqual([]);
  });
});
