import type { RecordChange } from '../../contract/system/history.contract';
import type { NumberingSettings, NumberSeries } from '../../domain/organization/office-settings';
import { seriesWords as say } from './setting-words.messages';

type Difference = RecordChange['fields'][number];

/** What was changed in the numbering of papers. */
export function numberingDifferences(was: NumberingSettings, is: NumberingSettings): Difference[] {
  const series = seriesDifferences(was.series, is.series);
  const one = (name: string, before: string, after: string): Difference[] =>
    before === after ? [] : [{ name, before, after }];
  return [
    ...series,
    ...one(say.circularSender, say.sender(was.circularSender), say.sender(is.circularSender)),
    ...one(say.generalOffice, say.generalOfficeIs(was.generalOffice), say.generalOfficeIs(is.generalOffice)),
  ];
}

/**
 * What was changed in the series of numbers. Each is followed by its id and called by its name: one that was removed or
 * moved up leaves the others what they were.
 */
function seriesDifferences(was: readonly NumberSeries[], is: readonly NumberSeries[]): Difference[] {
  const gone = was.filter(({ id }) => !is.some((one) => one.id === id));
  const differences: Difference[] = gone.map((one) => ({
    name: say.series(one.name),
    before: say.whole(one),
    after: null,
  }));
  for (const one of is) {
    const former = was.find(({ id }) => id === one.id);
    if (!former) differences.push({ name: say.series(one.name), before: null, after: say.whole(one) });
    else differences.push(...ofOne(former, one));
  }
  const [orderBefore, orderAfter] = [inCommon(was, is), inCommon(is, was)];
  if (orderBefore.some(({ id }, index) => id !== orderAfter[index]?.id))
    differences.push({ name: say.order, before: say.names(orderBefore), after: say.names(orderAfter) });
  return differences;
}

function ofOne(was: NumberSeries, is: NumberSeries): Difference[] {
  return (['name', 'organCode', 'yearly', 'sender', 'active'] as const)
    .filter((part) => was[part] !== is[part])
    .map((part) => ({
      name: say.part(is.name, part),
      before: say.value(was, part),
      after: say.value(is, part),
    }));
}

const inCommon = (one: readonly NumberSeries[], other: readonly NumberSeries[]): NumberSeries[] =>
  one.filter(({ id }) => other.some((theirs) => theirs.id === id));
