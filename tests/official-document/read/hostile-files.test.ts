import { strToU8, zipSync } from 'fflate';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inspectFormat } from '../../../src-main/official-document/docx/inspect/inspect-format';
import { limits } from '../../../src-main/official-document/docx/read/limits';
import { readSourceText } from '../../../src-main/official-document/docx/read/read-source-text';
import { ReadingRefused, refusalReasons } from '../../../src-main/official-document/docx/read/reading-refused';
import { inWorker } from './in-worker';
import { namespaces, paragraph, wordFile, wordParts } from './word-file-builder';

async function reasonOf(bytes: Uint8Array, name = '文件.docx'): Promise<string> {
  try {
    await readSourceText(bytes, name);
    return 'taken';
  } catch (error) {
    return error instanceof ReadingRefused ? error.reason : `not a refusal: ${String(error)}`;
  }
}
const withDocument = (xml: string | Uint8Array) => wordFile({ body: '', others: { 'word/document.xml': xml } });
const document = (inside: string, type = '') =>
  `<?xml version="1.0"?>${type}<w:document ${namespaces}><w:body>${inside}</w:body></w:document>`;

describe('a file that wants too much', () => {
  it('a part that inflates beyond its limit is stopped while it inflates', async () => {
    const bomb = withDocument(new Uint8Array(limits.xmlPart + 1).fill(0x20));
    expect(bomb.length).toBeLessThan(limits.file / 100);
    expect(await reasonOf(bomb)).toBe('inflates-too-large');
  });

  it('a header that lies about the size gains nothing', async () => {
    const bomb = withDocument(new Uint8Array(limits.xmlPart + 1).fill(0x20));
    const view = new DataView(bomb.buffer);
    for (let at = 0; at < bomb.length - 46; at++) {
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 1, true);
      if (view.getUint32(at, true) === 0x04034b50) view.setUint32(at + 22, 1, true);
    }
    expect(await reasonOf(bomb)).toBe('inflates-too-large');
  });

  it('a part nobody reads may be as large as it likes: it is never inflated', async () => {
    const others = { 'word/media/image1.bmp': new Uint8Array(60 * 1024 * 1024) };
    expect(await reasonOf(wordFile({ body: paragraph('正文'), others }))).toBe('taken');
  });

  it('too large, too many parts, too many paragraphs, too deep', async () => {
    expect(await reasonOf(new Uint8Array(limits.file + 1))).toBe('too-large');
    const parts: Record<string, Uint8Array> = wordParts({ body: '' });
    for (let i = 0; i <= limits.parts; i++) parts[`x/${i}`] = new Uint8Array();
    expect(await reasonOf(zipSync(parts))).toBe('too-many-parts');
    expect(await reasonOf(wordFile('<w:p/>'.repeat(limits.paragraphs + 1)))).toBe('too-many-paragraphs');
    expect(await reasonOf(wordFile('<w:sdt>'.repeat(100_000) + '</w:sdt>'.repeat(100_000)))).toBe('nested-too-deep');
  });
});

describe('a file that is not what it says', () => {
  it('with a document type or entities is refused', async () => {
    const laughs = '<!DOCTYPE w:document [<!ENTITY a "哈"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;">]>';
    expect(await reasonOf(withDocument(document('&c;', laughs)))).toBe('document-type-declaration');
    const outside = '<!DOCTYPE w:document [<!ENTITY x SYSTEM "file:///etc/passwd">]>';
    expect(await reasonOf(withDocument(document('&x;', outside)))).toBe('document-type-declaration');
    expect(await reasonOf(withDocument(document('&c;')))).toBe('malformed-xml');
  });

  it('path escapes are no parts', async () => {
    const escaping = wordFile({
      body: paragraph('正文'),
      others: { '../../evil.xml': 'x', '/etc/passwd': 'x', 'C:\\x': 'x' },
    });
    expect(await reasonOf(escaping)).toBe('taken');
    const main =
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="x/officeDocument" Target="../../etc/passwd"/></Relationships>';
    expect(await reasonOf(wordFile({ body: paragraph('正文'), others: { '_rels/.rels': main } }))).toBe('taken');
  });

  it.each([
    ['a workbook', { 'xl/workbook.xml': '<a/>' }],
    ['an archive of anything', { 'a.txt': 'x' }],
  ])('%s has no text of Word', async (_, files) => {
    const parts = Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)]));
    expect(await reasonOf(zipSync(parts))).toBe('missing-part');
  });

  it('wrong main part, cut off, garbled', async () => {
    expect(await reasonOf(withDocument('<a/>'))).toBe('missing-part');
    expect(await reasonOf(withDocument('<w:document xmlns:w="urn:other"><w:body/></w:document>'))).toBe('missing-part');
    const good = wordFile(paragraph('正文'.repeat(500)));
    expect(await reasonOf(good.slice(0, good.length - 100))).toBe('damaged-zip');
    expect(await reasonOf(good.slice(0, 40))).toBe('damaged-zip');
    expect(await reasonOf(withDocument('<w:document><w:body>'))).toBe('malformed-xml');
  });

  it('an encrypted zip says so', async () => {
    const bytes = wordFile(paragraph('正文'));
    const view = new DataView(bytes.buffer);
    for (let at = 0; at < bytes.length - 46; at++)
      if (view.getUint32(at, true) === 0x02014b50) view.setUint16(at + 8, 1, true);
    expect(await reasonOf(bytes)).toBe('encrypted');
  });

  it.each([
    ['%PDF-1.7', '材料.pdf'],
    ['{\\rtf1 }', '材料.doc'],
    ['<html><body>x</body></html>', '材料.doc'],
    ['MIME-Version: 1.0', '材料.doc'],
    ['a,b', '名单.csv'],
  ])('%s is named for what it is', async (text, name) => {
    expect(await reasonOf(strToU8(text), name)).toBe('unsupported-kind');
  });
});

