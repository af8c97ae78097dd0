/** 代表变动: a seat that ends takes the posts that need it along; measures against a person are not for every eye. */
import { describe, expect, test } from 'vitest';
import { drivers } from '../../support/drivers';
import { aDeputy, aMember } from '../../support/roster-cases';
import { openTestOffice } from '../../support/test-office';
import { recordsOf } from '../../support/written-records';
import { yunlingOffice } from '../../support/appointments/yunling-office';

const said = { meeting: null, reason: '', restricted: false, announcedOn: null };
const all = { congress: 'own' as const, term: null, offset: 0, limit: 50 };

describe.each(drivers)('over %s', (_name, driver) => {
  async function aDeputyOf() {
    const yunling = await yunlingOffice(await openTestOffice({ driver }));
    const person = await yunling.person('温如玉');
    await yunling.office.call('organization.addMember', aMember(person));
    const { id: deputy } = await yunling.office.call('organization.addDeputy', aDeputy(person));
    return { ...yunling, deputy, personId: person };
  }

  test('a deputy who moves away leaves the committee; taken back, both seats stand', async () => {
    const { office, deputy, personId } = await aDeputyOf();
    const before = recordsOf(office.database());
    const { id, ended } = await office.call('appointments.addDeputyChange', {
      deputy,
      kind: 'moved-away',
      happenedOn: '2025-12-01',
      ...said,
    });
    expect(ended).toEqual(['常委会组成人员']);
    const person = await office.call('organization.getPerson', { id: personId });
    expect(person.seats).toMatchObject([{ endsOn: '2025-12-01' }]);
    expect(person.deputies).toMatchObject([{ state: 'ended', endsOn: '2025-12-01' }]);
    const again = { deputy, kind: 'suspended', happenedOn: '2025-12-02', ...said };
    expect(await office.codeOf('appointments.addDeputyChange', again)).toBe('RULE_VIOLATED');
    await office.call('appointments.removeDeputyChange', { id, expectedRevision: 1 });
    expect(recordsOf(office.database())).toEqual(before);
  });

  test('a suspension is listed only where it is asked for, and what came before it cannot be taken back first', async () => {
    const { office, deputy } = await aDeputyOf();
    const permitted = await office.call('appointments.addDeputyChange', {
      deputy,
      kind: 'permitted',
      happenedOn: '2025-11-01',
      ...said,
    });
    await office.call('appointments.addDeputyChange', { deputy, kind: 'suspended', happenedOn: '2025-11-02', ...said });
    expect(await office.call('appointments.listDeputyChanges', { ...all, withRestricted: false })).toEqual({
      changes: [],
      total: 0,
      hidden: 2,
    });
    const { changes, total } = await office.call('appointments.listDeputyChanges', { ...all, withRestricted: true });
    expect(total).toBe(2);
    expect(changes.map(({ kind }) => kind)).toEqual(['suspended', 'permitted']);
    expect(await office.codeOf('appointments.removeDeputyChange', { id: permitted.id, expectedRevision: 1 })).toBe(
      'RULE_VIOLATED',
    );
  });
});
