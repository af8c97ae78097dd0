import { beforeAll, describe, expect, it } from 'vitest';
import { writeWord } from '@core/official-document/docx/write-word';
import { defaultTypesettingSettings as defaults } from '@core/official-document/typesetting-settings';
import { partsOf, styleOf } from '../../support/docx-parts';
import { xinzhouResolution } from '../../support/document-from-structure';
import { samplePapers } from '../../support/sample-papers';

/** What a .docx must say to be set in 22 lines of 28 characters (GB/T 9704-2012 5.2, 7.3, 7.5), in Word's own units. */
const geometry = {
  common: { top: 2098, bottom: 1984, left: 1588, right: 1474, line: 579, textHeight: 12756 },
  strict: { top: 1960, bottom: 1847, left: 1588, right: 1474, line: 589, textHeight: 13031 },
} as const;

describe.each(['common', 'strict'] as const)('a Word file in profile %s', (profile) => {
  const expected = geometry[profile];
  let parts: Record<string, string>;
  let styles: string;
  beforeAll(async () => {
    parts = partsOf(await writeWord(xinzhouResolution(), { ...defaults, profile }));
    styles = parts['word/styles.xml'] ?? '';
  });

  it('is A4 with the margins of the profile', () => {
    const section = /<w:sectPr.*<\/w:sectPr>/s.exec(parts['word/document.xml'] ?? '')?.[0] ?? '';
    expect(section).toMatch(/<w:pgSz w:w="11906" w:h="16838"/);
    for (const side of ['top', 'bottom', 'left', 'right'] as const)
      expect(section).toContain(`w:${side}="${expected[side]}"`);
    expect(section).toContain('w:footer="1389"');
    expect(11906 - expected.left - expected.right).toBe(8844);
  });

  it('has a grid of lines and none of characters', () => {
    const grid = /<w:docGrid[^>]*>/.exec(parts['word/document.xml'] ?? '')?.[0];
    expect(grid).toContain('w:type="lines"');
    expect(grid).toContain(`w:linePitch="${expected.line}"`);
    expect(grid).not.toContain('w:charSpace');
  });

  it('fits 22 lines and not 23, 28 characters and not 29', () => {
    const normal = styleOf(styles, 'Normal');
    expect(normal).toContain(`<w:spacing w:before="0" w:after="0" w:line="${expected.line}" w:lineRule="exact"/>`);
    expect(22 * expected.line).toBeLessThanOrEqual(expected.textHeight);
    expect(23 * expected.line).toBeGreaterThan(expected.textHeight);
    expect(normal).toContain('<w:spacing w:val="-5"/>');
    expect(normal).toContain('<w:sz w:val="32"/>');
    expect(28 * (320 - 5)).toBeLessThanOrEqual(8844);
    expect(29 * (320 - 5)).toBeGreaterThan(8844);
  });

  it('sets the East Asian switches in Normal, from which every style descends', () => {
    const normal = styleOf(styles, 'Normal');
    for (const element of ['widowControl', 'overflowPunct', 'autoSpaceDE', 'autoSpaceDN', 'snapToGrid'])
      expect(normal).toContain(`<w:${element} w:val="0"/>`);
    expect(normal).toContain('<w:kinsoku w:val="1"/>');
    expect(normal).toContain('<w:jc w:val="both"/>');
    for (const [, id] of styles.matchAll(/w:customStyle="1" w:styleId="(\w+)"/g))
      expect(styleOf(styles, id ?? '')).toContain('<w:basedOn w:val="Normal"/>');
  });

  it('keeps the order of elements the schema asks for in w:pPr', () => {
    const order = ['keepNext', 'widowControl', 'kinsoku', 'overflowPunct', 'autoSpaceDE', 'autoSpaceDN', 'snapToGrid'];
    order.push('spacing', 'ind', 'jc', 'outlineLvl');
    for (const [, properties] of styles.matchAll(/<w:pPr>(.*?)<\/w:pPr>/g)) {
      const names = [...(properties ?? '').matchAll(/<w:(\w+)/g)].map(([, name]) => order.indexOf(name ?? ''));
      expect(names).toEqual([...names].sort((a, b) => a - b));
      expect(names).not.toContain(-1);
    }
  });
});