describe('styles and lists that go in circles', () => {
  it('end', async () => {
    const styles =
      '<w:style w:type="paragraph" w:default="1" w:styleId="a"><w:basedOn w:val="a"/></w:style><w:style w:type="numbering" w:styleId="n"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>';
    const numbering =
      '<w:abstractNum w:abstractNumId="1"><w:numStyleLink w:val="n"/></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>';
    const body = paragraph('正文', '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>');
    expect(await reasonOf(wordFile({ body, styles, numbering }))).toBe('taken');
  });

  it('numbers beyond all sense do no harm', async () => {
    const numbering = `<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:start w:val="999999999999"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="${'%1'.repeat(5000)}"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>`;
    const body = paragraph('正文', '<w:numPr><w:ilvl w:val="99"/><w:numId w:val="1"/></w:numPr>').repeat(50);
    const table =
      '<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val="2147483647"/></w:tcPr><w:p/></w:tc><w:tc><w:p/></w:tc></w:tr></w:tbl>';
    expect(await reasonOf(wordFile({ body: body + table, numbering }))).toBe('taken');
  });
});

describe('the worst that is let through', () => {
  const dense = '<w:r><w:rPr><w:b/></w:rPr><w:t>一</w:t></w:r>'.repeat(9);
  const fits = (element: string, elements: number) => element.repeat(Math.floor((limits.elements - 100) / elements));
  const junk = Array.from({ length: 150 }, (_, i) => `x${i}=""`).join(' ');
  const declarations = Array.from({ length: 150 }, (_, i) => `xmlns:x${i}="y"`).join(' ');
  const chain = Array.from(
    { length: 20_000 },
    (_, i) =>
      `<w:style w:type="paragraph" w:styleId="s${i}"><w:basedOn w:val="s${i + 1}"/><w:rPr><w:sz w:val="32"/></w:rPr></w:style>`,
  ).join('');

  it.each<[string, () => Uint8Array]>([
    ['small runs', () => wordFile(fits(`<w:p><w:pPr><w:jc w:val="both"/></w:pPr>${dense}</w:p>`, 48))],
    ['empty paragraphs', () => wordFile('<w:p/>'.repeat(limits.paragraphs))],
    ['one long paragraph', () => wordFile(paragraph('正'.repeat(7_900_000)))],
    ['a paragraph of lines', () => wordFile(paragraph(`<w:r>${fits('<w:br/>', 1)}</w:r>`))],
    [
      'a wide table',
      () => wordFile(`<w:tbl>${`<w:tr>${'<w:tc><w:p/></w:tc>'.repeat(60)}</w:tr>`.repeat(3000)}</w:tbl>`),
    ],
    [
      'text boxes',
      () =>
        wordFile(paragraph(fits('<w:r><w:t>字</w:t><w:pict><w:txbxContent><w:p/></w:txbxContent></w:pict></w:r>', 5))),
    ],
    [
      'sections',
      () =>
        wordFile(fits('<w:p><w:pPr><w:sectPr><w:footerReference/></w:sectPr></w:pPr></w:p>', 5).slice(0, 20_000_000)),
    ],
    [
      'styles on styles',
      () =>
        wordFile({
          body: Array.from({ length: 20_000 }, (_, i) => paragraph('字', `<w:pStyle w:val="s${i}"/>`)).join(''),
          styles: chain,
        }),
    ],
    ['many attributes', () => wordFile(`<w:p ${junk}/>`.repeat(20_000))],
    [
      'nested namespaces',
      () =>
        wordFile(`<w:sdt ${declarations}>`.repeat(150) + '<q:a xmlns:z="y"/>'.repeat(700_000) + '</w:sdt>'.repeat(150)),
    ],
    [
      'comments in the text',
      () => withDocument(document(`<w:p><w:r><w:t>${'字<!---->'.repeat(900_000)}</w:t></w:r></w:p>`)),
    ],
    [
      'parts upon parts',
      () => {
        const footer = `<w:ftr ${namespaces}>${'<w:p/>'.repeat(60_000)}</w:ftr>`;
        const others = Object.fromEntries(Array.from({ length: 40 }, (_, i) => [`word/f${i}.xml`, footer]));
        const relationships = Array.from(
          { length: 40 },
          (_, i) => `<Relationship Id="f${i}" Type="x/footer" Target="f${i}.xml"/>`,
        ).join('');
        const sections = Array.from({ length: 40 }, (_, i) =>
          paragraph('字', `<w:sectPr><w:footerReference w:type="default" r:id="f${i}"/></w:sectPr>`),
        ).join('');
        return wordFile({ body: sections, others, relationships });
      },
    ],
  ])('%s: read and inspected in 5 s and 300 MB each', { timeout: 60_000 }, async (_, make) => {
    const bytes = make();
    for (const work of ['read', 'inspect'] as const) {
      const { answer, ms } = await inWorker(work, bytes);
      expect(['taken', 'too-many-paragraphs', 'too-many-elements', 'text-too-long']).toContain(answer);
      expect(ms).toBeLessThan(5000);
    }
  });

  it.each<[string, Uint8Array]>([
    ['line ends', new Uint8Array(limits.file).fill(10)],
    ['control characters', new Uint8Array(limits.file).fill(1)],
    ['one line', new Uint8Array(limits.file).fill(0x61)],
  ])('a text file of %s only', { timeout: 60_000 }, async (_, bytes) => {
    expect((await inWorker('read', bytes)).ms).toBeLessThan(5000);
  });
});

