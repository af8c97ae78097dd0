/** The deadlines of an office: which terms hold for it, and rules of its own beside those the program knows. */
import { z } from 'zod';
import { deadlinePlaces, placeTerms, type DeadlinePlace } from './place-presets';
import { placeSources } from './place-presets.messages';
import { catalogueKeys, isCatalogueKey, neutralTerm, ruleCatalogue, type CatalogueKey } from './rule-catalogue';
import { baseEvents, deadlineModules, deadlineTermSchema, directions, ruleKeySchema, type DeadlineRule } from './rule';
import { ruleWords } from './rules.messages';

const source = z.string().trim().max(300);

/** What the office says of a rule of the program: the term, and where it is written. */
export const officeTermSchema = z.strictObject({ ...deadlineTermSchema.shape, source });
export type OfficeTerm = z.infer<typeof officeTermSchema>;

const soundTerm = (term: z.infer<typeof officeTermSchema>): boolean => {
  const { amount, unit, countsBaseDay } = term;
  return deadlineTermSchema.safeParse({ amount, unit, countsBaseDay }).success;
};

export const ownRuleSchema = z
  .strictObject({
    /** own.1, own.2: tasks point at it. */
    key: ruleKeySchema.refine((key) => !isCatalogueKey(key)),
    event: z.enum(baseEvents),
    direction: z.enum(directions),
    ...officeTermSchema.shape,
    label: z.string().trim().min(1).max(60),
    modules: z.array(z.enum(deadlineModules)).min(1),
  })
  .refine(soundTerm, { path: ['amount'] });
export type OwnRule = z.infer<typeof ownRuleSchema>;

export const followupSettingsSchema = z
  .strictObject({
    /** Whose terms were filled in last; what holds stands in `terms`, so that a later program does not change it. */
    place: z.enum(deadlinePlaces),
    /** Rules of the program that differ from what the program brings. */
    terms: z.partialRecord(z.enum(catalogueKeys), officeTermSchema.refine(soundTerm, { path: ['amount'] })),
    own: z.array(ownRuleSchema).max(50),
  })
  .refine(({ own }) => new Set(own.map(({ key }) => key)).size === own.length, { path: ['own'] });
export type FollowupSettings = z.infer<typeof followupSettingsSchema>;

export const defaultFollowupSettings: FollowupSettings = { place: 'neutral', terms: {}, own: [] };

/** What the program brings for a rule: national law, or no term. */
export const broughtTerm = (key: CatalogueKey): OfficeTerm => ({ ...neutralTerm(key), source: ruleWords[key].source });

/** What a place sets for a rule; null where it is not known to set anything. */
export function termOfPlace(place: DeadlinePlace, key: CatalogueKey): OfficeTerm | null {
  const term = placeTerms[place][key];
  return term ? { ...term, source: placeSources[place][key] ?? '' } : null;
}

/** The settings with the terms of a place in the place of all terms; rules of the office's own stay. */
export function withPlace(settings: FollowupSettings, place: DeadlinePlace): FollowupSettings {
  const terms = Object.fromEntries(
    catalogueKeys.flatMap((key) => {
      const term = termOfPlace(place, key);
      return term ? [[key, term] as const] : [];
    }),
  );
  return { place, terms: terms as FollowupSettings['terms'], own: settings.own };
}

/** The settings with one rule of the program changed; what equals what the program brings is not kept. */
export function withTerm(settings: FollowupSettings, key: CatalogueKey, term: OfficeTerm): FollowupSettings {
  const rest = Object.fromEntries(Object.entries(settings.terms).filter(([other]) => other !== key));
  const same = JSON.stringify(ordered(term)) === JSON.stringify(ordered(broughtTerm(key)));
  return { ...settings, terms: (same ? rest : { ...rest, [key]: ordered(term) }) as FollowupSettings['terms'] };
}

const ordered = ({ amount, unit, countsBaseDay, source: from }: OfficeTerm): OfficeTerm => ({
  amount,
  unit,
  countsBaseDay,
  source: from.trim(),
});

/** Every rule as it holds for the office: those of the program in their order, then its own. */
export function rulesOf(settings: FollowupSettings): DeadlineRule[] {
  const known = catalogueKeys.map((key): DeadlineRule => {
    const { event, direction, modules } = ruleCatalogue[key];
    const always = 'always' in ruleCatalogue[key];
    const term = settings.terms[key] ?? broughtTerm(key);
    return { key, event, direction, modules, always, label: ruleWords[key].label, ...term };
  });
  return [...known, ...settings.own.map((rule): DeadlineRule => ({ ...rule, always: true }))];
}

/** The key of the next rule of the office's own; keys that tasks may point at are not used again. */
export function nextOwnKey(settings: FollowupSettings): string {
  const numbers = settings.own.map(({ key }) => Number(/^own\.(\d+)$/.exec(key)?.[1] ?? 0));
  return `own.${Math.max(0, ...numbers) + 1}`;
}
