import type { MeetingKind } from '../../meetings/meeting';
import type { StageFacts, StageRule } from './stage-facts';

/** 主任会议 discusses it – the presidium, where the congress adopts it – and the adopting body decides. */
export const meetingOfRightKind: StageRule = {
  name: 'meeting-of-right-kind',
  waivable: true,
  broken: (facts) => !!facts.meeting && !kindsFor(facts)?.includes(facts.meeting.kind),
};

/** Kinds of meeting a stage can name. */
function kindsFor({ to, bodyKind }: StageFacts): readonly MeetingKind[] {
  if (to === 'council') return ['council-of-chairpersons', 'presidium'];
  // 暂不付表决 and 撤回 may be settled by the council as well (地方组织法§54).
  if (to === 'deferred' || to === 'withdrawn') return [bodyKind, 'council-of-chairpersons', 'presidium'];
  if (to === 'draft' || to === 'published' || to === 'archived')
    return ['standing-committee', 'council-of-chairpersons', 'congress', 'presidium'];
  return [bodyKind];
}
