import { describe, expect, it } from 'vitest';
import { fittedFlow, signingHasText } from '@core/official-document/fitted-flow';
import { emptyDocument, type OfficialDocument, type SigningForm } from '@core/official-document/model';
import { paginate } from '@core/official-document/paginate/paginate';
import { defaultTypesettingSettings as defaults } from '@core/official-document/typesetting-settings';

/** A paper whose text ends on the given line of the page. */
function ending(line: number, form: SigningForm): OfficialDocument {
  return {
    ...emptyDocument(),
    blocks: Array.from({ length: line }, (_, index) => ({ role: 'paragraph' as const, text: `第${index + 1}段。` })),
    signature: { organs: [form === 'signature-stamp' ? '主任' : '云岭市人大常委会'], form },
    date: '2024-11-28',
  };
}
const emptyLines = (flow: ReturnType<typeof fittedFlow>) =>
  flow.filter((item) => item.kind === 'paragraph' && item.segments.length === 0).length;

describe('a signing stands on a page with text (7.3.5.5)', () => {
  it.each([
    ['sealed', 18, 2],
    ['sealed', 19, 1],
    ['unsealed', 19, 1],
    ['unsealed', 20, 0],
    ['signature-stamp', 17, 3],
    ['signature-stamp', 18, 2],
    ['signature-stamp', 19, 1],
  ] as const)('%s after %d lines of text: %d empty lines', (form, line, empty) => {
    const flow = fittedFlow(ending(line, form), defaults);
    const { pages } = paginate(flow, defaults);
    expect(pages).toHaveLength(1);
    expect(emptyLines(flow)).toBe(empty);
  });

  it('takes a short last paragraph over to the signing, with its empty lines, where no sparing helps', () => {
    const pages = paginate(fittedFlow(ending(22, 'sealed'), defaults), defaults);
    expect(pages.pages).toHaveLength(2);
    expect(signingHasText(pages)).toBe(true);
    const second = pages.pages[1]?.lines ?? [];
    expect(second[0]?.path).toMatch(/^blocks\//);
    expect(second.filter(({ path }) => path === null)).toHaveLength(2);
  });

  it('takes the 附件说明 over to the signing', () => {
    const document = { ...ending(19, 'sealed'), attachmentNames: ['名单', '方案'] };
    const pages = paginate(fittedFlow(document, defaults), defaults);
    expect(signingHasText(pages)).toBe(true);
    expect(pages.pages[1]?.lines.find(({ path }) => path !== null)?.path).toBe('attachmentNames/0');
  });

  it('leaves the 附注 to the next page before it parts organ and date from the text', () => {
    const document = { ...ending(19, 'sealed'), supplementaryNote: '（联系人：李明）' };
    const pages = paginate(fittedFlow(document, defaults), defaults);
    expect(signingHasText(pages)).toBe(true);
    expect(pages.pages[1]?.lines.map(({ path }) => path)).toEqual(['supplementaryNote']);
  });

  it('says so where a long last paragraph fills the page to its foot', () => {
    const document = ending(20, 'sealed');
    const long = { role: 'paragraph' as const, text: '全市各级国家机关要认真贯彻实施本决定。'.repeat(6) };
    const pages = paginate(
      fittedFlow({ ...document, blocks: [...document.blocks.slice(0, 17), long] }, defaults),
      defaults,
    );
    expect(signingHasText(pages)).toBe(false);
  });

  it('takes the 附注 along', () => {
    const flow = fittedFlow({ ...ending(19, 'unsealed'), supplementaryNote: '（联系人：李明）' }, defaults);
    expect(paginate(flow, defaults).pages).toHaveLength(1);
    expect(emptyLines(flow)).toBe(0);
  });
});
