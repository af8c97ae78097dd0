import type { FollowUpKind } from '../position-row';
import type { Found, MotionRule } from './motion-rule';
import { resultRuleWords } from './result-rules.messages';

/** What a chief procurator's items have to be reported for: followUpsReported leaves these to this rule. */
export const reportedUpward: readonly FollowUpKind[] = ['file-upper-procuratorate-and-committee', 'approve-upper'];

/** 代理检察长 is filed with both bodies above; 检察长辞职 is approved above. */
export const chiefProcuratorReportedUpward: MotionRule = {
  name: 'chief-procurator-reported-upward',
  number: 'R5',
  find: ({ parts, day }) =>
    parts.flatMap(({ item, person, way }): Found[] =>
      item.state !== 'passed'
        ? []
        : (way?.followUps ?? [])
            .filter((kind) => reportedUpward.includes(kind) && !item.tasks.includes(kind))
            // Approved already: there is nothing left to do.
            .filter((kind) => kind !== 'approve-upper' || item.approvedOn === null)
            .map((kind) => ({
              severity: 'error',
              field: 'tasks',
              item: item.id,
              person: person.id,
              ...resultRuleWords['chief-procurator-reported-upward'](person.name, kind, day),
            })),
    ),
};
