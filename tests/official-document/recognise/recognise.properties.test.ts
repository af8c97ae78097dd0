/** Nothing is lost on the way from the text that came in to the elements of the paper. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { replayChanges } from '@core/official-document/changes';
import { imprintLines } from '@core/official-document/flow/imprint-rows';
import { recognise } from '@core/official-document/recognise/recognise';
import type { Recognition } from '@core/official-document/recognise/recognition';
import { sourceOfPlainText } from '@core/official-document/source-text';
import { corpusTexts } from '../../support/corpus';
import { halfWidth, hardWrapped, withBlankLines, withStraySpaces } from '../../support/text-variants';

const blanks = /[\s\u3000\u00a0]+/g;
const recogniseText = (text: string): Recognition => recognise(sourceOfPlainText(text), { kind: 'auto' });

/** All text of the recognised elements with their marks, without blanks, in the order of the paper. */
function printed({ document }: Recognition): string[] {
  const blocks = (list: typeof document.blocks): string[] =>
    list.map((block) => {
      switch (block.role) {
        case 'item':
          return block.number + (block.head ?? '') + block.text;
        case 'heading':
        case 'chapter':
        case 'section':
        case 'article':
          return block.number + block.text;
        case 'attendance':
          return `${block.label}：${block.text}`;
        case 'table':
          return (
            (block.caption ?? '') +
            block.rows
              .flat()
              .map((cell) => cell.text)
              .join('')
          );
        default:
          return block.text;
      }
    });
  return [
    document.documentNumber ?? '',
    document.title.text,
    document.serialNumber ?? '',
    document.passageNote?.text ?? '',
    document.byline ?? '',
    document.recipients ?? '',
    ...blocks(document.blocks),
    ...document.attachmentNames,
    ...(document.signature?.organs ?? []),
    document.date === null ? '' : document.date.replace(/^(\d+)-0?(\d+)-0?(\d+)$/, '$1年$2月$3日'),
    document.supplementaryNote ?? '',
    ...document.attachments.flatMap((one) => [one.mark, one.title.text, one.passageNote ?? '', ...blocks(one.blocks)]),
    ...(document.imprint ? imprintLines(document.imprint) : []),
  ];
}

const count = (text: string): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const character of text.replace(blanks, '')) counts.set(character, (counts.get(character) ?? 0) + 1);
  return counts;
};

/** Characters of the cleaned text that are in no element; the label “附件：”, its numbers and the colon of a mark are structure. */
function missing(recognition: Recognition): string {
  const have = count(printed(recognition).join(''));
  let lost = '';
  for (const [character, times] of count(recognition.cleaned)) {
    const { attachmentNames, attachments } = recognition.document;
    const structural =
      (attachmentNames.length > 0 && /[附件：:0-9.．、;；。]/.test(character)) ||
      (attachments.length > 0 && /[：:]/.test(character));
    if (!structural && (have.get(character) ?? 0) < times) lost += character;
  }
  return lost;
}

const paragraph = fc.oneof(
  fc.stringMatching(/^[一-龥，。；：“”（）0-9A-Za-z .,;()-]{0,80}$/u),
  fc.constantFrom(
    '一、提高认识',
    '（一）加强领导',
    '1.压实责任。各级各部门要高度重视。',
    '第一条 为了规范管理，制定本办法。',
    '附件：1.名单 2.方案',
    '附件',
    '附件1',
    '2024年3月5日',
    '云岭市人民代表大会常务委员会',
    '（联系人：陈某某）',
    '抄送：市委办公室。',
    '各位委员：',
    '任命：',
    '（2024年3月5日云岭市第五届人民代表大会常务委员会第十八次会议通过）',
    '关于加强监督工作的决定',
    '项目\t金额',
    '',
  ),
);
const anyText = fc.array(paragraph, { maxLength: 20 }).map((lines) => lines.join('\n'));

describe('recognition loses nothing', () => {
  it('gives the cleaned text when its changes are replayed on the input', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const recognition = recogniseText(text);
        expect(replayChanges(recognition.input, recognition.changes)).toBe(recognition.cleaned);
      }),
      { numRuns: 400 },
    );
  });

  it('puts every character of the cleaned text into an element', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(missing(recogniseText(text))).toBe('');
      }),
      { numRuns: 400 },
    );
  });

  it('names for each stretch the very characters it stands for', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { cleaned, stretches } = recogniseText(text);
        for (const { cleanedOffset, length } of stretches)
          expect(cleaned.slice(cleanedOffset, cleanedOffset + length)).toHaveLength(length);
      }),
      { numRuns: 100 },
    );
  });

  it.each(corpusTexts())('holds for $name in every damaged form', ({ text }) => {
    for (const damaged of [
      text,
      halfWidth(text),
      hardWrapped(text, 31),
      withBlankLines(text, 5),
      withStraySpaces(text, 2),
    ]) {
      const recognition = recogniseText(damaged);
      expect(replayChanges(recognition.input, recognition.changes)).toBe(recognition.cleaned);
      expect(missing(recognition)).toBe('');
    }
  });
});
