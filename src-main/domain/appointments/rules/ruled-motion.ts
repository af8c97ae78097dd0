import { actingMark } from '../../organization/organs/titles.messages';
import { termOn } from '../../organization/terms';
import type { TermSpan } from '../../organization/terms';
import { effectOfAct } from '../acts';
import { localWaysOf } from '../appointment-settings';
import type { PositionRow, Way } from '../position-row';
import { positionTable, wayOf } from '../position-table';
import type { PositionKey } from '../positions';
import type { ItemFacts, MotionFacts, OrganFacts, PersonFacts, PostFacts, SessionItem, TenureFacts } from './facts';

/** One post of an item, with all that stands behind it. */
export interface ItemPost<Item extends SessionItem = ItemFacts> {
  item: Item;
  post: PostFacts;
  organ: OrganFacts;
  row: PositionRow;
  person: PersonFacts;
  /** As voted on; before the vote the full title of the day. Of the post itself: without 代理. */
  title: string;
  /** How the act deals with the post; null where it does not fit. */
  way: Way | null;
}

const seatPositions: Partial<Record<PositionKey, PersonFacts['seat']>> = {
  'committee-chairperson': 'chairperson',
  'committee-vice-chairperson': 'vice-chairperson',
  'committee-secretary-general': 'secretary-general',
  'committee-member': 'member',
};

/** The facts of a motion with the questions the rules ask of them. */
export class RuledMotion {
  /** Day the law is taken of: the last of the meeting, on which votes are held; today while there is none. */
  readonly day: string;
  readonly term: TermSpan | null;
  /** All items of this motion, those that left it as well. */
  readonly items: readonly ItemFacts[];
  /** Those put to the vote, or passed. */
  readonly live: readonly ItemFacts[];
  /** The live ones and those of the other motions of the session. */
  readonly session: readonly SessionItem[];
  /** Posts of the live items. */
  readonly parts: readonly ItemPost[];
  readonly sessionParts: readonly ItemPost<SessionItem>[];
  private readonly people: ReadonlyMap<number, PersonFacts>;
  private readonly posts: ReadonlyMap<number, PostFacts>;
  private readonly organs: ReadonlyMap<number, OrganFacts>;

  constructor(readonly facts: MotionFacts) {
    const { meeting } = facts;
    this.day = meeting === null ? facts.today : (meeting.endsOn ?? meeting.beginsOn);
    this.term = termOn(facts.terms, this.day);
    this.people = new Map(facts.people.map((person) => [person.id, person]));
    this.posts = new Map(facts.posts.map((post) => [post.id, post]));
    this.organs = new Map(facts.organs.map((organ) => [organ.id, organ]));
    // What was entered from old lists is history and never judged.
    this.items = facts.items.filter(({ state }) => state !== 'historical');
    this.live = this.items.filter(isPutToVote);
    this.session = [...this.live, ...facts.otherItems.filter(isPutToVote)];
    this.parts = this.live.flatMap((item) => this.partsOf(item));
    this.sessionParts = this.session.flatMap((item) => this.partsOf(item));
  }

  partsOf<Item extends SessionItem>(item: Item): ItemPost<Item>[] {
    const person = this.people.get(item.person);
    return item.posts.flatMap(({ post: id, title }) => {
      const post = this.posts.get(id);
      const organ = post && this.organs.get(post.organ);
      if (!person || !post || !organ) return [];
      const { level, settings } = this.facts;
      const way = wayOf(post.position, item.act, this.day, level, localWaysOf(settings));
      // 云岭市代理市长 is the title of 市长 to the rules: the act says that he acts.
      const plain = effectOfAct[item.act] === 'acting' ? title.replace(actingMark, '') : title;
      return [{ item, post, organ, row: positionTable[post.position], person, title: plain, way }];
    });
  }

  person(id: number): PersonFacts | undefined {
    return this.people.get(id);
  }

  /** Tenures of a person, with their posts. */
  held(person: number): { tenure: TenureFacts; post: PostFacts; organ: OrganFacts; row: PositionRow }[] {
    return this.facts.tenures
      .filter((tenure) => tenure.person === person)
      .flatMap((tenure) => {
        const post = this.posts.get(tenure.post);
        const organ = post && this.organs.get(post.organ);
        return post && organ ? [{ tenure, post, organ, row: positionTable[post.position] }] : [];
      });
  }

  /** The session takes the post from the person. */
  endsInSession(person: number, post: number): boolean {
    return this.session.some(
      (item) =>
        item.person === person && effectOfAct[item.act] === 'ends' && item.posts.some((each) => each.post === post),
    );
  }

  /** What the person holds by the records and the session leaves him, acting apart. */
  keeps(person: number): ReturnType<RuledMotion['held']> {
    return this.held(person).filter(({ tenure, post }) => !tenure.acting && !this.endsInSession(person, post.id));
  }

  /** Whether the person holds the post when the meeting begins; null where the records cannot tell. */
  holds(person: PersonFacts, post: PostFacts): boolean | null {
    const seat = seatPositions[post.position];
    if (seat !== undefined) return person.seat === 'unknown' ? null : person.seat === seat;
    if (post.position === 'own-deputy') return knownDeputy(person.deputy);
    if (post.position === 'upper-deputy') return knownDeputy(person.upperDeputy);
    return this.held(person.id).some(({ tenure }) => tenure.post === post.id && !tenure.acting);
  }

  /** Member of the committee once the session is over; null where no members are entered. */
  staysMember({ id, seat }: PersonFacts): boolean | null {
    if (seat === 'unknown') return null;
    return (
      seat !== 'none' &&
      !this.sessionParts.some(
        ({ item, post }) =>
          item.person === id && effectOfAct[item.act] === 'ends' && seatPositions[post.position] === seat,
      )
    );
  }

  /** Whether the seat is one of 常委会组成人员. */
  static isSeat(position: PositionKey): boolean {
    return seatPositions[position] !== undefined;
  }

  /** The seats that `actingFrom` names, as persons hold them. */
  static seatOf(position: PositionKey): PersonFacts['seat'] | undefined {
    return seatPositions[position];
  }

  /** The tenure goes back before the term, so that what a new term ends by itself has ended. */
  beganBeforeTerm({ beginsOn }: TenureFacts): boolean {
    return this.term !== null && (beginsOn === null || beginsOn < this.term.beginsOn);
  }
}

const isPutToVote = ({ state }: SessionItem): boolean => state === 'pending' || state === 'passed';

const knownDeputy = (standing: PersonFacts['deputy']): boolean | null =>
  standing === 'unknown' ? null : standing !== 'none';
