import { createHash } from 'node:crypto';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { writeWord } from '@core/official-document/docx/write-word';
import { defaultTypesettingSettings as defaults } from '@core/official-document/typesetting-settings';
import { partsOf } from '../../support/docx-parts';
import { xinzhouResolution } from '../../support/document-from-structure';
import { headedPapers } from '../../support/headed-papers';
import { samplePapers } from '../../support/sample-papers';

const hash = (data: Uint8Array) => createHash('sha256').update(data).digest('hex');
const zone = process.env['TZ'];

afterEach(() => {
  vi.useRealTimers();
  if (zone === undefined) delete process.env['TZ'];
  else process.env['TZ'] = zone;
});

describe('the same paper gives the same bytes', () => {
  it('at another hour, in another time zone, after other papers', async () => {
    const before = hash(await writeWord(xinzhouResolution(), defaults));
    for (const document of Object.values(samplePapers())) await writeWord(document, defaults);
    vi.useFakeTimers({ now: new Date('2031-07-01T23:59:59Z'), toFake: ['Date'] });
    process.env['TZ'] = 'Asia/Shanghai';
    expect(hash(await writeWord(xinzhouResolution(), defaults))).toBe(before);
  });

  it.each(Object.entries(headedPapers()))('%s, with a 版记, again in the same process', async (_, { document }) => {
    const before = hash(await writeWord(document, defaults));
    expect(hash(await writeWord(document, defaults))).toBe(before);
  });

  it('as in the process that wrote the golden one', async () => {
    const digest = hash(await writeWord(xinzhouResolution(), defaults));
    await expect(`${digest}  xinzhou-resolution.docx\n`).toMatchFileSnapshot('../../golden/xinzhou-resolution.sha256');
  });

  it('and says nothing of who wrote it when', async () => {
    const parts = partsOf(await writeWord(xinzhouResolution(), defaults));
    const core = parts['docProps/core.xml'];
    expect(core).toContain(
      '<dc:title>忻州市人民代表大会常务委员会关于学习贯彻党的二十大精神　推动人大工作高质量发展的决议</dc:title>',
    );
    expect(core).toContain('<dc:language>zh-CN</dc:language>');
    expect(core).toContain('<dc:creator></dc:creator>');
    expect(core).not.toMatch(/created|modified|lastModifiedBy|revision/);
    for (const part of Object.values(parts)) expect(part).not.toMatch(/rsid|Un-named|docx/);
  });
});
