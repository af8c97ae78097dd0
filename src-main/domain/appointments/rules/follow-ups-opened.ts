import { reportedUpward } from './chief-procurator-reported-upward';
import type { FollowUpKind } from '../position-row';
import type { Found, MotionRule } from './motion-rule';
import { resultRuleWords } from './result-rules.messages';

/** What a passed item is followed by has its task: the proposer told, the public told, filings. */
export const followUpsOpened: MotionRule = {
  name: 'follow-ups-opened',
  number: 'R27',
  find: (motion) =>
    motion.live.flatMap((item): Found[] => {
      if (item.state !== 'passed') return [];
      const parts = motion.parts.filter((part) => part.item.id === item.id);
      const wanted = new Set<FollowUpKind>(parts.flatMap(({ way }) => [...(way?.followUps ?? [])]));
      const missing = [...wanted].filter((kind) => !reportedUpward.includes(kind) && !item.tasks.includes(kind));
      const basis = [...new Set(parts.flatMap(({ way }) => [...(way?.basis ?? [])]))];
      return missing.length === 0
        ? []
        : [
            {
              severity: 'warning',
              field: 'tasks',
              item: item.id,
              person: item.person,
              ...resultRuleWords['follow-ups-opened'](
                motion.person(item.person)?.name ?? '',
                missing,
                basis,
                motion.day,
              ),
            },
          ];
    }),
};
