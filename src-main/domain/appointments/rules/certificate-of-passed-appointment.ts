import { effectOfAct } from '../acts';
import type { Act } from '../acts';
import { getsCertificate, type AppointmentSettings } from '../appointment-settings';
import { positionTable } from '../position-table';
import type { PositionKey } from '../positions';
import type { ItemFacts } from './facts';
import type { Found, MotionRule, RuleWords } from './motion-rule';
import { resultRuleWords } from './result-rules.messages';
import type { RuledMotion } from './ruled-motion';

const say = resultRuleWords['certificate-of-passed-appointment'];

/** Why an item gets no 任命书; null where it gets one. Acting heads by setting, never who leaves. */
export function certificateRefusal(
  settings: AppointmentSettings,
  act: Act,
  positions: readonly PositionKey[],
): 'act' | 'position' | null {
  if (effectOfAct[act] === 'acting') return settings.certificates.acting ? null : 'act';
  if (act !== 'appoint' && act !== 'decide-appoint') return 'act';
  const some = positions.some((position) => positionTable[position].certificate && getsCertificate(settings, position));
  return some ? null : 'position';
}

function faultOf(item: ItemFacts, motion: RuledMotion): RuleWords | null {
  if (item.certificates.length === 0) return null;
  const name = motion.person(item.person)?.name ?? '';
  const titles = item.posts.map(({ title }) => title);
  const positions = motion.partsOf(item).map(({ post }) => post.position);
  const refusal = certificateRefusal(motion.facts.settings, item.act, positions);
  if (refusal !== null) return say[refusal](name, titles);
  const inForce = item.certificates.filter(({ state }) => state !== 'prepared');
  if (inForce.length > 0 && item.state !== 'passed') return say.notPassed(name);
  const { stateOn } = item;
  const early = inForce.find(({ handedOn }) => handedOn !== null && stateOn !== null && handedOn < stateOn);
  return early ? say.early(name, early.handedOn!, stateOn!) : null;
}

/** 任命书 only for who was passed as 任命 or 决定任命, for the posts the office has set. */
export const certificateOfPassedAppointment: MotionRule = {
  name: 'certificate-of-passed-appointment',
  number: 'R25',
  find: (motion) =>
    motion.items.flatMap((item): Found[] => {
      const fault = faultOf(item, motion);
      return fault === null
        ? []
        : [{ severity: 'error', field: 'certificate', item: item.id, person: item.person, ...fault }];
    }),
};
