/** Copies of papers on file, how versions differ on paper, 发文稿纸 and 公告, over both drivers. */
import { describe, expect, test } from 'vitest';
import { emptyDocument, type OfficialDocument } from '@core/official-document/model';
import { writeText } from '@core/official-document/text';
import { drivers } from '../../support/drivers';
import { compose, dispatchWith, ofResolution, sign } from '../../support/paper-cases';
import { aMatter, passed } from '../../support/resolution-cases';
import { openFilingOffice, type FilingOffice } from './filing-office';

const text = (document: unknown): string => writeText(document as OfficialDocument);
async function ruleOf(office: FilingOffice, method: string, input: unknown): Promise<string> {
  const result = await office.application.dispatch({ method, input });
  return result.ok ? 'ok' : (result.error.rule ?? result.error.code);
}
const paragraphs = (...texts: string[]): OfficialDocument => ({
  ...emptyDocument(),
  kind: 'notice',
  kindTitle: '通知',
  title: { text: '关于印发材料的通知', lines: ['关于印发材料的通知'] },
  blocks: texts.map((one) => ({ role: 'paragraph', text: one })),
});
const given = { from: 1, to: 3, holder: '市委办公室', givenOn: '2026-01-06', remark: '' };
/** A page and more of text. */
const long = Array.from({ length: 40 }, (_, index) => `第${index + 1}段，会议材料的正文，逐项说明有关情况和要求。`);

