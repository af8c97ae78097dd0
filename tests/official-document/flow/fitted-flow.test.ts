import { describe, expect, it } from 'vitest';
import { fittedFlow, signingHasText } from '@core/official-document/fitted-flow';
import { flowOfDocument } from '@core/official-document/flow/flow-of-document';
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

  it('keeps organ and date together and its empty lines where no sparing helps', () => {
    const document = ending(22, 'sealed');
    const flow = fittedFlow(document, defaults);
    expect(flow).toEqual(flowOfDocument(document, defaults));
    const pages = paginate(flow, defaults);
    expect(pages.pages).toHaveLength(2);
    expect(signingHasText(pages)).toBe(false);
  });

  it('takes the 附注 along', () => {
    const flow = fittedFlow({ ...ending(19, 'unsealed'), supplementaryNote: '（联系人：李明）' }, defaults);
    expect(paginate(flow, defaults).pages).toHaveLength(1);
    expect(emptyLines(flow)).toBe(0);
  });
});
