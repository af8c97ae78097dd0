import { computed, onMounted, ref, shallowRef } from 'vue';
import type { CallError } from '@core/contract/errors';
import {
  defaultFollowupSettings,
  nextOwnKey,
  rulesOf,
  withPlace,
  withTerm,
  type FollowupSettings,
  type OfficeTerm,
  type OwnRule,
} from '@core/domain/followups/followup-settings';
import type { DeadlinePlace } from '@core/domain/followups/place-presets';
import { isCatalogueKey } from '@core/domain/followups/rule-catalogue';
import { transport } from '../../../api/transport';
import { tellWritten } from '../../../composables/notices.messages';
import { deadlineNotices as notices } from './deadlines.messages';

/** The deadline rules of the office. Every change is stored at once; the answer is an error, or null. */
export function useRules() {
  const settings = shallowRef<FollowupSettings>(defaultFollowupSettings);
  const failed = shallowRef<CallError | null>(null);
  const loaded = ref(false);
  let revision = 0;
  const rules = computed(() => rulesOf(settings.value));

  async function load(): Promise<void> {
    const result = await transport.call('followups.getRules', {});
    failed.value = result.ok ? null : result.error;
    if (!result.ok) return;
    settings.value = result.value.settings;
    revision = result.value.revision;
    loaded.value = true;
  }

  async function save(next: FollowupSettings, message: string): Promise<CallError | null> {
    const result = await transport.call('followups.saveRules', { settings: next, expectedRevision: revision });
    if (!result.ok) return result.error;
    await load();
    await tellWritten(message + notices.moved(result.value.moved.length), load);
    return null;
  }

  const choosePlace = (place: DeadlinePlace) => save(withPlace(settings.value, place), notices.placeChosen(place));

  /** A rule of the program gets a term; one of the office's own is replaced, or added under a new key. */
  function saveRule(rule: OwnRule | ({ key: string } & OfficeTerm)): Promise<CallError | null> {
    const { key } = rule;
    if (isCatalogueKey(key)) {
      const { amount, unit, countsBaseDay, source } = rule;
      return save(withTerm(settings.value, key, { amount, unit, countsBaseDay, source }), notices.ruleSaved);
    }
    const kept = { ...(rule as OwnRule), key: key === '' ? nextOwnKey(settings.value) : key };
    const others = settings.value.own.filter((one) => one.key !== key);
    const own = key === '' ? [...others, kept] : settings.value.own.map((one) => (one.key === key ? kept : one));
    return save({ ...settings.value, own }, notices.ruleSaved);
  }

  const removeRule = (key: string) =>
    save({ ...settings.value, own: settings.value.own.filter((one) => one.key !== key) }, notices.ruleRemoved);

  onMounted(load);
  return { settings, rules, failed, loaded, load, choosePlace, saveRule, removeRule };
}
