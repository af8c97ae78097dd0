import type { OutputOf } from '@core/contract/contract';
import type { Act } from '@core/domain/appointments/acts';
import type { ItemFields } from '@core/domain/appointments/motion';
import type { Direction } from '../appointments.messages';
import { plainItem } from './use-item-entry';

type ReadItem = OutputOf<'appointments.readListText'>['items'][number];
interface Named {
  id: number;
  title: string;
}

/** One item read out of a list or a form, to be looked at before it is added. */
export interface BatchLine {
  id: number;
  /** The words it was read out of. */
  line: string;
  wanted: boolean;
  act: Act | null;
  /** Which way it goes, where the words say no verb: 拟任, 拟免. */
  direction: Direction | null;
  personName: string;
  person: { id: number; name: string } | null;
  people: readonly { id: number; hint: string }[];
  posts: readonly { title: string; post: Named | null; options: readonly Named[] }[];
}

/** As a list was read: what is unambiguous is chosen already. */
export const linesOfList = (items: readonly ReadItem[]): BatchLine[] =>
  items.map((item, index) => {
    const [only] = item.people;
    return {
      ...{ id: index + 1, line: item.line, wanted: true, act: item.act, direction: null },
      ...{ personName: item.personName, people: item.people },
      person: item.people.length === 1 && only ? { id: only.id, name: item.personName } : null,
      posts: item.titles.map(({ title, posts }) => ({
        ...{ title, options: posts },
        post: posts.length === 1 ? (posts[0] ?? null) : null,
      })),
    };
  });

export const isReady = ({ act, person, posts }: BatchLine): boolean =>
  act !== null && person !== null && posts.length > 0 && posts.every(({ post }) => post !== null);

export const readyItems = (lines: readonly BatchLine[]): ItemFields[] =>
  lines
    .filter((line) => line.wanted && isReady(line))
    .map(({ act, person, posts }) => plainItem(person!.id, act!, [...new Set(posts.map(({ post }) => post!.id))]));

/** Somebody picked for one line is the same one in all lines of that name that have nobody yet. */
export const withPerson = (
  lines: readonly BatchLine[],
  id: number,
  person: { id: number; name: string } | null,
): BatchLine[] => {
  const name = lines.find((line) => line.id === id)?.personName;
  return lines.map((line) =>
    line.id === id || (person !== null && line.person === null && line.personName === name)
      ? { ...line, person }
      : line,
  );
};

/** A post picked for a title stands for that title wherever it is still open. */
export const withPost = (lines: readonly BatchLine[], id: number, at: number, post: Named | null): BatchLine[] => {
  const title = lines.find((line) => line.id === id)?.posts[at]?.title;
  return lines.map((line) => ({
    ...line,
    posts: line.posts.map((one, index) =>
      (line.id === id && index === at) || (post !== null && one.post === null && one.title === title)
        ? { ...one, post }
        : one,
    ),
  }));
};
