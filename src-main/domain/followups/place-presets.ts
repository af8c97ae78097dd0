import type { CatalogueKey } from './rule-catalogue';
import type { DeadlineTerm } from './rule';

/** Places whose rules were read; `neutral`: the terms of national law alone. */
export const deadlinePlaces = ['neutral', 'beijing', 'guangdong', 'shenzhen', 'chongqing', 'zhejiang'] as const;
export type DeadlinePlace = (typeof deadlinePlaces)[number];

type Terms = Partial<Record<CatalogueKey, DeadlineTerm>>;

const days = (amount: number): DeadlineTerm => ({ amount, unit: 'days', countsBaseDay: false });
const months = (amount: number): DeadlineTerm => ({ amount, unit: 'months', countsBaseDay: false });
const workingDays = (amount: number): DeadlineTerm => ({ amount, unit: 'working-days', countsBaseDay: false });
const years = (amount: number): DeadlineTerm => ({ amount, unit: 'years', countsBaseDay: false });

/**
 * The terms a place sets, as far as its rules were read (appointments.md 2, meetings.md 1.3, inspections.md 1.2). What a
 * place is not known to set is not here: it keeps the term of national law, or none. Each has its source in
 * place-presets.messages.ts.
 */
export const placeTerms: Readonly<Record<DeadlinePlace, Terms>> = {
  neutral: {},
  beijing: {
    'meeting.notice': days(7),
    'meeting.appointment-motions-in': days(10),
    'opinion.plan': months(3),
    'opinion.reply': years(1),
    'appointment.notify': days(3),
    'government.list': months(2),
  },
  guangdong: {
    'meeting.notice': days(7),
    'meeting.appointment-motions-in': days(10),
    'finance.plan-adjustment': days(45),
    'resolution.publish': days(5),
    'government.list': months(2),
  },
  shenzhen: {
    'meeting.appointment-motions-in': days(10),
    'government.list': months(2),
  },
  chongqing: {
    'meeting.notice': days(7),
    'meeting.bills-in': days(20),
    'meeting.appointment-motions-in': days(7),
    'opinion.reply': months(6),
    'appointment.oath': workingDays(15),
  },
  zhejiang: {
    'meeting.notice': days(7),
    'meeting.materials': days(5),
    'meeting.appointment-motions-in': days(10),
    'opinion.handover': days(7),
    'opinion.reply': months(3),
    'government.list': months(2),
    'inspection.scheme': months(1),
  },
};
