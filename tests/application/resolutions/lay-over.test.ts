/** Changes of a returned file laid over what stands now, and which of them come from wording. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { layOver, type Returned } from '@core/application/resolutions/returned/lay-over';
import { wordingPlaces } from '@core/application/resolutions/returned/wording-places';
import { defaultWordings } from '@core/application/templates/default-wordings';
import { checkWording } from '@core/domain/templates/check-wording';
import { compareDocuments } from '@core/official-document/compare/compare-documents';
import { emptyDocument, type OfficialDocument } from '@core/official-document/model';

const paper = (texts: readonly string[], title = '关于加强湿地保护的决定'): OfficialDocument => ({
  ...emptyDocument(),
  title: { text: title, lines: [title] },
  blocks: texts.map((text) => ({ role: 'paragraph', text })),
});
const textsOf = ({ blocks }: OfficialDocument): string[] => blocks.map((block) => ('text' in block ? block.text : ''));
const returnedAs = (given: OfficialDocument, document: OfficialDocument): Returned => ({
  ...{ given, document },
  changes: compareDocuments(given, document).changes.filter(({ kind }) => kind !== 'same'),
});
const all = ({ changes }: Returned): number[] => changes.map((_, index) => index);

const subjects = ['市人民政府', '市财政局', '市水务局', '各县区', '市人大常委会', '有关单位', '市档案馆', '各乡镇'];
const given = subjects.map((who, at) => `${who}应当在第${at + 1}季度完成各自承担的第${at + 1}项工作并报告进展。`);
/** What somebody does to a paragraph: leaves it, says more, says another thing, takes it out, puts one behind it. */
const edits = fc.array(fc.constantFrom('keep', 'more', 'other', 'gone', 'new'), {
  minLength: given.length,
  maxLength: given.length,
});
const edited = (kinds: readonly string[], by: string): string[] =>
  given.flatMap((text, at) => {
    const kind = kinds[at] ?? 'keep';
    if (kind === 'more') return [`${text}逾期的由${by}督办。`];
    if (kind === 'other') return [text.replace('完成', `会同${by}完成`)];
    if (kind === 'gone') return [];
    return kind === 'new' ? [text, `${by}负责第${at + 1}项工作的验收，并将结果公开。`] : [text];
  });

describe('changes of a returned file', () => {
  test('all of them give the file where nothing was changed since', () => {
    fc.assert(
      fc.property(edits, (kinds) => {
        const returned = returnedAs(paper(given), paper(edited(kinds, '市监委')));
        const { document, conflicts, taken } = layOver(returned, paper(given), all(returned), []);
        expect(conflicts).toEqual([]);
        expect(taken).toEqual(all(returned));
        expect(textsOf(document)).toEqual(edited(kinds, '市监委'));
      }),
    );
  });

  test('each is taken or told, and nothing written since is lost', () => {
    fc.assert(
      fc.property(edits, edits, (theirs, mine) => {
        const now = paper(edited(mine, '市审计局'));
        const returned = returnedAs(paper(given), paper(edited(theirs, '市监委')));
        const { document, conflicts, taken } = layOver(returned, now, all(returned), []);
        expect([...taken, ...conflicts.map(({ change }) => change)].toSorted((a, b) => a - b)).toEqual(all(returned));
        const count = (texts: string[]): number => texts.join('').split('市审计局').length;
        // A paragraph the file takes out goes only where nobody wrote in it.
        expect(count(textsOf(document))).toBe(count(textsOf(now)));
      }),
    );
  });

  test('forced, every change of the file stands', () => {
    fc.assert(
      fc.property(edits, edits, (theirs, mine) => {
        const now = paper(edited(mine, '市审计局'));
        const returned = returnedAs(paper(given), paper(edited(theirs, '市监委')));
        const { document, conflicts } = layOver(returned, now, [], all(returned));
        expect(conflicts).toEqual([]);
        const said = textsOf(document).join('');
        for (const { kind, pieces } of returned.changes)
          if (kind !== 'removed')
            for (const piece of pieces) if (piece.kind === 'added') expect(said).toContain(piece.text);
      }),
    );
  });

  test('one by one gives what all at once gives', () => {
    fc.assert(
      fc.property(fc.subarray(given.map((_, at) => at)), (chosen) => {
        const returned = returnedAs(
          paper(given),
          paper(
            edited(
              given.map(() => 'more'),
              '市监委',
            ),
          ),
        );
        const once = layOver(returned, paper(given), chosen, []).document;
        const each = chosen.reduce((now, change) => layOver(returned, now, [change], []).document, paper(given));
        expect(textsOf(each)).toEqual(textsOf(once));
      }),
    );
  });

  test('a long text with a hundred changes and as many conflicts is done in a moment', () => {
    const long = Array.from({ length: 600 }, (_, at) => `第${at}条 ${given[at % given.length]}`);
    const file = long.map((text, at) => (at % 6 === 0 ? `${text}由市监委督办。` : text));
    const mine = long.map((text, at) => (at % 12 === 0 ? `${text}由市审计局督办。` : text));
    const returned = returnedAs(paper(long), paper(file));
    const began = performance.now();
    const { taken, conflicts } = layOver(returned, paper(mine), all(returned), []);
    expect([taken.length, conflicts.length]).toEqual([50, 50]);
    for (const { now } of conflicts) expect(now).toContain('市审计局');
    expect(performance.now() - began).toBeLessThan(10_000);
  });
});

