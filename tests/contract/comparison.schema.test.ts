/** Comparing, merging and returned files: the schemas of the boundary and the types of the core say the same. */
import { expect, expectTypeOf, test } from 'vitest';
import type { z } from 'zod';
import {
  comparisonSchema,
  firstDifferenceSchema,
  mergedSchema,
  returnedFileSchema,
  trackedChangeKindSchema,
} from '@core/contract/documents/comparison.schema';
import { compareDocuments } from '@core/official-document/compare/compare-documents';
import type { Comparison } from '@core/official-document/compare/comparison';
import { mergeThreeWay, type Merged } from '@core/official-document/compare/merge-three-way';
import { sameText, type FirstDifference } from '@core/official-document/compare/same-text';
import { revisionKinds } from '@core/official-document/docx/read/word-file/revisions';
import type { ReturnedFile } from '@core/official-document/docx/read/returned-file';
import { emptyDocument, type OfficialDocument } from '@core/official-document/model';

test('types of schema and core agree in both directions', () => {
  expectTypeOf<z.output<typeof comparisonSchema>>().toEqualTypeOf<Comparison>();
  expectTypeOf<z.output<typeof firstDifferenceSchema>>().toEqualTypeOf<FirstDifference>();
  expectTypeOf<z.output<typeof mergedSchema>>().toExtend<Merged>();
  expectTypeOf<Merged>().toExtend<z.input<typeof mergedSchema>>();
  expectTypeOf<z.output<typeof returnedFileSchema>>().toExtend<ReturnedFile>();
  expectTypeOf<ReturnedFile>().toExtend<z.input<typeof returnedFileSchema>>();
  expect(trackedChangeKindSchema.options).toEqual([...revisionKinds]);
});

test('what the core answers passes the boundary', () => {
  const paper = (text: string): OfficialDocument => ({ ...emptyDocument(), blocks: [{ role: 'paragraph', text }] });
  const [before, after, other] = [paper('会议批准报告。'), paper('会议同意报告。'), paper('会议否决报告。')];
  const merged = mergeThreeWay(before, after, other);
  expect(merged.conflicts).toHaveLength(1);
  expect(mergedSchema.parse(merged)).toEqual(merged);
  expect(comparisonSchema.parse(compareDocuments(before, after))).toEqual(compareDocuments(before, after));
  expect(firstDifferenceSchema.parse(sameText(before, after))).toEqual(sameText(before, after));
});