describe('whatever bytes come', () => {
  const isRefusal = async (work: Promise<unknown>): Promise<void> => {
    const error = await work.then(
      () => null,
      (thrown: unknown) => thrown,
    );
    if (error === null) return;
    expect(error).toBeInstanceOf(ReadingRefused);
    expect(refusalReasons).toContain((error as ReadingRefused).reason);
    expect((error as ReadingRefused).advice).toMatch(/[\u4e00-\u9fff]/);
  };
  const check = async (bytes: Uint8Array) => {
    await isRefusal(readSourceText(bytes, '文件'));
    await isRefusal(inspectFormat(bytes, 'common'));
  };

  it('only a ReadingRefused is thrown', async () => {
    const signature = fc.constantFrom(
      [],
      [0x50, 0x4b, 3, 4],
      [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1],
      [0xff, 0xfe],
      [0xef, 0xbb, 0xbf],
    );
    await fc.assert(
      fc.asyncProperty(signature, fc.uint8Array({ maxLength: 3000 }), (head, tail) =>
        check(new Uint8Array([...head, ...tail])),
      ),
      { numRuns: 300 },
    );
  });

  it('nor for a good file with bytes changed in it', async () => {
    const good = zipSync(
      wordParts({
        body: paragraph('正文') + '<w:tbl><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl>',
        styles: '<w:docDefaults/>',
      }),
      { level: 0 },
    );
    const edit = fc.tuple(fc.nat(good.length - 1), fc.nat(255));
    await fc.assert(
      fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 8 }), async (edits) => {
        const spoilt = good.slice();
        for (const [at, byte] of edits) spoilt[at] = byte;
        await check(spoilt);
      }),
      { numRuns: 300 },
    );
  });

  it('nor for a tree of any elements of Word in any order', async () => {
    const name = fc.constantFrom(
      'w:p',
      'w:r',
      'w:t',
      'w:tbl',
      'w:tr',
      'w:tc',
      'w:pPr',
      'w:rPr',
      'w:sectPr',
      'w:pgSz',
      'w:ins',
      'w:del',
      'w:sdt',
      'w:sdtContent',
      'mc:AlternateContent',
      'mc:Choice',
      'w:drawing',
      'w:txbxContent',
      'w:fldChar',
      'w:numPr',
      'w:sym',
      'w:vMerge',
      'w:tcPr',
      'w:ruby',
      'v:textpath',
      'w:spacing',
      'w:docGrid',
      'w:pgMar',
    );
    const attribute = fc.constantFrom(
      '',
      ' w:val="9999999999"',
      ' w:val="-1"',
      ' w:val="restart"',
      ' w:w="x" w:h="1" w:line="1"',
      ' w:fldCharType="begin"',
      ' string="字" w:char="zz" w:type="page"',
    );
    const { tree } = fc.letrec<{ tree: string }>((tie) => ({
      tree: fc
        .tuple(
          name,
          attribute,
          fc.oneof(
            { depthSize: 'medium' },
            fc.constant('文字。'),
            fc.array(tie('tree'), { maxLength: 5 }).map((all) => all.join('')),
          ),
        )
        .map(([tag, attributes, inner]) => `<${tag}${attributes}>${inner}</${tag}>`),
    }));
    await fc.assert(
      fc.asyncProperty(fc.array(tree, { maxLength: 6 }), (trees) => check(wordFile(trees.join('')))),
      { numRuns: 300 },
    );
  });
});
