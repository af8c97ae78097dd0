import type { OutputOf } from '../../contract/contract';
import { parseListText } from '../../domain/appointments/list-text/list-text';
import type { Database } from '../../storage/driver/database';
import { summariesOf } from '../../storage/organization/roster/list-people';
import { peopleNamed } from '../../storage/organization/roster/people';
import { namesOn } from '../../storage/organization/roster/titles';
import { findPosts } from '../organization/roster/find-posts';
import { titleIndex } from '../organization/roster/historical/title-index';

type Answer = OutputOf<'appointments.readListText'>;
type ReadItem = Answer['items'][number];

/** Posts offered where a title fits none exactly. */
const mostPosts = 8;

/** What a pasted list names: acts, people and posts of 名册, for the clerk to confirm. `today`: yyyy-mm-dd. */
export function readList(database: Database, text: string, today: string): Answer {
  const { meetingNote, date, items, left } = parseListText(text);
  const day = date ?? today;
  const names = namesOn(database, day);
  const postOf = titleIndex(database, day);
  const people = new Map<string, ReadItem['people']>();
  const peopleOf = (name: string): ReadItem['people'] => {
    const known = people.get(name);
    if (known) return known;
    const ids = peopleNamed(database, name).map(({ id }) => id);
    const found = summariesOf(database, ids, day).map(({ id, born, posts }) => ({
      id,
      hint: [born?.slice(0, 7) ?? '', posts[0] ?? ''].filter((part) => part !== '').join(' '),
    }));
    people.set(name, found);
    return found;
  };
  const titles = new Map<string, ReadItem['titles'][number]>();
  const titleOf = (title: string): ReadItem['titles'][number] => {
    const known = titles.get(title);
    if (known) return known;
    const exact = postOf(title, day);
    const posts =
      exact !== null
        ? [{ id: exact, title: names.title(exact) }]
        : findPosts(database, { search: title, on: day, categories: null, limit: mostPosts }, day).map((post) => ({
            id: post.id,
            title: post.title,
          }));
    titles.set(title, { title, posts });
    return { title, posts };
  };
  return {
    meetingNote,
    items: items.flatMap(({ line, act, names: named, titles: said }) =>
      named.map((personName) => ({
        line,
        act,
        personName,
        people: peopleOf(personName),
        titles: said.map(titleOf),
      })),
    ),
    left,
  };
}
