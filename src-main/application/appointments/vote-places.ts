import type { AppointmentSettings } from '../../domain/appointments/appointment-settings';
import { orderOfVotes, type OrderedItem } from '../../domain/appointments/item-order';
import type { OrganRow, PostRow } from '../../storage/appointments/fact-rows';
import type { ItemVote } from '../../storage/appointments/item-votes';
import type { StoredItem } from '../../storage/appointments/items';

export interface PlacesOfPosts {
  posts: readonly PostRow[];
  organs: readonly OrganRow[];
}

/** Items as their order is told; `ordinal` runs on through all motions given. */
export function orderedItems(
  items: readonly StoredItem[],
  { posts, organs }: PlacesOfPosts,
): (OrderedItem & { item: StoredItem })[] {
  const postOf = new Map(posts.map((post) => [post.id, post]));
  const organOf = new Map(organs.map((organ) => [organ.id, organ]));
  return items.map((item, ordinal) => {
    const post = postOf.get(item.posts[0]?.post ?? 0);
    const organ = organOf.get(post?.organ ?? 0);
    return {
      item,
      id: item.id,
      act: item.act,
      person: item.person,
      posts: item.posts.map((each) => each.post),
      category: organ?.category ?? 'government',
      organOrdinal: organ?.ordinal ?? 0,
      postOrdinal: post?.ordinal ?? 0,
      ordinal,
      strokeKey: '',
      surnameStrokeKey: '',
    };
  });
}

/** Which place an item has among the votes of its session: those held first, then the rest as the rule of the office orders them. */
export function votePlaces(
  items: readonly StoredItem[],
  held: readonly ItemVote[],
  places: PlacesOfPosts,
  settings: Pick<AppointmentSettings, 'votes'>,
): Map<number, number> {
  const found = new Map<number, number>();
  held.forEach((vote, place) => {
    for (const item of vote.items) found.set(item, place);
  });
  const waiting = items.filter((item) => item.state === 'pending' && !found.has(item.id));
  orderOfVotes(orderedItems(waiting, places), settings).forEach(({ id }, index) => found.set(id, held.length + index));
  return found;
}
