/** Texts as other places publish them, entered through the contract and taken to 公布: every word comes out again. */
import { describe, expect, test } from 'vitest';
import { numeralOf } from '@core/domain/documents/chinese-numerals';
import { inspectFormat } from '@core/official-document/docx/inspect/inspect-format';
import { writeWord } from '@core/official-document/docx/write-word';
import type { OfficialDocument } from '@core/official-document/model';
import { writeText } from '@core/official-document/text';
import { defaultTypesettingSettings } from '@core/official-document/typesetting-settings';
import { compose, ofAnnouncement, ofResolution } from '../../support/paper-cases';
import { publishedTexts, type PublishedText } from '../../support/published-texts';
import { aSession, aVote, enter } from '../../support/resolution-cases';
import { openFilingOffice, type FilingOffice } from '../documents/filing-office';

const bare = (text: string): string => text.replace(/\s/gu, '');
const termBegins = '2018-01-01';
/** As many places put it, other than the wording the program brings. */
const wordingOfAnnouncement = `标题：{机关.届次全称}公告
编号：{编号}
【逐项 文件】《{文件.标题}》【结束】已由{会议.全称}于{通过日期}通过，现予公布。
署名：{机关.届次全称}
日期：{成文日期}
【逐项 文件】
  附文：{文件.正文}
【结束】
`;
const body = ({ place }: PublishedText): string => `${place}人民代表大会常务委员会`;

/** A title inside the marks of titles: the inner ones become 〈〉 (GB/T 15834). */
const inMarks = (title: string): string => title.replaceAll('《', '〈').replaceAll('》', '〉');

/** An office of that place that prints its 题注 as that place does. */
async function officeOf(published: PublishedText): Promise<FilingOffice> {
  const office = await openFilingOffice({ empty: true });
  await office.call('organization.establishOffice', {
    fullName: body(published),
    shortName: `${published.place}人大常委会`,
    level: published.level,
    region: published.place,
    secrecy: 'unclassified',
    terms: [{ number: published.term, beginsOn: termBegins, endsOn: null }],
    clerks: [{ name: '周明远', duty: '', active: true }],
  });
  if (published.noteForm) {
    const { settings, revision } = await office.call('meetings.getMeetingSettings', {});
    const passageNote = { ...settings.passageNote, ...published.noteForm };
    await office.call('meetings.saveMeetingSettings', {
      settings: { ...settings, passageNote },
      expectedRevision: revision,
    });
  }
  return office;
}

/** Enters a text as it was published, without what the records say themselves, and takes it to 通过. */
async function enterPublished(
  office: FilingOffice,
  published: PublishedText,
): Promise<{ id: number; session: number }> {
  const { title, paragraphs, kind, passedOn, term, meeting } = published;
  const { document } = await office.call('documents.recogniseText', {
    text: [title, ...paragraphs].join('\n'),
    kind: 'auto',
  });
  const { id } = await office.call('resolutions.addResolution', {
    ...{ kind, title, bodyKind: 'standing-committee', term, proposer: '主任会议', sourceMotion: '', sourceNumber: '' },
    ...{ sourceOn: null, meeting: null, noteActs: [], remark: '', document, draftedOn: passedOn },
    closing: published.closing ?? { form: 'none', effect: null, repeals: [] },
  });
  const { id: session } = await office.call('meetings.addMeeting', {
    ...aSession,
    ...{ term, number: meeting, beginsOn: passedOn, endsOn: passedOn },
  });
  await enter(office, id, 'submitted', passedOn, session);
  await enter(office, id, 'vote-text', passedOn, session);
  await office.call('meetings.recordVote', { ...aVote(session, id), heldOn: passedOn });
  await enter(office, id, 'passed', passedOn, session);
  return { id, session };
}

/** Rules of the standard the Word file of a paper fails, under both readings of the type area. */
async function failedRules(document: OfficialDocument): Promise<string[]> {
  const failed: string[] = [];
  for (const profile of ['common', 'strict'] as const) {
    const file = await writeWord(document, { ...defaultTypesettingSettings, profile });
    const { findings } = await inspectFormat(file, profile);
    expect(findings.length).toBeGreaterThan(15);
    failed.push(
      ...findings.filter(({ ok, level }) => !ok && level === 'must').map(({ check }) => `${profile} ${check}`),
    );
  }
  return failed;
}

describe.each(Object.entries(publishedTexts))('%s', (_name, published) => {
  const { title, note, paragraphs, passedOn, term, place } = published;

  test('is printed as passed word for word, paragraph by paragraph', async () => {
    const office = await officeOf(published);
    const { id } = await enterPublished(office, published);
    const owner = ofResolution(id);
    await compose(office, owner, 'resolution-passed');
    const { document } = await office.call('documents.previewRecordPaper', { owner, paper: 'resolution-passed' });
    const lines = writeText(document)
      .split('\n')
      .filter((line) => line !== '');
    expect(lines.slice(-paragraphs.length)).toEqual(paragraphs);
    expect(bare(lines.slice(0, -paragraphs.length).join(''))).toBe(bare(title + note));
    expect(document.title.text).toBe(title);
    expect(await failedRules(document)).toEqual([]);
  });

  test('is announced in the words of the place', async () => {
    const office = await officeOf(published);
    const { id } = await enterPublished(office, published);
    const name = `${place}第${numeralOf(term)}届人民代表大会常务委员会`;
    await office.call('templates.saveWording', {
      paper: 'announcement',
      text: wordingOfAnnouncement,
      reachesPlanned: false,
      expectedVersion: 0,
    });
    const fields = await office.call('documents.proposeAnnouncement', { texts: [id] });
    const announcement = await office.call('documents.addAnnouncement', { ...fields, number: 9, issuedOn: passedOn });
    const owner = ofAnnouncement(announcement.id);
    await compose(office, owner, 'announcement');
    const { document } = await office.call('documents.previewRecordPaper', { owner, paper: 'announcement' });
    const [year, month, day] = passedOn.split('-').map(Number);
    const printed = `${year}年${month}月${day}日`;
    const full = `${name}第${numeralOf(published.meeting)}次会议`;
    expect(bare(writeText(document))).toBe(
      bare(
        `${name}公告第9号《${inMarks(title)}》已由${full}于${printed}通过，现予公布。${name}${printed}${title}${note}${paragraphs.join('')}`,
      ),
    );
    expect(await failedRules(document)).toEqual([]);
  });
});
