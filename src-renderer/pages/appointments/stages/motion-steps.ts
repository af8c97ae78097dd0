import type { Motion } from '@core/contract/appointments/motions.contract';
import type { StageKey } from '@core/domain/appointments/appointment-settings';
import { dayText } from '../../../components/moments.messages';
import type { StageStep } from '../../../components/StageSteps.vue';
import { stepMessages as messages } from './stages.messages';

/** The last entry of a step for the motion as a whole. */
export const entryOf = (motion: Motion, stage: string): Motion['stages'][number] | null =>
  motion.stages.filter((one) => one.stage === stage && one.item === null).at(-1) ?? null;

/** The day a step was taken: as it was entered, or as the record says by itself. */
function dayOf(motion: Motion, stage: StageKey): string | null {
  const entered = entryOf(motion, stage)?.enteredOn;
  if (entered !== undefined) return entered;
  if (stage === 'received') return motion.receivedOn;
  if (stage === 'voted') {
    const open = motion.items.length === 0 || motion.items.some(({ state }) => state === 'pending');
    return open
      ? null
      : (motion.votes
          .map(({ heldOn }) => heldOn)
          .toSorted()
          .at(-1) ?? null);
  }
  return null;
}

/** The steps as the bar shows them; the first one not taken behind the last one taken is what comes next. */
export function stepsOf(motion: Motion, used: readonly { key: StageKey; name: string }[], now: number): StageStep[] {
  const days = used.map(({ key }) => dayOf(motion, key));
  const next = days.findLastIndex((day) => day !== null) + 1;
  return used.map(({ key, name }, index) => {
    const day = days[index] ?? null;
    const entry = entryOf(motion, key);
    const planned = key === 'voted' || key === 'submitted' ? (motion.meetingName?.beginsOn ?? null) : null;
    const note =
      day !== null ? dayText(day, now) : planned !== null ? messages.planned(dayText(planned, now)) : messages.open;
    return {
      key,
      name,
      note,
      hint: [name, note, entry?.who, entry?.remark].filter(Boolean).join('\n'),
      done: day !== null,
      now: index === next,
      obstacle: null,
    };
  });
}
