import type { BaseEvent, DeadlineModule, DeadlineTerm, DeadlineUnit, Direction } from './rule';

/** A rule as the program brings it: the term of national law, or none where only local rules set one. */
export interface CatalogueRule {
  event: BaseEvent;
  direction: Direction;
  /** Null where national law sets no term. */
  amount: number | null;
  /** What a local term of it usually is counted in, where national law sets none. */
  unit: DeadlineUnit;
  modules: readonly DeadlineModule[];
  /** To be done even where no term is set. */
  always?: true;
}

/**
 * The deadlines the program knows (meetings.md 4.3, inspections.md 1.3, appointments.md 2 and R16, R26 to R28). What only
 * places set stands here without a term: presets and the office fill it in. Labels and sources: rules.messages.ts.
 */
export const ruleCatalogue = {
  'meeting.draft-report-in': before('meeting-begins', 20, 'days', ['meetings']),
  'meeting.report-delivered': before('meeting-begins', 10, 'days', ['meetings']),
  'meeting.report-distributed': before('meeting-begins', 7, 'days', ['meetings']),
  'meeting.notice': before('meeting-begins', null, 'days', ['meetings']),
  'meeting.materials': before('meeting-begins', null, 'days', ['meetings']),
  'meeting.bills-in': before('meeting-begins', null, 'days', ['meetings', 'resolutions']),
  'meeting.agenda-draft': before('meeting-begins', null, 'days', ['meetings']),
  'meeting.appointment-motions-in': before('meeting-begins', 10, 'days', ['appointments']),
  'meeting.next-session': after('meeting-ends', 2, 'months', ['meetings']),
  'meeting.next-topics': after('meeting-ends', null, 'working-days', ['meetings']),
  'council.papers': before('council-begins', null, 'days', ['meetings']),
  'finance.adjustment': before('meeting-begins', 30, 'days', ['meetings']),
  'finance.accounts': before('meeting-begins', 30, 'days', ['meetings']),
  'finance.plan-adjustment': before('meeting-begins', null, 'days', ['meetings']),
  'finance.budget': before('congress-begins', 30, 'days', ['meetings']),
  'finance.audit-rectification': after('audit-report-heard', 6, 'months', ['meetings']),
  'opinion.compile': after('meeting-ends', null, 'days', ['meetings', 'inspections']),
  'opinion.handover': after('council-passes-opinion', null, 'days', ['meetings', 'inspections']),
  'opinion.plan': after('opinion-handed-over', null, 'months', ['meetings', 'inspections']),
  'opinion.reply': after('opinion-handed-over', null, 'months', ['meetings', 'inspections']),
  'resolution.publish': after('resolution-passed', null, 'days', ['resolutions'], true),
  'appointment.notify': after('appointment-passed', null, 'days', ['appointments'], true),
  'appointment.announce': after('appointment-passed', null, 'days', ['appointments'], true),
  'appointment.filing-above': after('appointment-passed', null, 'days', ['appointments'], true),
  'appointment.oath': after('appointment-notified', null, 'working-days', ['appointments'], true),
  'resignation.filing': after('resignation-accepted', null, 'days', ['appointments'], true),
  'procurator.acting-filing': after('acting-procurator-decided', null, 'days', ['appointments'], true),
  'procurator.resignation-approval': after('procurator-resignation-accepted', null, 'days', ['appointments'], true),
  'deputy.filing-above': after('appointment-passed', null, 'days', ['appointments'], true),
  'government.list': after('government-elected', 2, 'months', ['appointments']),
  'juror.term': after('juror-appointed', 5, 'years', ['appointments']),
  'secondment.end': before('secondment-ends', 0, 'days', ['appointments']),
  'inspection.scheme': before('inspection-begins', null, 'days', ['inspections']),
  'inspection.report-in': before('meeting-begins', null, 'days', ['inspections']),
} as const satisfies Record<string, CatalogueRule>;

export type CatalogueKey = keyof typeof ruleCatalogue;
export const catalogueKeys = Object.keys(ruleCatalogue) as CatalogueKey[];
export const isCatalogueKey = (key: string): key is CatalogueKey => Object.hasOwn(ruleCatalogue, key);

/** The term the program brings for a rule: that of national law, or none. */
export function neutralTerm(key: CatalogueKey): DeadlineTerm {
  const { amount, unit } = ruleCatalogue[key];
  return { amount, unit, countsBaseDay: false };
}

function before(event: BaseEvent, amount: number | null, unit: DeadlineUnit, modules: DeadlineModule[]): CatalogueRule {
  return { event, direction: 'before', amount, unit, modules };
}

function after(
  event: BaseEvent,
  amount: number | null,
  unit: DeadlineUnit,
  modules: DeadlineModule[],
  always?: true,
): CatalogueRule {
  return { event, direction: 'after', amount, unit, modules, ...(always && { always }) };
}
