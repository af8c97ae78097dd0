import { describe, expect, test } from 'vitest';
import { layOutBallots } from '@core/official-document/ballots/lay-out-ballots';
import { renderCertificate } from '@core/official-document/certificate/write-certificate-html';
import { writeCertificateWord } from '@core/official-document/docx/certificate-word';
import { partsOf } from '../../support/docx-parts';

const title = '云岭市第五届人民代表大会常务委员会第三十次会议人事任免事项表决票';
const names = ['李长河', '何晓舟', '王守成', '林秉文', '许文澜'];
const matters = names.map((name, index) => ({
  matter: `决定任命${name}为云岭市第${index + 1}局局长`,
  struck: index === 2 ? '撤回，不再表决' : null,
}));
const ballots = { title, date: '2026年1月8日', matters };

describe('ballots for each person', () => {
  test.each([
    [1, 5],
    [2, 3],
    [4, 2],
  ] as const)(
    '%i on a sheet make %i sheets, every text within its own ballot and nothing cut off',
    (perPage, sheets) => {
      const pages = layOutBallots(ballots, perPage);
      expect(pages).toHaveLength(sheets);
      const width = perPage === 4 ? 105 : 210;
      const height = 297 / Math.min(perPage, 2);
      for (const { boxes } of pages)
        for (const { xMm, yMm, widthMm, heightMm, overflows } of boxes) {
          expect(overflows).toBe(false);
          expect(Math.floor(xMm / width)).toBe(Math.floor((xMm + widthMm - 0.01) / width));
          expect(Math.floor(yMm / height)).toBe(Math.floor((yMm + heightMm - 0.01) / height));
        }
      const said = pages.flatMap(({ boxes }) => boxes.filter(({ key }) => key === 'matter'));
      expect(
        said.map(({ lines }) =>
          lines
            .flat()
            .map(({ text }) => text)
            .join(''),
        ),
      ).toEqual(matters.map(({ matter }) => matter));
    },
  );

  test('all ballots of a pile stand in the same place, and cut marks in the middle of the sheet', () => {
    const [page] = layOutBallots(ballots, 4);
    const titles = page!.boxes.filter(({ key }) => key === 'title').map(({ xMm, yMm }) => [xMm, yMm]);
    expect(titles).toEqual([
      [12, 12],
      [117, 12],
      [12, 160.5],
      [117, 160.5],
    ]);
    const marks = page!.rules!.filter(({ widthMm, heightMm }) => widthMm === 6 || heightMm === 6);
    expect(marks).toHaveLength(6);
    for (const { xMm, yMm, widthMm } of marks) expect(widthMm === 6 ? yMm : xMm).toBe(widthMm === 6 ? 148.5 : 105);
    expect(layOutBallots(ballots, 1)[0]!.rules!.some(({ widthMm }) => widthMm === 6)).toBe(false);
  });

  test('who left is drawn through with the note in place of the boxes, on the screen and in Word', () => {
    const [, page] = layOutBallots(ballots, 2);
    const struck = page!.boxes.slice(0, 4);
    expect(struck.map(({ key }) => key)).toEqual(['title', 'matter', 'struck', 'how-to']);
    expect(renderCertificate(page!)).toContain('cert-struck');
    const xml = partsOf(writeCertificateWord([page!], title))['word/document.xml']!;
    expect(xml.match(/<w:strike\/>/g)).toHaveLength(1);
    expect(xml).toContain('撤回，不再表决');
  });
});
