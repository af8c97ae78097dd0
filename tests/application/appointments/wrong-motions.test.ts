/** Wrong motions entered through calls: each is kept, and answered with exactly the rule it breaks. */
import { expect, test } from 'vitest';
import type { Act } from '@core/domain/appointments/acts';
import { openTestOffice } from '../../support/test-office';
import {
  aMotionOf,
  itemIn,
  motionNow,
  yunlingOffice,
  type YunlingOffice,
} from '../../support/appointments/yunling-office';

type Entry = [name: string, act: Act, title: string, more?: object];
interface Wrong {
  what: string;
  by: string | null;
  motion?: object;
  items: Entry[];
  settings?: object;
  errors?: string[];
  warnings?: string[];
  before?: (yunling: YunlingOffice) => Promise<void>;
}
const government = '云岭市人民政府';
const court = '云岭市中级人民法院';
const council = '云岭市人民代表大会常务委员会';
const water = '云岭市水利局局长';
const finance = '云岭市财政局局长';
const right: Entry = ['李长河', 'decide-appoint', water];

const declare = async ({ office }: YunlingOffice): Promise<void> => {
  await office.call('organization.declareRoster', { declaredOn: '2026-01-05' });
};

const wrong: Wrong[] = [
  { what: 'nothing', by: government, items: [right] },
  { what: 'the wrong verb', by: government, items: [['李长河', 'appoint', water]], errors: ['verb-fits-post'] },
  { what: 'another organ proposes', by: court, items: [right], errors: ['proposer-fits-post'] },
  { what: 'nobody signed', by: government, motion: { headName: '' }, items: [right], errors: ['signed-by-head'] },
  {
    what: 'the mayor is removed',
    by: council,
    items: [['郑怀远', 'decide-remove', '云岭市市长']],
    errors: ['elected-seat-by-resignation'],
  },
  {
    what: 'who acts is no deputy head',
    by: council,
    items: [['李长河', 'decide-acting', '云岭市市长']],
    errors: ['acting-from-deputies'],
  },
  {
    what: 'a judge becomes head of a bureau',
    by: government,
    items: [['许文澜', 'decide-appoint', water]],
    errors: ['incompatible-posts'],
  },
  {
    what: 'the same item twice',
    by: government,
    items: [right, right],
    errors: ['item-once'],
  },
  {
    what: 'removed from a post of somebody else',
    by: government,
    items: [['李长河', 'decide-remove', finance]],
    errors: ['removed-from-post-held'],
    before: declare,
  },
  {
    what: 'the seat is taken',
    by: government,
    items: [['李长河', 'decide-appoint', finance]],
    warnings: ['seat-vacated'],
    before: declare,
  },
  {
    what: 'too late by the rule of the place',
    by: government,
    motion: { receivedOn: '2026-01-03' },
    items: [right],
    settings: { submission: { days: 10, publicity: [] } },
    warnings: ['submitted-in-time'],
  },
  {
    what: 'no exam where the place wants one',
    by: government,
    items: [right],
    settings: { exam: { required: 'all', positions: [], validity: 'term', failureBars: false } },
    warnings: ['law-exam'],
  },
];

const paperwork = ['materials-complete'];

test.each(wrong)('$what', async ({ by, motion, items, settings, errors = [], warnings = [], before }) => {
  const yunling = await yunlingOffice(await openTestOffice());
  await before?.(yunling);
  if (settings) {
    const now = await yunling.office.call('appointments.getAppointmentSettings', {});
    await yunling.office.call('appointments.saveAppointmentSettings', {
      settings: { ...now.settings, ...settings },
      expectedRevision: 0,
    });
  }
  const id = await aMotionOf(yunling, by, motion ?? {});
  for (const [name, act, title, more] of items) await itemIn(yunling, id, [name, act, title], more ?? {});
  const { findings } = await motionNow(yunling.office, id);
  const of = (severity: string) => [
    ...new Set(findings.filter((each) => each.severity === severity).map(({ rule }) => rule)),
  ];
  expect(of('error')).toEqual(errors);
  expect(of('warning').filter((rule) => !paperwork.includes(rule))).toEqual(warnings);
});
