import type { PaperOwner, RecordPaper } from '../../../contract/documents/record-papers.contract';
import type { RecordPaperKind } from '../../../domain/documents/record-paper';
import { appointmentPapers } from '../../../domain/documents/appointment-papers';
import { motionsOfMeeting } from '../../../storage/documents/appointment-sources';
import { findMotion } from '../../../storage/appointments/motions';
import type { Database } from '../../../storage/driver/database';
import { findingsOf as findingsOfMotion, shownFinding } from '../../appointments/check-motion';

type Finding = ReturnType<typeof shownFinding>;

/** What the rules find in motions, each looked through once while papers are listed. */
export class MotionFindings {
  readonly #known = new Map<number, Finding[]>();

  constructor(
    private readonly database: Database,
    private readonly today: string,
  ) {}

  of(motion: number): Finding[] {
    const known = this.#known.get(motion);
    if (known) return known;
    const found = findMotion(this.database, motion);
    const findings = found ? findingsOfMotion(this.database, found, this.today).map(shownFinding) : [];
    this.#known.set(motion, findings);
    return findings;
  }
}

/** Papers about the faults themselves, or about a vote that was held: nothing in the motion keeps them from the file. */
const papersOfFaults: ReadonlySet<RecordPaperKind> = new Set([
  'motion-review',
  'exam-scores',
  'appointment-vote-result',
]);
/** What went out, certificates and oaths: a fault there is told where they are kept. */
const rulesOfPapers: ReadonlySet<string> = new Set([
  'nothing-out-before-vote',
  'certificate-of-passed-appointment',
  'oath-taken',
]);

const ofAppointments: ReadonlySet<RecordPaperKind> = new Set(appointmentPapers);

/** Errors of the motions a paper tells of: each keeps it from the file unless it was passed by 特批. */
export function motionErrors(
  findings: MotionFindings,
  database: Database,
  { motion, item, meeting }: PaperOwner,
  paper: RecordPaperKind,
): RecordPaper['findings'] {
  if (papersOfFaults.has(paper) || !ofAppointments.has(paper)) return [];
  const motions =
    motion !== null ? [motion] : meeting !== null ? motionsOfMeeting(database, meeting).map(({ id }) => id) : [];
  return motions
    .flatMap((id) => findings.of(id))
    .filter(({ severity, rule }) => severity === 'error' && !rulesOfPapers.has(rule))
    .filter((finding) => item === null || finding.item === null || finding.item === item)
    .map(({ rule, severity, message, basis, waived }) => ({ rule, severity, message, basis, waived }));
}

/** What the checks hold against a motion and nobody passed, in words: for the 初审报告. */
export const problemsOfMotion = (database: Database, motion: number, today: string): string[] => [
  ...new Set(
    new MotionFindings(database, today)
      .of(motion)
      .filter(({ severity, waived, rule }) => severity !== 'note' && !waived && !rulesOfPapers.has(rule))
      .map(({ message }) => message),
  ),
];
