import { outcome, type Outcome } from './check';
import { inspectWords } from './inspect.messages';
import { marginsMm, mm, type InspectedPaper } from './inspected-paper';

const toleranceMm = 1;
type Edge = 'top' | 'bottom' | 'left' | 'right';

/** The margins named, of every section of running text, against the profile. */
export function marginOutcome(paper: InspectedPaper, edges: readonly Edge[]): Outcome | null {
  const sections = paper.textSections.filter(({ margins }) => margins !== null);
  const [first] = sections;
  if (!first) return null;
  const wanted = marginsMm(paper.profile);
  const wrong = sections.filter(({ margins }) =>
    edges.some((edge) => Math.abs(mm(margins?.[edge] ?? 0) - wanted[edge]) > toleranceMm),
  );
  const shown = wrong[0] ?? first;
  const places = wrong.flatMap(({ first }) => first ?? []);
  return outcome(
    wrong.length === 0,
    inspectWords.margins(edges.map((edge) => [edge, mm(shown.margins?.[edge] ?? 0)])),
    inspectWords.margins(edges.map((edge) => [edge, wanted[edge]])),
    places,
  );
}
