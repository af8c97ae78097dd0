import { describe, expect, it } from 'vitest';
import { checks } from '../../../src-main/official-document/docx/inspect/checks/all';
import { inspectFormat } from '../../../src-main/official-document/docx/inspect/inspect-format';
import { checkTexts } from '../../../src-main/official-document/docx/inspect/inspect.messages';
import { edited, trueFile, type Edit } from './edited-file';

async function wrongChecks(bytes: Uint8Array, profile: 'common' | 'strict' = 'common'): Promise<string[]> {
  const { findings } = await inspectFormat(bytes, profile);
  return findings.filter(({ ok }) => !ok).map(({ check }) => check);
}

describe('a paper that measures true', () => {
  it.each(['resolution.docx', 'red-header.docx'] as const)('%s has nothing wrong in it', async (name) => {
    const { findings, wrong } = await inspectFormat(trueFile(name), 'common');
    expect(findings.filter(({ ok }) => !ok)).toEqual([]);
    expect(wrong).toEqual({ must: 0, should: 0 });
  });

  it('is wrong only in its margins and line pitch when judged by the strict profile', async () => {
    expect(await wrongChecks(trueFile('resolution.docx'), 'strict')).toEqual([
      'margins',
      'margins-bottom-right',
      'type-area',
    ]);
  });
});

const styles = 'word/styles.xml';
const document = 'word/document.xml';
const settings = 'word/settings.xml';
const body = /(<w:style [^>]*w:styleId="GwBody">.*?<w:pPr>)(.*?)(<\/w:pPr><w:rPr)(\/>)/s;
const normal = (from: string) => new RegExp(`(w:styleId="Normal">.*?)${from}`, 's');

