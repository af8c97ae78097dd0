import { effectOfAct } from '../../../../domain/appointments/acts';
import { joinTitles } from '../../../../domain/appointments/joined-titles';
import { partyPhrase } from '../../../../domain/organization/forms/party.messages';
import type { PaperFacts } from '../../../../official-document/compose/paper-facts';
import { findPerson } from '../../../../storage/organization/roster/people';
import { postsHeldBy } from '../../../../storage/organization/roster/tenures';
import { stagesOfMotion } from '../../../../storage/appointments/motion-parts';
import type { ItemSource } from '../../../../storage/documents/appointment-sources';
import { problemsOfMotion } from '../../record-papers/motion-findings';
import { officeFactsOf, type Collected, type FactsSource } from '../source';
import { appointmentObstacles as obstacles, appointmentWords as words } from './appointment-words.messages';
import { decisionFactsOf, listFactsOf } from './entries';
import { meetingOfMotion, motionAtHand, motionFactsOf, ofMotion, unlessOf, type MotionAtHand } from './motion-words';
import { confersPost, endsPost, isInBatch, monthOf, personFactsOf, titlesOf, type Session } from './session';

const commonOf = (at: MotionAtHand) => ({
  ...officeFactsOf(at.session.source),
  ...meetingOfMotion(at),
  ...motionFactsOf(at),
});

/** 议案. Who resigns asks in a letter of his own, which no office writes. */
export const appointmentMotionFacts = unlessOf(
  ['applicant'],
  obstacles.ownRequest,
  ofMotion(isInBatch, obstacles.nothingPassed, (at): PaperFacts['appointment-motion'] => ({
    ...commonOf(at),
    ...listFactsOf(at.session, at.items),
    ...decisionFactsOf(at.session, at.items),
  })),
);

const listDraftOf = ofMotion(isInBatch, obstacles.nothingPassed, (at): PaperFacts['appointment-list-draft'] => ({
  ...commonOf(at),
  ...listFactsOf(at.session, at.items),
  ...decisionFactsOf(at.session, at.items),
}));

/**
 * 任免名单（草案）. Who has left the batch stands nowhere on it; where everybody is decided on by himself, the drafts of
 * those decisions stand in its place.
 */
export function appointmentListDraftFacts(
  source: FactsSource,
  id: number,
): Collected<PaperFacts['appointment-list-draft']> {
  const draft = listDraftOf(source, id);
  return 'facts' in draft && draft.facts.entries.length === 0 ? { obstacle: obstacles.noListItems } : draft;
}

/** What the person is when the meeting begins: by the records, else as the form says it. */
function presentPostsOf({ source: { database }, names, dayBefore }: Session, { person, presentPosts }: ItemSource) {
  const held = postsHeldBy(database, person, dayBefore).map(({ post, acting }) => names.title(post, acting));
  return held.length > 0 ? held.join(words.between) : presentPosts || null;
}

/** 说明. */
export const motionExplanationFacts = unlessOf(
  ['applicant'],
  obstacles.ownRequest,
  ofMotion(isInBatch, obstacles.nothingPassed, (at): PaperFacts['motion-explanation'] => ({
    ...commonOf(at),
    people: at.items.map((item) => ({
      ...personFactsOf(at.session, item),
      // Of who leaves a post, the matter itself says what he is.
      presentPosts: endsPost(item) ? null : presentPostsOf(at.session, item),
      reason: words.reason(item.reason) || null,
    })),
  })),
);

/** 初审报告: what the checks found and nobody passed. What 主任会议 itself proposes goes to the session without. */
export const motionReviewFacts = unlessOf(
  ['council'],
  obstacles.ofCouncil,
  ofMotion(isInBatch, obstacles.nothingPassed, (at): PaperFacts['motion-review'] => {
    const { database, today } = at.session.source;
    const reviewed = stagesOfMotion(database, at.motion.id).findLast(({ stage }) => stage === 'initial-check');
    return {
      ...commonOf(at),
      people: at.items.map((item) => personFactsOf(at.session, item)),
      problems: problemsOfMotion(database, at.motion.id, today).map((problem) => ({ problem })),
      reviewedOn: reviewed?.enteredOn ?? null,
    };
  }),
);

/** 拟任人员简介: of those to be appointed, each once. */
export const candidateProfilesFacts = ofMotion(
  (item) => isInBatch(item) && !endsPost(item),
  obstacles.nobodyAppointed,
  (at): PaperFacts['candidate-profiles'] => ({ ...commonOf(at), people: profilesOf(at) }),
);

/** 代理市长 of who is to act, else the posts as they are conferred. */
const titlesToBear = (session: Session, item: ItemSource): string =>
  effectOfAct[item.act] === 'acting'
    ? item.posts.map(({ post }) => session.names.title(post, true)).join(words.between)
    : joinTitles(titlesOf(session, item), session.settings.list.organNaming);

function profilesOf({ session, items }: MotionAtHand): PaperFacts['candidate-profiles']['people'] {
  return items.map((item) => {
    const person = findPerson(session.source.database, item.person);
    return {
      ...personFactsOf(session, item),
      titles: titlesToBear(session, item),
      nativePlace: person?.nativePlace || null,
      workingSince: monthOf(person?.workingSince ?? null),
      party: partyPhrase(person?.party ?? '') || null,
      education: words.school([person?.education ?? '', person?.degree ?? '', person?.school ?? '']) || null,
      laterEducation:
        words.school([person?.laterEducation ?? '', person?.laterDegree ?? '', person?.laterSchool ?? '']) || null,
      presentPosts: presentPostsOf(session, item),
      resume:
        (person?.resume ?? '')
          .split(/\r?\n/u)
          .map((line) => line.trim())
          .filter((line) => line !== '')
          .join('\n') || null,
    };
  });
}

/** 发言顺序: who is to be appointed and is asked to speak by the rule of the place. */
export function speakingOrderFacts(source: FactsSource, id: number): Collected<PaperFacts['speaking-order']> {
  const at = motionAtHand(source, id, (item) => isInBatch(item) && confersPost(item));
  if ('obstacle' in at) return at;
  const { positions } = at.session.settings.session;
  const speaking = at.items.filter(
    ({ posts }) => positions === null || posts.some(({ position }) => positions.includes(position)),
  );
  if (speaking.length === 0) return { obstacle: obstacles.nobodyAppointed };
  return {
    facts: {
      ...officeFactsOf(source),
      ...meetingOfMotion(at),
      people: speaking.map((item) => personFactsOf(at.session, item)),
    },
  };
}
