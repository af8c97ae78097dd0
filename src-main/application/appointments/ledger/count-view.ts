import type { InputOf, OutputOf } from '../../../contract/contract';
import {
  countItems,
  itemsAsked,
  itemsOfGroup,
  unknownGroup,
} from '../../../domain/appointments/statistics/count-items';
import type { CountedItem, StatisticsQuestion } from '../../../domain/appointments/statistics/question';
import { definitionOf, groupLabel } from '../../../domain/appointments/statistics/statistics.messages';
import { countedItems } from '../../../storage/appointments/ledger/counted-items';
import type { Database } from '../../../storage/driver/database';
import { namesOn, type NamesOfDay } from '../../../storage/organization/roster/titles';
import { readSettings } from '../../../storage/settings';
import { ledgerSettings } from '../../organization/setting-kinds';
import { sessionNames } from './tenure-lines';

type Count = OutputOf<'appointments.countItems'>;

/** The answer to how many there were, with what it counts in words and what was published of the same range. */
export function countOf(database: Database, question: StatisticsQuestion): Count {
  const { groups, ...numbers } = countItems(itemsAsked(countedItems(database, question), question), question);
  const session = sessionNames(database);
  const label = (key: string): string =>
    question.by === 'meeting' && key !== unknownGroup ? session(Number(key)) : groupLabel(question.by, key);
  const { publishedFigures } = readSettings(database, ledgerSettings).settings;
  return {
    ...numbers,
    definition: definitionOf(question),
    groups: groups.map((group) => ({ ...group, label: label(group.key) })),
    published: publishedFigures.filter(
      ({ from, until, unit }) => from === question.from && until === question.until && unit === question.unit,
    ),
  };
}

/** The items behind a number, latest first; titles and names of the day of each. */
export function itemsBehind(
  database: Database,
  { question, group, offset, limit }: InputOf<'appointments.listCountedItems'>,
): OutputOf<'appointments.listCountedItems'> {
  const found = itemsOfGroup(itemsAsked(countedItems(database, question), question), question, group);
  const days = new Map<string, NamesOfDay>();
  const namesOfDay = (day: string): NamesOfDay => {
    const names = days.get(day) ?? namesOn(database, day);
    days.set(day, names);
    return names;
  };
  const asListed = (item: CountedItem): OutputOf<'appointments.listCountedItems'>['items'][number] => {
    const names = namesOfDay(item.happenedOn);
    return {
      item: item.item,
      motion: item.motion,
      person: item.person,
      personName: names.person(item.person),
      act: item.act,
      titles: item.posts.map(({ title, post }) => title || names.title(post)),
      happenedOn: item.happenedOn,
      category: item.posts[0]!.category,
    };
  };
  return { items: found.slice(offset, offset + limit).map(asListed), total: found.length };
}
