import { orderOfItems, type OrderedItem } from '../../../../domain/appointments/item-order';
import { joinTitles } from '../../../../domain/appointments/joined-titles';
import { verbOn } from '../../../../domain/appointments/appointments.messages';
import { levelNumber } from '../../../../official-document/compose/level-numbers.patterns';
import type { ItemSource } from '../../../../storage/documents/appointment-sources';
import { appointmentWords as words } from './appointment-words.messages';
import { confersPost, endsPost, isListed, matterOfItem, nameInLine, titlesOf, type Session } from './session';

/** A line of a list. */
export interface Entry {
  lead: string | null;
  reason: string | null;
  names: string;
  titles: string;
  confers: boolean;
}

/** The items in the order of the office's lists. Motions stand one after the other as they are given. */
export function inListOrder(session: Session, items: readonly ItemSource[]): ItemSource[] {
  const ordered = items.map((item, ordinal): OrderedItem & { item: ItemSource } => ({
    item,
    id: item.id,
    act: item.act,
    person: item.person,
    posts: item.posts.map(({ post }) => post),
    category: item.posts[0]?.category ?? 'congress',
    organOrdinal: item.posts[0]?.organOrdinal ?? 0,
    postOrdinal: item.posts[0]?.postOrdinal ?? 0,
    ordinal,
    strokeKey: item.strokeKey,
    surnameStrokeKey: item.surnameStrokeKey,
  }));
  return orderOfItems(ordered, session.settings).map(({ item }) => item);
}

interface Line {
  verb: string;
  confers: boolean;
  reason: string | null;
  people: Map<number, string>;
  titles: string[];
}

/**
 * Lines of a list: a lead line where the verb changes; people who get, or leave, the same posts stand on one line, and
 * so do several posts of one person (appointments.md 3.4).
 */
export function entriesOf(session: Session, items: readonly ItemSource[]): Entry[] {
  const { list } = session.settings;
  const lines: Line[] = [];
  for (const item of inListOrder(session, items.filter(isListed))) {
    const line: Line = {
      verb: verbOn(item.act, item.posts[0]?.position ?? 'committee-member', session.day),
      confers: confersPost(item),
      reason: list.reason ? words.reason(item.reason) || null : null,
      people: new Map([[item.person, nameInLine(session, item)]]),
      titles: titlesOf(session, item),
    };
    const like = lines.find((other) => sameAct(other, line) && canJoin(other, line));
    if (!like) lines.push(line);
    else if (samePeople(like, line)) like.titles.push(...line.titles.filter((title) => !like.titles.includes(title)));
    else for (const [person, name] of line.people) like.people.set(person, name);
  }
  let leads = 0;
  return lines.map(({ verb, confers, reason, people, titles }, index) => {
    const isFirst = lines[index - 1]?.verb !== verb;
    if (isFirst) leads += 1;
    return {
      lead: isFirst ? (list.numbered ? levelNumber(1, leads) : '') + words.lead(verb) : null,
      reason,
      names: [...people.values()].join(words.between),
      titles: joinTitles(titles, list.organNaming),
      confers,
    };
  });
}

const sameAct = (one: Line, other: Line): boolean => one.verb === other.verb && one.reason === other.reason;
const samePeople = (one: Line, other: Line): boolean =>
  one.people.size === 1 && other.people.size === 1 && [...one.people.keys()][0] === [...other.people.keys()][0];
const canJoin = (one: Line, other: Line): boolean =>
  samePeople(one, other) || one.titles.join() === other.titles.join();

type Kind = 'both' | 'confers' | 'ends';
/** Whether items appoint, remove or both. Who is to act counts among the appointed. */
export function kindOfItems(items: readonly ItemSource[]): Kind {
  const ends = items.some(endsPost);
  const confers = items.some((item) => !endsPost(item));
  return ends === confers ? 'both' : ends ? 'ends' : 'confers';
}

/** The lines of a list, what it is called by what it contains, and whose it is in its title. */
export function listFactsOf(session: Session, items: readonly ItemSource[]) {
  const { office } = session.source;
  const short = session.settings.list.committeeName === 'short';
  return {
    listBody: short ? office.shortName : office.fullName,
    listName: words.lists[kindOfItems(items.filter(isListed))],
    entries: entriesOf(session, items),
  };
}

/** What is decided outside of the list, one sentence each. */
export const decisionFactsOf = (session: Session, items: readonly ItemSource[]) => ({
  decisions: inListOrder(
    session,
    items.filter((item) => !isListed(item)),
  ).map((item) => ({ sentence: matterOfItem(session, item) })),
});
