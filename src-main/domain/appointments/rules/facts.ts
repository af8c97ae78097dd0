/**
 * What the rules of a motion look at. Storage fills it with one query for each array: the motion with its items, the
 * other items of the session, and the people, posts and tenures all of these name. Days are yyyy-mm-dd.
 */
import type { MeetingKind } from '../../meetings/meeting';
import type { EnteredVote } from '../../meetings/tally';
import type { MajorityBase } from '../../meetings/meeting';
import type { CommitteeSeat } from '../../organization/committee/member';
import type { OfficeLevel } from '../../organization/office';
import type { OrganCategory } from '../../organization/organs/organ';
import type { Sex } from '../../organization/people/person';
import type { TermSpan } from '../../organization/terms';
import type { Act } from '../acts';
import type { AppointmentSettings } from '../appointment-settings';
import type { HeadCapacity, ItemFields, ItemState } from '../motion';
import type { FollowUpKind } from '../position-row';
import type { PositionKey } from '../positions';

export interface MeetingFacts {
  id: number;
  kind: MeetingKind;
  term: number;
  beginsOn: string;
  endsOn: string | null;
  /** N by quota and in office, and which of them the majority is of; null: not said. */
  quota: number | null;
  inOffice: number | null;
  majorityOf: MajorityBase | null;
  /** A session of the congress is being held on one of its days. */
  congressInSession: boolean;
}

export interface OrganFacts {
  id: number;
  category: OrganCategory;
  /** As it is called on the day of the meeting. */
  name: string;
  shortName: string;
  /** Latest first; `untilOn`: the day from which on the next name holds, null unknown. */
  formerNames: readonly { name: string; untilOn: string | null }[];
  since: string | null;
  /** Abolished or merged on. */
  untilOn: string | null;
  /** Its abolition was filed (地方组织法第七十九条) on. */
  filingOn: string | null;
  /** Nobody ever held a post in it: 新设机构. */
  isNew: boolean;
}

export interface PostFacts {
  id: number;
  /** Id of its organ. */
  organ: number;
  position: PositionKey;
  /** 局长. */
  name: string;
  /** Full title on the day of the meeting: 云岭市财政局局长. */
  title: string;
  singleSeat: boolean;
  untilOn: string | null;
}

export interface PersonFacts {
  id: number;
  name: string;
  homonymMark: string;
  sex: Sex | null;
  ethnicity: string;
  /** yyyy-mm or yyyy-mm-dd. */
  born: string | null;
  /** Sortable pinyin of the name: tells names that sound alike. */
  pinyinKey: string;
  diedOn: string | null;
  /** Seat in the committee on the day before the meeting; 'unknown' where no members are entered for the term. */
  seat: CommitteeSeat | 'none' | 'unknown';
  /** Deputy of this congress, and of the next higher one; 'unknown' where none are entered at all. */
  deputy: 'serving' | 'suspended' | 'none' | 'unknown';
  upperDeputy: 'serving' | 'suspended' | 'none' | 'unknown';
  /** Family, where the office keeps it. */
  kin: readonly { relation: string; name: string }[] | null;
}

/**
 * Who holds a post when the meeting begins: tenures begun before that day and not ended before it. What the session
 * itself begins or ends is left out, so that the facts are the same before and after the vote.
 */
export interface TenureFacts {
  person: number;
  post: number;
  acting: boolean;
  beginsOn: string | null;
}

/** An item of the session, of this motion or another. */
export interface SessionItem {
  id: number;
  motion: number;
  ordinal: number;
  person: number;
  act: Act;
  /** In the order they are printed; `title` as voted on, before the vote the full title of the day. */
  posts: readonly { post: number; title: string }[];
  state: ItemState;
  stateOn: string | null;
  /** Its place among the votes of the session as they are planned or were held; null unknown. */
  voteOrdinal: number | null;
}

export interface ItemFacts
  extends SessionItem, Pick<ItemFields, 'reason' | 'requestedOn' | 'defence' | 'examOn' | 'examResult'> {
  /** The last vote on it. */
  vote: EnteredVote | null;
  departure: { kind: 'withdrawn' | 'deferred'; consentedOn: string | null } | null;
  /** Approval above (检察长). */
  approvedOn: string | null;
  /** Materials that came for the item or for the motion as a whole; keys of the checklist. */
  materials: readonly { kind: string; receivedOn: string | null }[];
  /** Those not void. */
  certificates: readonly { state: 'prepared' | 'effective' | 'handed'; handedOn: string | null }[];
  oath: { heldOn: string | null; organiser: string } | null;
  /** Last day of the office's rule, computed by the deadline engine; null: 本地无规定, or not to be computed. */
  oathDueOn: string | null;
  /** Tasks made for the item or its motion, done or not. */
  tasks: readonly FollowUpKind[];
  /** Papers naming the item as passed that went out: dispatched, announced, published. */
  sentOut: readonly { paper: string; on: string }[];
}

/** An earlier nomination of one of the people for one of the posts in this motion. */
export interface NominationFacts {
  person: number;
  post: number;
  term: number;
  on: string;
  outcome: 'passed' | 'failed';
}

/** After a new government was elected (地方组织法第七十一条). */
export interface NewGovernmentFacts {
  electedOn: string;
  /** Posts of the government not decided on since. */
  open: readonly { post: number; title: string }[];
}

export interface MotionFacts {
  level: OfficeLevel;
  /** 云岭市: what a full title begins with. */
  region: string;
  settings: AppointmentSettings;
  today: string;
  /** 期初名册完整: until it is declared, what the roster lacks is a note. */
  rosterDeclared: boolean;
  meeting: MeetingFacts | null;
  terms: readonly TermSpan[];
  motion: {
    id: number;
    title: string;
    /** Null for joined members and for who resigns. */
    proposer: { organ: number; category: OrganCategory } | null;
    headName: string;
    headPost: string;
    headCapacity: HeadCapacity;
    joinedBy: number | null;
    receivedOn: string | null;
    lateReason: string;
    reason: string;
  };
  items: readonly ItemFacts[];
  /** Items of the other motions put to the same meeting. */
  otherItems: readonly SessionItem[];
  people: readonly PersonFacts[];
  posts: readonly PostFacts[];
  organs: readonly OrganFacts[];
  /** Of the people and of the posts above. */
  tenures: readonly TenureFacts[];
  nominations: readonly NominationFacts[];
  /** People of the roster who share a name or its sound with one of the items, but for the items' own. */
  namesakes: readonly Pick<PersonFacts, 'id' | 'name' | 'homonymMark' | 'born' | 'pinyinKey'>[];
  newGovernment: NewGovernmentFacts | null;
}
