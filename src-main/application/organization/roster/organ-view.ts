import type { Organ, Post } from '../../../contract/organization/organs.contract';
import type { CommitteeSeat } from '../../../domain/organization/committee/member';
import type { PositionKey } from '../../../domain/appointments/positions';
import type { Database } from '../../../storage/driver/database';
import { membersOn } from '../../../storage/organization/roster/committee';
import { formerNames, listOrgans, listPosts, type StoredPost } from '../../../storage/organization/roster/organs';
import { incumbentsOn, type Incumbent } from '../../../storage/organization/roster/tenures';
import { namesOn, type NamesOfDay } from '../../../storage/organization/roster/titles';

/** Posts whose holders the records of the committee name. */
const seatOfPosition: Partial<Record<PositionKey, CommitteeSeat>> = {
  'committee-chairperson': 'chairperson',
  'committee-vice-chairperson': 'vice-chairperson',
  'committee-secretary-general': 'secretary-general',
  'committee-member': 'member',
};

type Incumbents = Post['incumbents'];

/** Answers who holds a post on the day of the names. */
export function incumbentsReader(database: Database, names: NamesOfDay): (post: StoredPost) => Incumbents {
  const byPost = incumbentsOn(database, names.day);
  const members = membersOn(database, names.day);
  const said = ({ tenure, person, acting, since }: Incumbent) => ({
    tenure,
    person,
    name: names.person(person),
    acting,
    since,
  });
  return ({ id, position }) => {
    const seat = seatOfPosition[position];
    const seated = members
      .filter((member) => member.seat === seat)
      .map(({ person, beginsOn }) => ({
        tenure: null,
        person,
        name: names.person(person),
        acting: false,
        since: beginsOn,
      }));
    const others = (byPost.get(id) ?? []).filter(({ person }) => !seated.some((one) => one.person === person));
    return [...seated, ...others.map(said)];
  };
}

/** Organs with their posts as they are on a day: names, titles and holders of that day. */
export function organsOn(database: Database, day: string, withAbolished: boolean): Organ[] {
  const names = namesOn(database, day);
  const incumbents = incumbentsReader(database, names);
  const organNames = formerNames(database, 'organ');
  const postNames = formerNames(database, 'post');
  const posts = Map.groupBy(listPosts(database), ({ organ }) => organ);
  const stands = (untilOn: string | null): boolean => untilOn === null || day < untilOn;
  const postView = (post: StoredPost): Post => ({
    ...post,
    name: names.post(post.id),
    title: names.title(post.id),
    formerNames: (postNames.get(post.id) ?? []).map(({ id, name, untilOn, revision }) => ({
      id,
      name,
      untilOn,
      revision,
    })),
    incumbents: incumbents(post),
  });
  return listOrgans(database)
    .filter(({ untilOn }) => withAbolished || stands(untilOn))
    .map((organ) => ({
      ...organ,
      name: names.organ(organ.id),
      successor: organ.successor === null ? null : { id: organ.successor, name: names.organ(organ.successor) },
      formerNames: organNames.get(organ.id) ?? [],
      posts: (posts.get(organ.id) ?? []).filter(({ untilOn }) => withAbolished || stands(untilOn)).map(postView),
    }));
}
