/** Papers that name somebody: who leaves the batch is looked for in them; what they tell of a vote is not taken back. */
import { describe, expect, test } from 'vitest';
import { drivers } from '../../support/drivers';
import { openTestOffice } from '../../support/test-office';
import {
  aMotionOf,
  aVoteOn,
  itemIn,
  yunlingOffice,
  type YunlingOffice,
} from '../../support/appointments/yunling-office';

/** A paper on file, put there as the record is, with copies given to two members. */
function onFile({ office }: YunlingOffice, owner: Record<string, number>, paper: string, preparation: string): void {
  const hash = 'b'.repeat(64);
  for (const statement of [
    `INSERT INTO stored_file (hash, bytes, media_type, stored_at) VALUES ('${hash}', 1, 'text/plain', '')`,
    `INSERT INTO issued_paper (id, title, kind, version, state, year, frozen_at, issued_at, pages, file_name, place, file,
       revision, model_version, model, settings)
     VALUES (1, '任免名单', 'list', 1, 'issued', 2026, '', '', 1, 'a.docx', '2026/a.docx', '${hash}', 1, 1, '{}', '{}')`,
    `INSERT INTO paper_copy (issued_paper, copy_number, holder, given_on, returned_on, remark, revision)
     VALUES (1, 1, '程景行', '2026-01-07', NULL, '', 1), (1, 2, '梁望津', '2026-01-07', '2026-01-07', '', 1)`,
    `INSERT INTO record_paper (${Object.keys(owner).join(', ')}, paper, preparation, basis, composed_at, issued_paper, revision,
       model_version, composed)
     VALUES (${Object.values(owner).join(', ')}, '${paper}', '${preparation}', '', '', 1, 1, 2, '{"text":"决定任命李长河"}')`,
  ])
    office.database().execute(statement);
}

describe.each(drivers)('over %s', (_name, driver) => {
  async function waiting() {
    const yunling = await yunlingOffice(await openTestOffice({ driver }));
    const motion = await aMotionOf(yunling, '云岭市人民政府');
    const item = await itemIn(yunling, motion, ['李长河', 'decide-appoint', '云岭市水利局局长']);
    return { yunling, motion, item };
  }
  const vote = async ({ office, meeting }: YunlingOffice, item: number) =>
    (await office.call('appointments.recordItemVotes', { votes: [aVoteOn(meeting, [item])] })).votes[0]!.id;

  test.each(['motion', 'item', 'meeting'] as const)(
    'the papers of the %s name who leaves, with the copies still out',
    async (of) => {
      const { yunling, motion, item } = await waiting();
      const owners = { motion: { motion }, item: { motion, item }, meeting: { meeting: yunling.meeting } };
      onFile(yunling, owners[of], 'appointment-list-draft', 'none');
      const { papers } = await yunling.office.call('appointments.departItem', {
        ...{ item, kind: 'deferred', byWhom: '主任会议', requestedOn: '2026-01-08', consentedOn: '2026-01-08' },
        ...{ consentedAt: null, reason: '', ballot: 'none', expectedRevision: 1 },
      });
      expect(papers).toEqual([
        { issuedPaper: 1, title: '任免名单', version: 1, copies: [{ copyNumber: 1, holder: '程景行' }] },
      ]);
    },
  );

  test('once a paper tells of the vote, neither removing nor undoing takes it back', async () => {
    const { yunling, motion, item } = await waiting();
    const { office } = yunling;
    const id = await vote(yunling, item);
    const { changeSets } = await office.call('system.listChangeSets', {
      ...{ before: null, limit: 1, search: '', record: null },
    });
    onFile(yunling, { motion }, 'appointment-list', 'none');
    const refused = await office.application.dispatch({
      method: 'appointments.removeItemVote',
      input: { id, expectedRevision: 1 },
    });
    expect(refused).toMatchObject({ ok: false, error: { code: 'RULE_VIOLATED', rule: 'vote-told-on-paper' } });
    expect(await office.codeOf('system.undoChangeSet', { id: changeSets[0]!.id })).toBe('RULE_VIOLATED');
  });

  test('what was only prepared for the vote says nothing yet', async () => {
    const { yunling, motion, item } = await waiting();
    onFile(yunling, { motion }, 'appointment-list', 'prepared');
    const id = await vote(yunling, item);
    expect(await yunling.office.codeOf('appointments.removeItemVote', { id, expectedRevision: 1 })).toBe('ok');
  });
});