describe.each(drivers)('over %s', (_name, driver) => {
  const open = () => openFilingOffice({ driver });

  test('copies are given by a range of numbers to a holder, come back and are destroyed', async () => {
    const office = await open();
    const { id: issuedPaper } = await office.issue();
    await office.call('documents.giveCopies', { ...given, issuedPaper });
    await office.call('documents.giveCopies', { ...given, issuedPaper, from: 4, to: 4, holder: '财政局' });
    const list = async () => office.call('documents.listCopies', { issuedPaper });
    const { copies, outstanding, next } = await list();
    expect([copies.length, outstanding, next]).toEqual([4, 4, 5]);
    const chosen = copies.slice(0, 2).map(({ id, revision }) => ({ id, expectedRevision: revision }));
    await office.call('documents.markCopies', { copies: chosen, mark: 'returned', on: '2026-01-08' });
    expect((await list()).outstanding).toBe(2);
    const collecting = await office.call('documents.composeCopyRegister', { issuedPaper, collecting: true });
    expect(text(collecting.document)).toContain('财政局');
    expect(text(collecting.document)).not.toContain('000001');
    const whole = await office.call('documents.composeCopyRegister', { issuedPaper, collecting: false });
    expect(text(whole.document)).toContain('000001');
  });

  test('a copy is out once; it comes back on no day before it was given', async () => {
    const office = await open();
    const { id: issuedPaper } = await office.issue();
    const { ids } = await office.call('documents.giveCopies', { ...given, issuedPaper });
    const again = { ...given, issuedPaper, from: 3, to: 5 };
    expect(await ruleOf(office, 'documents.giveCopies', again)).toBe('copy-given-once');
    const copies = [{ id: ids[0]!, expectedRevision: 1 }];
    const mark = (what: string, on: string, expectedRevision = 1) =>
      ruleOf(office, 'documents.markCopies', { copies: [{ ...copies[0], expectedRevision }], mark: what, on });
    expect(await mark('returned', '2026-01-05')).toBe('returned-after-given');
    expect(await mark('returned', '2026-01-09')).toBe('ok');
    expect(await mark('destroyed', '2026-01-08', 2)).toBe('destroyed-after-returned');
    expect(await mark('destroyed', '2026-01-10', 2)).toBe('ok');
    const { copies: all } = await office.call('documents.listCopies', { issuedPaper });
    expect([all[0]!.returnedOn, all[0]!.destroyedOn]).toEqual(['2026-01-09', '2026-01-10']);
    expect(await ruleOf(office, 'documents.giveCopies', { ...again, from: 6 })).toBe('VALIDATION_FAILED');
    expect(await ruleOf(office, 'documents.giveCopies', { ...again, issuedPaper: 99 })).toBe('NOT_FOUND');
  });

  test('only the pages that differ between two versions are to be exchanged', async () => {
    const office = await open();
    const changed = long.with(35, '第36段，会议材料的正文，改正了有关情况和要求。');
    const first = await office.issue({ document: paragraphs(...long) });
    const second = await office.issue({ document: paragraphs(...changed), replaces: first.id });
    const { pages, fromPages, toPages } = await office.call('documents.compareVersions', {
      from: first.id,
      to: second.id,
    });
    expect([fromPages, toPages]).toEqual([first.pages, second.pages]);
    expect(pages.map(({ page, action }) => [page, action])).toEqual([[fromPages, 'replaced']]);
    expect(pages[0]!.before.join('')).toContain('逐项说明');
    expect(pages[0]!.after.join('')).toContain('改正了');
    const list = await office.call('documents.composeChangedPages', { from: first.id, to: second.id });
    expect(text(list.document)).toContain('替换');
    const slip = await office.call('documents.composeErrata', { from: first.id, to: second.id });
    expect(text(slip.document)).toMatch(new RegExp(`第${fromPages}页第\\d+行.*逐项说明[^]*改正了`, 'u'));
    // Titled 勘误 and no more, it is saved under the name of what it corrects.
    expect([list.fileName, slip.fileName]).toEqual([`《${first.title}》换页清单.docx`, `《${first.title}》勘误.docx`]);
  });

  test('a longer version adds pages, and a shorter one withdraws them', async () => {
    const office = await open();
    const first = await office.issue({ document: paragraphs(...long.slice(0, 10)) });
    const second = await office.issue({ document: paragraphs(...long), replaces: first.id });
    const actions = async (from: number, to: number) =>
      (await office.call('documents.compareVersions', { from, to })).pages.map(({ action }) => action);
    expect((await actions(first.id, second.id)).at(-1)).toBe('added');
    expect((await actions(second.id, first.id)).at(-1)).toBe('withdrawn');
    const other = await office.issue({ document: { ...paragraphs('另一份。'), kind: 'letter' } });
    expect(await ruleOf(office, 'documents.compareVersions', { from: first.id, to: other.id })).toBe(
      'versions-of-one-paper',
    );
  });

  test('发文稿纸 is filled in for a paper of a record and printed as it stands', async () => {
    const office = await open();
    const { id } = await office.call('resolutions.addResolution', aMatter());
    const paper = await compose(office, ofResolution(id), 'resolution-draft');
    const before = await office.call('documents.getDispatch', { recordPaper: paper.id });
    expect([before.id, before.title]).toEqual([null, expect.stringContaining('湿地保护')]);
    await sign(office, paper.id);
    const { document } = await office.call('documents.previewDispatch', { recordPaper: paper.id });
    for (const words of ['程景行', '何知秋', '2026年4月30日', '市人民政府', '30份'])
      expect(text(document), words).toContain(words);
    const save = async (more: object) =>
      ruleOf(office, 'documents.saveDispatch', { ...(await dispatchWith(office, paper.id, {})), ...more });
    expect(await save({ signedBy: '' })).toBe('signed-by-somebody');
    expect(await save({ sealedOn: '2026-04-29' })).toBe('sealed-after-signing');
    expect(await save({ expectedRevision: null })).toBe('STALE_REVISION');
  });

  test('公告 are counted in the term of their body, and no number is given twice', async () => {
    const office = await open();
    const { id } = await passed(office);
    const fields = await office.call('documents.proposeAnnouncement', { texts: [id] });
    expect(fields).toMatchObject({ bodyKind: 'standing-committee', term: 5, number: 1, issuedOn: '2026-04-29' });
    await office.call('documents.addAnnouncement', fields);
    expect((await office.call('documents.proposeAnnouncement', { texts: [id] })).number).toBe(2);
    expect(await ruleOf(office, 'documents.addAnnouncement', fields)).toBe('DUPLICATE_DOCUMENT_NUMBER');
    const { id: other } = await office.call('resolutions.addResolution', { ...aMatter('另一届的决定'), term: 4 });
    expect(await ruleOf(office, 'documents.proposeAnnouncement', { texts: [id, other] })).toBe('announced-of-one-body');
    const { announcements } = await office.call('documents.listAnnouncements', {
      resolution: id,
      term: null,
      before: null,
      limit: 10,
    });
    expect(announcements[0]!.texts.map(({ passed: isPassed }) => isPassed)).toEqual([true]);
  });
});
