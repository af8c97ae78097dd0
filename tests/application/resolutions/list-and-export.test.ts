import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { writeSpreadsheet } from '@core/application/write-spreadsheet';
import { drivers } from '../../support/drivers';
import { aMatter, passed } from '../../support/resolution-cases';
import { openTestOffice, type TestOffice } from '../../support/test-office';

const filter = { search: '', year: null, term: null, kind: null, states: [] };
const utf8 = new TextDecoder();

/** Texts of the cells as the file keeps them, row by row, and the whole XML of the sheet. */
function sheetOf(bytes: Uint8Array): { rows: string[][]; xml: string } {
  const entries = unzipSync(bytes);
  const part = (name: string): string =>
    utf8.decode(entries[Object.keys(entries).find((path) => path.endsWith(name))!]);
  const unescaped = (text: string): string =>
    text
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&quot;', '"')
      .replaceAll('&#39;', "'")
      .replaceAll('&amp;', '&');
  const shared = [...part('sharedStrings.xml').matchAll(/<si><t[^>]*>([^<]*)<\/t><\/si>/g)].map((match) =>
    unescaped(match[1]!),
  );
  const xml = part('sheet1.xml');
  const rows = [...xml.matchAll(/<row[^>]*>(.*?)<\/row>/gs)].map((row) =>
    [...row[1]!.matchAll(/<c ([^>]*)>(?:<v>([^<]*)<\/v>)?<\/c>/g)].map(([, attributes, value = '']) =>
      attributes!.includes('t="s"') ? shared[Number(value)]! : value,
    ),
  );
  return { rows, xml };
}

async function exported(office: TestOffice, replaced: object = {}) {
  const result = await office.application.dispatch({
    method: 'resolutions.exportList',
    input: { ...filter, ...replaced },
  });
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value as { fileName: string; bytes: Uint8Array };
}

describe.each(drivers)('over %s', (_name, driver) => {
  test('the list as filtered, as a spreadsheet of plain cells', async () => {
    const office = await openTestOffice({ driver });
    await passed(office);
    await office.call('resolutions.addResolution', {
      ...aMatter('=1+1&<b>"关于公式的决定"'),
      proposer: '=HYPERLINK("x")',
    });
    const { fileName, bytes } = await exported(office);
    expect(fileName).toMatch(/^决议决定列表（\d{4}-\d\d-\d\d）\.xlsx$/);
    const { rows, xml } = sheetOf(bytes);
    expect(rows[0]!.slice(0, 3)).toEqual(['编号', '种类', '标题']);
    expect(rows[1]!.slice(0, 3)).toEqual(['2026-002', '决定', '=1+1&<b>"关于公式的决定"']);
    expect(rows[2]).toEqual([
      ...[
        '2026-001',
        '决定',
        '云岭市人民代表大会常务委员会关于加强湿地保护的决定',
        '常委会会议',
        '5',
        '通过',
        '2026-04-29',
      ],
      ...['常委会第二十九次会议', '2026-04-29', '市人大城乡建设与环境资源保护委员会'],
      expect.stringMatching(/^\d+$/),
    ]);
    expect(xml).not.toContain('<f>');
    expect(sheetOf((await exported(office, { states: ['passed'] })).bytes).rows).toHaveLength(2);
  });

  test('how many by year and kind, and how many passed', async () => {
    const office = await openTestOffice({ driver });
    await passed(office);
    await office.call('resolutions.addResolution', aMatter());
    await office.call('resolutions.addResolution', {
      ...aMatter(),
      kind: 'resolution',
      draftedOn: '2025-05-05',
      term: 4,
    });
    const statistics = async (term: number | null) => (await office.call('resolutions.getStatistics', { term })).rows;
    expect(await statistics(null)).toEqual([
      { year: 2026, kind: 'decision', count: 2, passed: 1 },
      { year: 2025, kind: 'resolution', count: 1, passed: 0 },
    ]);
    expect(await statistics(4)).toHaveLength(1);
  });
});

test('control characters and halves of characters do not break the file', async () => {
  const cells = ['甲\u0000\u0007乙', '\uD842', '', null, 5];
  const bytes = await writeSpreadsheet({
    sheet: '表',
    head: ['一', '二', '三', '四', '五'],
    rows: [cells],
    widths: [],
  });
  expect(sheetOf(bytes).rows[1]!.filter((cell) => cell !== '')).toEqual(['甲  乙', '5']);
});
