import type { Motion, MotionFinding } from '@core/contract/appointments/motions.contract';
import type { MotionPart } from '../workspace/motion-room';

export interface MotionCheck {
  key: string;
  finding: MotionFinding;
  waiver: Motion['waivers'][number] | null;
}

const order = { error: 0, warning: 1, note: 2 };

/** What was found, gravest first; what was passed by 特批 last, even where nothing finds it any more. */
export function checksOf(motion: Motion): MotionCheck[] {
  const waiverOf = ({ rule, item }: { rule: string; item: number | null }) =>
    motion.waivers.find((waiver) => waiver.rule === rule && waiver.item === item) ?? null;
  const found = motion.findings.map((finding) => ({
    key: `${finding.rule}|${finding.item}|${finding.message}`,
    finding,
    waiver: finding.waived ? waiverOf(finding) : null,
  }));
  const used = new Set(found.map(({ waiver }) => waiver?.id));
  const left = motion.waivers
    .filter(({ id }) => !used.has(id))
    .map((waiver) => ({
      key: `waiver|${waiver.id}`,
      finding: {
        ...{ rule: waiver.rule, severity: 'note' as const, message: waiver.finding, basis: '' },
        ...{ item: waiver.item, field: null, waived: true },
      },
      waiver,
    }));
  return [...found, ...left].toSorted(
    (one, other) =>
      Number(one.waiver !== null) - Number(other.waiver !== null) ||
      order[one.finding.severity] - order[other.finding.severity],
  );
}

const partsOfFields: Readonly<Record<string, MotionPart>> = {
  title: 'fields',
  proposer: 'fields',
  head: 'fields',
  joinedBy: 'fields',
  receivedOn: 'fields',
  meeting: 'fields',
  materials: 'materials',
  vote: 'votes',
  papers: 'papers',
};

/** The part of the workspace where a finding can be put right. */
export const partOfFinding = ({ field, item }: MotionFinding): MotionPart =>
  partsOfFields[field ?? ''] ?? (item === null && field === 'reason' ? 'fields' : 'items');
