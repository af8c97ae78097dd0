/** Every rule of a motion finds its fault, alone; right motions are silent; a rule switched off is missed. */
import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { applyWaivers, blocking, checkMotion } from '@core/domain/appointments/rules/check-motion';
import { motionRules } from '@core/domain/appointments/rules/motion-rules';
import type { MotionRule } from '@core/domain/appointments/rules/motion-rule';
import { motionOf } from '../../support/appointments/motion-builder';
import { rightMotions } from './right-motions';
import { wrongMotions, type WrongMotion } from './wrong-motions';
import { wrongProcedures } from './wrong-procedures';

const wrongs: readonly WrongMotion[] = [...wrongMotions, ...wrongProcedures];

/** Exactly this rule speaks, in whole sentences. */
function expectCaught({ rule, severity, spec }: WrongMotion, rules: readonly MotionRule[] = motionRules): void {
  const findings = checkMotion(motionOf(spec), rules);
  expect([...new Set(findings.map((finding) => finding.rule))]).toEqual([rule]);
  for (const finding of findings) {
    expect(finding.severity).toBe(severity);
    expect(finding.message).toMatch(/[。？]$/);
    expect(finding.advice).toMatch(/[。]$/);
    expect(finding.basis).not.toBe('');
    expect(finding.message + finding.advice + finding.basis).not.toMatch(/undefined|NaN|null|“”/);
  }
}

describe('a wrong motion is caught by the one right rule', () => {
  test.each(wrongs.map((one) => [one.rule, one.fault, one] as const))('%s: %s', (_rule, _fault, one) => {
    expectCaught(one);
  });

  test('there are enough of them, and every rule has one', () => {
    expect(wrongs.length).toBeGreaterThanOrEqual(40);
    expect(new Set(wrongs.map(({ rule }) => rule))).toEqual(new Set(motionRules.map(({ name }) => name)));
  });
});

describe('with its rule switched off the fault is missed', () => {
  test.each(wrongs.map((one) => [one.rule, one.fault, one] as const))('%s: %s', (rule, _fault, one) => {
    const others = motionRules.filter(({ name }) => name !== rule);
    expect(() => expectCaught(one, others)).toThrow();
    expect(checkMotion(motionOf(one.spec), others)).toEqual([]);
  });
});

describe('a right motion is silent, and speaks once it is changed', () => {
  test.each(rightMotions.map((one) => [one.motion, one] as const))('%s', (_motion, { spec, change, rule }) => {
    expect(checkMotion(motionOf(spec))).toEqual([]);
    const findings = checkMotion(motionOf(change(spec)));
    expect([...new Set(findings.map((finding) => finding.rule))]).toEqual([rule]);
  });

  test('there are enough of them', () => {
    expect(rightMotions.length).toBeGreaterThanOrEqual(25);
  });
});

describe('the registry', () => {
  const files = readdirSync('src-main/domain/appointments/rules').map((name) => name.replace(/\.ts$/, ''));

  test('every rule stands in a file of its name', () => {
    expect(motionRules.map(({ name }) => name).filter((name) => !files.includes(name))).toEqual([]);
    expect(new Set(motionRules.map(({ name }) => name)).size).toBe(motionRules.length);
  });

  test('R1 to R34 are all there', () => {
    const numbers = new Set(motionRules.map(({ number }) => number));
    for (let rule = 1; rule <= 34; rule++) expect(numbers, `R${rule}`).toContain(`R${rule}`);
  });
});

describe('特批', () => {
  const [, second] = wrongMotions;
  const findings = checkMotion(motionOf(second!.spec));
  const [error] = findings;

  test('passes the error of a rule for an item, which is shown and blocks no more', () => {
    expect(blocking(findings)).toEqual([error]);
    const passed = applyWaivers(findings, [{ rule: error!.rule, item: error!.item }]);
    expect(passed).toEqual([{ ...error, waived: true }]);
    expect(blocking(passed)).toEqual([]);
  });

  test('passes no other rule, and no other item', () => {
    for (const waiver of [
      { rule: 'legal-title', item: error!.item },
      { rule: error!.rule, item: 99 },
      { rule: error!.rule, item: null },
    ])
      expect(blocking(applyWaivers(findings, [waiver]))).toHaveLength(1);
  });
});

test('what was entered from old lists is never judged', () => {
  for (const { spec } of wrongMotions) {
    const facts = motionOf({ ...spec, people: {}, held: [] });
    const historical = facts.items.map((item) => ({ ...item, state: 'historical' as const }));
    const findings = checkMotion({ ...facts, items: historical, meeting: null });
    expect(findings.filter(({ item }) => item !== null)).toEqual([]);
  }
});

test('until the roster is declared complete what it lacks is a note', () => {
  for (const rule of ['former-post-of-same-kind', 'removed-from-post-held', 'seat-vacated'])
    for (const one of wrongMotions.filter((each) => each.rule === rule && each.fault !== 'two for one seat'))
      for (const finding of checkMotion(motionOf({ ...one.spec, rosterDeclared: false })))
        expect(finding.severity).toBe('note');
});

test('a list of a thousand jurors is judged in one go', () => {
  const items = Array.from({ length: 1000 }, (_, index) => ({
    who: `${String.fromCodePoint(0x4e00 + index)}${String.fromCodePoint(0x5e00 + index)}`,
    does: 'appoint' as const,
    posts: 'juror',
  }));
  const facts = motionOf({ level: 'county', by: 'court', items });
  const started = performance.now();
  expect(checkMotion(facts)).toEqual([]);
  const took = performance.now() - started;
  // 0.3 s where it was written; a rule that compares everybody with everybody thrice would show.
  expect(took).toBeLessThan(5000);
});