describe('styles, settings and parts', () => {
  let parts: Record<string, string>;
  beforeAll(async () => {
    parts = partsOf(await writeWord(xinzhouResolution(), defaults));
  });

  it.each([
    ['GwTitle', '公文标题', '方正小标宋简体', 44],
    ['GwNote', '公文题注', '楷体_GB2312', 32],
    ['GwBody', '公文正文', '仿宋_GB2312', 32],
    ['GwH1', '公文一级', '黑体', 32],
    ['GwH2', '公文二级', '楷体_GB2312', 32],
    ['GwH3', '公文三级', '仿宋_GB2312', 32],
    ['GwH4', '公文四级', '仿宋_GB2312', 32],
    ['GwEl', '公文要素', '仿宋_GB2312', 32],
    ['GwFooter', '公文页码', '宋体', 28],
    ['GwImprint', '公文版记', '仿宋_GB2312', 28],
    ['GwTable', '公文表格', '仿宋_GB2312', 28],
    ['GwChapter', '公文章题', '黑体', 32],
    ['GwArticle', '公文条文', '仿宋_GB2312', 32],
  ])('%s is %s in %s', (id, name, face, size) => {
    const style = styleOf(parts['word/styles.xml'] ?? '', id);
    expect(style).toContain(`<w:name w:val="${name}"/>`);
    expect(style).toContain(`<w:rFonts w:ascii="${face}" w:hAnsi="${face}" w:eastAsia="${face}" w:cs="${face}"/>`);
    expect(style).toContain(`<w:sz w:val="${size}"/>`);
    expect(style).not.toMatch(/<w:b\/>|Theme=/);
  });

  it('indents text by two characters (7.3.3)', () => {
    for (const id of ['GwBody', 'GwH1', 'GwH2', 'GwH3', 'GwH4', 'GwArticle'])
      expect(styleOf(parts['word/styles.xml'] ?? '', id)).toContain(
        '<w:ind w:firstLineChars="200" w:firstLine="632"/>',
      );
  });

  it('compresses nothing, in Word 2013 mode, with even and odd footers', () => {
    const settings = parts['word/settings.xml'];
    expect(settings).toContain('<w:characterSpacingControl w:val="doNotCompress"/>');
    expect(settings).toContain('<w:evenAndOddHeaders/>');
    expect(settings).toMatch(/w:name="compatibilityMode"[^>]*w:val="15"/);
    expect(settings).not.toContain('rsid');
  });

  it('numbers odd pages right and even pages left (7.5)', () => {
    const [odd, even] = ['word/footer1.xml', 'word/footer2.xml'].map((path) => parts[path] ?? '');
    expect(odd).toContain('<w:ind w:right="280"/><w:jc w:val="right"/>');
    expect(even).toContain('<w:ind w:left="280"/>');
    expect(even).not.toContain('w:val="right"');
    for (const footer of [odd, even]) {
      expect(footer?.match(/—/g)).toHaveLength(2);
      expect(footer).toMatch(/<w:instrText[^>]*>PAGE<\/w:instrText>/);
    }
    const style = styleOf(parts['word/styles.xml'] ?? '', 'GwFooter');
    expect(style).toContain('w:line="400" w:lineRule="exact"');
  });

  it('has no part, relationship or content type too many or too few', () => {
    const paths = Object.keys(parts);
    const typed = [...(parts['[Content_Types].xml'] ?? '').matchAll(/PartName="\/([^"]*)"/g)].map(([, path]) => path);
    for (const path of typed) expect(paths).toContain(path);
    const related = [...(parts['word/_rels/document.xml.rels'] ?? '').matchAll(/Target="([^"]*)"/g)];
    for (const [, target] of related) expect(paths).toContain(`word/${target}`);
    for (const path of paths.filter((name) => name.endsWith('.xml') && !name.startsWith('[')))
      expect(typed).toContain(path);
  });

  it('defines every style that is used', async () => {
    for (const document of Object.values(samplePapers())) {
      const own = partsOf(await writeWord(document, defaults));
      const used = new Set(
        [...(own['word/document.xml'] ?? '').matchAll(/w:pStyle w:val="(\w+)"/g)].map(([, id]) => id),
      );
      for (const id of used) expect(own['word/styles.xml']).toContain(`w:styleId="${id}"`);
    }
  });

  it('tells Word which face to take for a missing one', () => {
    expect(parts['word/fontTable.xml']).toContain('<w:font w:name="仿宋_GB2312"><w:altName w:val="仿宋"/>');
  });
});
