import type { CatalogueKey } from '../followups/rule-catalogue';
import type { BaseEvent } from '../followups/rule';
import type { FollowUpKind } from './position-row';

/** The deadline rule that makes the task of each thing that follows a passed item, and what it counts from. */
export const ruleOfFollowUp: Readonly<Record<FollowUpKind, { rule: CatalogueKey; event: BaseEvent }>> = {
  'notify-proposer': { rule: 'appointment.notify', event: 'appointment-passed' },
  publish: { rule: 'appointment.announce', event: 'appointment-passed' },
  'file-upper-government': { rule: 'appointment.filing-above', event: 'appointment-passed' },
  'file-own-congress': { rule: 'resignation.filing', event: 'resignation-accepted' },
  'file-upper-procuratorate-and-committee': {
    rule: 'procurator.acting-filing',
    event: 'acting-procurator-decided',
  },
  'approve-upper': { rule: 'procurator.resignation-approval', event: 'procurator-resignation-accepted' },
  'file-upper-committee': { rule: 'deputy.filing-above', event: 'appointment-passed' },
};

/** Done once for the motion, whatever the number of its items. */
export const ofWholeMotion: readonly FollowUpKind[] = ['notify-proposer', 'publish', 'file-upper-government'];

const kinds = Object.entries(ruleOfFollowUp) as [FollowUpKind, { rule: CatalogueKey }][];

/** What a task of a deadline rule is for; null where it is for something else. */
export const followUpOfRule = (rule: string): FollowUpKind | null =>
  kinds.find(([, each]) => each.rule === rule)?.[0] ?? null;
