import { describe, expect, test } from 'vitest';
import { checkPoints } from '@core/official-document/check-points/check-points';
import { emptyDocument, type OfficialDocument } from '@core/official-document/model';

const known = { names: ['柳青禾', '何秋', '江若'], posts: ['云岭市财政局局长', '云岭市审计局局长'] };
const pointsOf = (document: Partial<OfficialDocument>) =>
  checkPoints({ ...emptyDocument(), ...document }, known).map(({ kind, text }) => [kind, text]);

describe('what is ticked one by one in a paper', () => {
  test('names, posts, numbers and dates in reading order, as often as they are printed', () => {
    expect(
      pointsOf({
        documentNumber: '云人常发〔2026〕19号',
        title: { text: '任免名单', lines: ['任免名单'] },
        blocks: [
          { role: 'paragraph', text: '柳青禾、何　秋为云岭市财政局局长、云岭市审计局局长。' },
          {
            role: 'table',
            caption: null,
            headerRows: 0,
            columnShares: [],
            rows: [[{ text: '柳青禾' }, { text: '35' }, { text: '92.5' }]],
          },
        ],
        signature: { organs: ['云岭市第五届人大常委会'], form: 'sealed' },
        date: '2026-08-31',
      }),
    ).toEqual([
      ['number', '云人常发〔2026〕19号'],
      ['name', '柳青禾'],
      ['name', '何　秋'],
      ['post', '云岭市财政局局长'],
      ['post', '云岭市审计局局长'],
      ['name', '柳青禾'],
      ['number', '35'],
      ['number', '92.5'],
      ['number', '第五届'],
      ['date', '2026年8月31日'],
    ]);
  });

  test('a day is one thing, not three numbers; each knows its line and its place there', () => {
    const [day, article] = checkPoints(
      { ...emptyDocument(), blocks: [{ role: 'paragraph', text: '自2026年9月1日起，依第五十条' }] },
      known,
    );
    expect(day).toEqual({ kind: 'date', text: '2026年9月1日', context: '自2026年9月1日起，依第五十条', offset: 1 });
    expect(article).toMatchObject({ kind: 'number', text: '第五十条', offset: 13 });
  });
});