describe('places that come from wording', () => {
  const text = defaultWordings.circular;
  const placeOf = wordingPlaces('circular', { version: 0, text, wording: checkWording('circular', text).wording });
  const sentence =
    '《关于加强湿地保护的决定》已经云岭市第五届人民代表大会常务委员会第二十九次会议于2026年4月29日通过，现印发给你们，请认真贯彻执行。';
  const changeTo = (said: string) => {
    const { changes } = compareDocuments(paper([sentence]), paper([said]));
    return placeOf(changes.find(({ role }) => role === 'paragraph')!);
  };

  test('words of the wording lead to their line', () => {
    const place = changeTo(sentence.replace('请认真贯彻执行', '请遵照执行'));
    expect(place).toMatchObject({ paper: 'circular', name: '印发通知' });
    expect(place?.text).toContain('请认真贯彻执行。');
    expect(text.split('\n')[place!.line - 1]).toContain('请认真贯彻执行。');
    expect(changeTo(sentence.replace('认真贯彻', '认真学习贯彻'))).toEqual(place);
  });

  test('words of the record do not', () => {
    expect(changeTo(sentence.replace('4月29日', '4月30日'))).toBeNull();
    expect(changeTo(sentence.replace('湿地保护', '湿地保护管理'))).toBeNull();
    expect(changeTo(sentence.replace('4月29日', '4月30日').replace('请认真贯彻执行', '请遵照执行'))).toBeNull();
  });

  describe('printed only under a condition', () => {
    const whole = defaultWordings.announcement;
    const { wording } = checkWording('announcement', whole);
    const inAnnouncement = wordingPlaces('announcement', { version: 0, text: whole, wording });
    const changeIn = (before: string, after: string) =>
      inAnnouncement(
        compareDocuments(paper([before]), paper([after])).changes.find(({ role }) => role === 'paragraph')!,
      );
    const passing = '2026年4月29日，云岭市第五届人民代表大会常务委员会第二十九次会议通过了《关于加强湿地保护的决定》';
    const printed = `${passing}，现予公布，自2026年7月1日起施行。`;
    const line = whole.split('\n').findIndex((one) => one.includes('现予公布')) + 1;

    test('inside a line', () => {
      expect(changeIn(printed, printed.replace('施行', '生效'))?.line).toBe(line);
      expect(changeIn(printed, printed.replace('，自2026', '，并自2026'))?.line).toBe(line);
      expect(
        changeIn(`${passing}，并经省人大常委会批准，现予公布。`, `${passing}，并报省人大常委会批准，现予公布。`)?.line,
      ).toBe(line);
    });

    test('words that this paper does not print lead nowhere', () => {
      const without = `${passing}，现予公布。`;
      expect(changeIn(without, without.replace('现予公布', '现予公布，自公布之日起施行'))?.line).toBe(line);
      expect(changeIn(`${passing}，自行起施行，现予公布。`, `${passing}，现予公布。`)).toBeNull();
    });

    test('a whole line', () => {
      const result = defaultWordings['vote-result'];
      const place = wordingPlaces('vote-result', {
        ...{ version: 0, text: result, wording: checkWording('vote-result', result).wording },
      });
      const sentence = '没有不同意见，关于加强湿地保护的决定（草案）一致通过。';
      const { changes } = compareDocuments(paper([sentence]), paper([sentence.replace('没有不同意见', '没有异议')]));
      const found = place(changes.find(({ role }) => role === 'paragraph')!);
      expect(found?.text).toBe('没有不同意见，{表决事项}一致通过。');
    });
  });

  test('a paragraph that is new comes from no wording', () => {
    const { changes } = compareDocuments(paper([sentence]), paper([sentence, '联系人：何知秋。']));
    expect(placeOf(changes.find(({ kind }) => kind === 'added')!)).toBeNull();
  });
});
