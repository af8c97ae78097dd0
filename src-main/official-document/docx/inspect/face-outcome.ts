import { outcome, type Outcome } from './check';
import { inspectWords } from './inspect.messages';
import { visibleLength, type InspectedPaper, type InspectedParagraph } from './inspected-paper';
import { faceRules, wrongFace } from './role-faces';
import type { Role } from './roles';

/** Up to this share of a role's characters may differ before its face counts as wrong (a stray letter, a space). */
const mostStray = 0.02;

/** Faces and sizes of the roles named, each role judged by itself. */
export function faceOutcome(paper: InspectedPaper, roles: readonly Role[]): Outcome | null {
  const wrong: InspectedParagraph[] = [];
  let shown: { actual: string; expected: string } | null = null;
  let judged = 0;
  for (const role of roles) {
    const rule = faceRules[role];
    const paragraphs = paper.withRole(role);
    if (!rule || paragraphs.length === 0) continue;
    judged++;
    const expected = inspectWords.face(rule.lead[0] ?? 'fang', rule.sizesPt?.[0] ?? null);
    const first = paragraphs[0]?.runs[0];
    const found = paragraphs.map((paragraph) => ({ paragraph, wrong: wrongFace(paragraph, rule) }));
    const bad = found.filter((entry) => entry.wrong !== null);
    const characters = bad.reduce((sum, entry) => sum + (entry.wrong?.characters ?? 0), 0);
    const all = paragraphs.reduce((sum, { text }) => sum + visibleLength(text), 0);
    const [worst] = bad;
    if (worst?.wrong && (bad.some((entry) => entry.wrong?.grave) || characters > mostStray * all)) {
      if (wrong.length === 0) shown = { actual: inspectWords.named(worst.wrong.face, worst.wrong.sizePt), expected };
      wrong.push(...bad.map((entry) => entry.paragraph));
    } else shown ??= { actual: inspectWords.named(first?.face ?? '', (first?.halfPoints ?? 0) / 2), expected };
  }
  return judged === 0 || !shown ? null : outcome(wrong.length === 0, shown.actual, shown.expected, wrong);
}
