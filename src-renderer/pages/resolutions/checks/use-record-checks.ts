import { computed, type ComputedRef } from 'vue';
import type { Resolution } from '@core/contract/resolutions/resolutions.contract';
import { useRecordPaperStore } from '../../../stores/record-papers';
import { useResolutionStore } from '../../../stores/resolution';

/** One thing that stands in the way of a paper or a stage, or should be looked at. */
export interface RecordCheck {
  key: string;
  severity: 'error' | 'warning' | 'note';
  rule: string;
  message: string;
  /** What to do about it, or where it is laid down. */
  basis: string;
  /** Papers or the stage it is about. */
  about: string[];
  waivable: boolean;
  waiver: Resolution['waivers'][number] | null;
}

/** What the record's papers say, the same finding of several papers once, and what was passed by 特批. */
export function useRecordChecks(): ComputedRef<RecordCheck[]> {
  const record = useResolutionStore();
  const papers = useRecordPaperStore();
  const order = { error: 0, warning: 1, note: 2 };

  return computed(() => {
    const found = new Map<string, RecordCheck>();
    const waivers = record.opened?.waivers ?? [];
    const waiverOf = (rule: string, finding: string) =>
      waivers.find((waiver) => waiver.rule === rule && waiver.finding === finding) ?? null;

    for (const paper of papers.papers)
      for (const { rule, severity, message, basis, waived } of paper.findings) {
        const key = `${rule}|${message}`;
        const there = found.get(key);
        if (there) there.about.push(paper.name);
        else {
          const waiver = waived ? waiverOf(rule, message) : null;
          const waivable = severity === 'error' && !waived;
          found.set(key, { key, severity, rule, message, basis, about: [paper.name], waivable, waiver });
        }
      }
    // What was passed by 特批 stays in sight, though nothing finds it any more.
    for (const waiver of waivers) {
      const key = `${waiver.rule}|${waiver.finding}`;
      if (found.has(key)) continue;
      const check = {
        key,
        severity: 'note' as const,
        rule: waiver.rule,
        message: waiver.finding,
        basis: '',
        about: [],
      };
      found.set(key, { ...check, waivable: false, waiver });
    }
    return [...found.values()].toSorted(
      (one, other) =>
        Number(one.waiver !== null) - Number(other.waiver !== null) || order[one.severity] - order[other.severity],
    );
  });
}