/** One defect, and every finding it may give. */
const defects: [string, string[], Edit[]][] = [
  [
    'letter paper',
    ['page-size', 'type-area', 'document-grid', 'lines-a-page', 'characters-a-line'],
    [[document, 'w:w="11906" w:h="16838"', 'w:w="12240" w:h="15840"']],
  ],
  [
    'a top margin of 25 mm',
    ['margins', 'type-area', 'document-grid', 'lines-a-page'],
    [[document, 'w:top="2098"', 'w:top="1417"']],
  ],
  ['a right margin of 25 mm', ['margins-bottom-right', 'type-area'], [[document, 'w:right="1474"', 'w:right="1410"']]],
  ['a grid of 20 lines', ['document-grid'], [[document, 'w:linePitch="579"', 'w:linePitch="620"']]],
  ['a character grid', ['grid-type'], [[document, 'w:type="lines"', 'w:type="linesAndChars"']]],
  ['a title in 黑体', ['title-face'], [[styles, /(w:styleId="GwTitle">.*?w:eastAsia=")[^"]*/s, '$1黑体']]],
  ['a title of 小二', ['title-face'], [[styles, /(w:styleId="GwTitle">.*?<w:sz w:val=")44/s, '$136']]],
  ['a note in 宋体', ['note-face'], [[styles, /(w:styleId="GwNote">.*?w:eastAsia=")[^"]*/s, '$1宋体']]],
  ['headings in 宋体', ['heading-face'], [[styles, /(w:styleId="GwH1">.*?w:eastAsia=")[^"]*/s, '$1宋体']]],
  [
    'text in 宋体',
    ['body-face', 'heading-face', 'quotes-face'],
    [[styles, body, '$1$2$3><w:rFonts w:eastAsia="宋体"/></w:rPr>']],
  ],
  [
    'text of 小四',
    ['body-face', 'heading-face', 'characters-a-line'],
    [[styles, body, '$1$2$3><w:sz w:val="24"/></w:rPr>']],
  ],
  ['a line pitch of 29 pt', ['lines-a-page'], [[styles, body, '$1$2<w:spacing w:line="580" w:lineRule="exact"/>$3$4']]],
  ['1.5 lines', ['lines-a-page'], [[styles, body, '$1$2<w:spacing w:line="360" w:lineRule="auto"/>$3$4']]],
  ['space above paragraphs', ['lines-a-page'], [[styles, body, '$1$2<w:spacing w:before="156"/>$3$4']]],
  ['no character spacing', ['characters-a-line'], [[styles, normal('<w:spacing w:val="-5"/>'), '$1']]],
  ['no indent', ['first-line-indent'], [[styles, body, '$1$3$4']]],
  ['widow control', ['widow-control'], [[styles, normal('<w:widowControl w:val="0"/>'), '$1']]],
  [
    'no rules for line ends',
    ['line-break-rules'],
    [[styles, normal('<w:kinsoku w:val="1"/>'), '$1<w:kinsoku w:val="0"/>']],
  ],
  ['hanging marks', ['hanging-punctuation'], [[styles, normal('<w:overflowPunct w:val="0"/>'), '$1']]],
  ['automatic spacing', ['automatic-spacing'], [[styles, normal('<w:autoSpaceDN w:val="0"/>'), '$1']]],
  ['ragged lines', ['justified'], [[styles, normal('<w:jc w:val="both"/>'), '$1']]],
  [
    'theme faces',
    ['theme-faces', 'quotes-face'],
    [[styles, body, '$1$2$3><w:rFonts w:asciiTheme="minorHAnsi" w:ascii="仿宋_GB2312"/></w:rPr>']],
  ],
  ['a bold title', ['no-bold'], [[styles, /(w:styleId="GwTitle">.*?<w:rPr>)/s, '$1<w:b/>']]],
  ['a half-width comma', ['full-width-punctuation'], [[document, '坚持党的领导，', '坚持党的领导,']]],
  ['a date with zeros', ['plain-dates'], [[document, '2024年11月28日', '2024年01月08日']]],
  [
    'a title on one line',
    ['title-line-length'],
    [[document, /(关于深化代表联络工作 {2}推动全过程)<\/w:t><\/w:r><\/w:p><w:p>.*?<w:t xml:space="preserve">/s, '$1']],
  ],
  ['an hourglass title', ['title-shape'], [[document, '关于深化代表联络工作  推动全过程', '关于']]],
  ['the same footer on all pages', ['odd-even-pages'], [[settings, '<w:evenAndOddHeaders/>', '']]],
  ['no footer for even pages', ['page-number-footers'], [[document, /<w:footerReference w:type="even"[^>]*>/, '']]],
  ['a typed page number', ['page-number-field'], [['word/footer1.xml', '>PAGE<', '>DATE<']]],
  [
    'a centred page number',
    ['page-number-place'],
    [['word/footer1.xml', '<w:jc w:val="right"/>', '<w:jc w:val="center"/>']],
  ],
  ['a page number of 小五', ['page-number-face'], [[styles, /(w:styleId="GwFooter">.*?<w:sz w:val=")28/s, '$118']]],
  ['a page number without dashes', ['page-number-dashes'], [['word/footer2.xml', '—', '']]],
  ['an old compatibility mode', ['compatibility-mode'], [[settings, 'w:val="15"', 'w:val="11"']]],
  ['compressed punctuation', ['punctuation-compression'], [[settings, 'doNotCompress', 'compressPunctuation']]],
  [
    'a style that is not defined',
    ['styles-defined'],
    [[document, '<w:pStyle w:val="GwBody"/>', '<w:pStyle w:val="Gone"/>']],
  ],
];

describe('one defect', () => {
  it.each(defects)('%s gives exactly %j', async (_, expected, edits) => {
    expect((await wrongChecks(edited('resolution.docx', ...edits))).sort()).toEqual([...expected].sort());
  });

  it('in an element of the red head is found too', async () => {
    const bytes = edited('red-header.docx', [document, /黑体(" w:cs="黑体" w:eastAsia=")黑体/, '宋体$1宋体']);
    expect(await wrongChecks(bytes)).toEqual(['element-face']);
  });

  it('says where it is, by which clause, and what to do', async () => {
    const { findings } = await inspectFormat(
      edited('resolution.docx', [document, '坚持党的领导，', '坚持党的领导,']),
      'common',
    );
    const finding = findings.find(({ check }) => check === 'full-width-punctuation');
    expect(finding).toMatchObject({ ok: false, level: 'must', actual: '导,', expected: '无' });
    expect(finding?.places).toEqual([{ paragraph: 7, excerpt: '一、坚持党的领导,把牢代表工作正确方向' }]);
    expect(finding?.remedy).not.toBe('');
  });
});

describe('the checks', () => {
  it('each have a Chinese title, message and remedy, and an id of their own', () => {
    const ids = checks.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) {
      const { title, message, remedy } = checkTexts(id);
      for (const text of [title, message, remedy]) expect(text).toMatch(/[\u4e00-\u9fff]/);
    }
  });

  it('that can fail on the true resolution do so for some defect above', () => {
    const found = new Set(defects.flatMap(([, expected]) => expected));
    const elsewhere = [
      'margins-other-pages',
      'landscape-area',
      'recognised-text',
      'text-in-boxes',
      'element-face',
      'list-indent',
      'page-number-other-pages',
    ];
    expect(checks.map(({ id }) => id).filter((id) => !found.has(id))).toEqual(elsewhere);
  });
});
