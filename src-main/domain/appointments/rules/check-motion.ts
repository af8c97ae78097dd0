import type { MotionFacts } from './facts';
import type { Finding, MotionRule } from './motion-rule';
import { motionRules } from './motion-rules';
import { RuledMotion } from './ruled-motion';

/**
 * What the rules find in a motion, in the order of the registry. Never throws; an empty answer means nothing stands in
 * its way. `rules`: for tests that switch one off.
 */
export function checkMotion(facts: MotionFacts, rules: readonly MotionRule[] = motionRules): Finding[] {
  const motion = new RuledMotion(facts);
  return rules.flatMap((rule) =>
    rule.find(motion).map(({ item, person, post, ...found }) => ({
      rule: rule.name,
      number: rule.number,
      ...found,
      motion: facts.motion.id,
      item: item ?? null,
      person: person ?? null,
      post: post ?? null,
      waived: false,
    })),
  );
}

/** 特批: a rule passed for an item; `item` null for the motion as a whole. */
export interface Waiver {
  rule: string;
  item: number | null;
}

/** The same findings, those that were passed marked so: they are shown, and block no more. */
export const applyWaivers = (findings: readonly Finding[], waivers: readonly Waiver[]): Finding[] =>
  findings.map((finding) => ({
    ...finding,
    waived:
      finding.severity === 'error' && waivers.some(({ rule, item }) => rule === finding.rule && item === finding.item),
  }));

/** What still stands in the way. */
export const blocking = (findings: readonly Finding[]): Finding[] =>
  findings.filter(({ severity, waived }) => severity === 'error' && !waived);
