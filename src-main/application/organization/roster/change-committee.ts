import type { InputOf } from '../../../contract/contract';
import type { Member } from '../../../contract/organization/committee.contract';
import type { DeputyFields, MemberFields } from '../../../domain/organization/committee/member';
import type { RecordWriter } from '../../../storage/change-set/record-writer';
import {
  deputiesOfPerson,
  deputyColumns,
  findDeputy,
  findMember,
  memberColumns,
  membersOfTerm,
  nextMemberOrdinal,
  quotasOfTerm,
  seatsOfPerson,
} from '../../../storage/organization/roster/committee';
import { personOf } from './change-people';
import { missing, overlap, refuse } from './refusals';
import { rosterMessages as say } from './roster.messages';

/** Seats of which a committee has one (地方组织法第四十七条). */
const single: ReadonlySet<Member['seat']> = new Set(['chairperson', 'secretary-general']);

function requireSoundMember(writer: RecordWriter, member: MemberFields, except: number | null): void {
  const { name } = personOf(writer, member.person);
  if (member.endsOn !== null && member.endsOn < member.beginsOn)
    refuse('ends-before-beginning', say.endsBeforeBeginning);
  if ((member.actingAs === null) !== (member.actingSince === null)) refuse('acting-incomplete', say.actingIncomplete);
  const other = (seat: Member): boolean => seat.id !== except && overlap(seat, member);
  if (seatsOfPerson(writer.database, member.person).some(other)) refuse('member-twice', say.memberTwice(name));
  if (!single.has(member.seat)) return;
  const holder = membersOfTerm(writer.database, member.term).find((one) => one.seat === member.seat && other(one));
  if (holder) refuse('seat-taken', say.seatTaken(say.seats[member.seat], holder.name));
}

export function addMember(writer: RecordWriter, member: MemberFields): { id: number; revision: number } {
  writer.describe(say.addMember(personOf(writer, member.person).name));
  requireSoundMember(writer, member, null);
  const ordinal = nextMemberOrdinal(writer.database, member.term);
  return { id: writer.insert('committee_member', { ...memberColumns(member), ordinal }), revision: 1 };
}

export function updateMember(
  writer: RecordWriter,
  { id, expectedRevision, ...member }: InputOf<'organization.updateMember'>,
): { revision: number } {
  if (!findMember(writer.database, id)) missing();
  writer.describe(say.updateMember(personOf(writer, member.person).name));
  requireSoundMember(writer, member, id);
  return { revision: writer.update('committee_member', id, memberColumns(member), expectedRevision) };
}

export function removeMember(writer: RecordWriter, id: number, expectedRevision: number): void {
  const member = findMember(writer.database, id) ?? missing();
  writer.describe(say.removeMember(member.name));
  writer.remove('committee_member', id, expectedRevision);
}

export function orderMembers(writer: RecordWriter, term: number, ids: readonly number[]): void {
  writer.describe(say.orderMembers);
  const standing = new Map(membersOfTerm(writer.database, term).map((member) => [member.id, member]));
  if (new Set(ids).size !== ids.length || ids.some((id) => !standing.has(id)))
    refuse('order-incomplete', say.orderIncomplete);
  const rest = [...standing.keys()].filter((id) => !ids.includes(id));
  [...ids, ...rest].forEach((id, ordinal) => {
    writer.update('committee_member', id, { ordinal }, standing.get(id)!.revision);
  });
}

export function addQuota(
  writer: RecordWriter,
  { term, since, quota, basis }: InputOf<'organization.addQuota'>,
): { id: number; revision: number } {
  writer.describe(say.addQuota(quota));
  if (quotasOfTerm(writer.database, term).some((one) => one.since === since)) refuse('quota-twice', say.quotaTwice);
  return { id: writer.insert('committee_quota', { term, since, quota, basis }), revision: 1 };
}

export function removeQuota(writer: RecordWriter, id: number, expectedRevision: number): void {
  const row = writer.find('committee_quota', id) ?? missing();
  writer.describe(say.removeQuota(Number(row['quota'])));
  writer.remove('committee_quota', id, expectedRevision);
}

function requireSoundDeputy(writer: RecordWriter, deputy: DeputyFields, except: number | null): void {
  const { name } = personOf(writer, deputy.person);
  if (deputy.endsOn !== null && deputy.endsOn < deputy.beginsOn)
    refuse('ends-before-beginning', say.endsBeforeBeginning);
  if (deputy.state === 'ended' && deputy.endsOn === null) refuse('ended-without-day', say.endedWithoutDay);
  const twice = deputiesOfPerson(writer.database, deputy.person).some(
    (one) => one.id !== except && one.congress === deputy.congress && one.term === deputy.term && overlap(one, deputy),
  );
  if (twice) refuse('deputy-twice', say.deputyTwice(name));
}

export function addDeputy(writer: RecordWriter, deputy: DeputyFields): { id: number; revision: number } {
  writer.describe(say.addDeputy(personOf(writer, deputy.person).name));
  requireSoundDeputy(writer, deputy, null);
  return { id: writer.insert('deputy', deputyColumns(deputy)), revision: 1 };
}

export function updateDeputy(
  writer: RecordWriter,
  { id, expectedRevision, ...deputy }: InputOf<'organization.updateDeputy'>,
): { revision: number } {
  if (!findDeputy(writer.database, id)) missing();
  writer.describe(say.updateDeputy(personOf(writer, deputy.person).name));
  requireSoundDeputy(writer, deputy, id);
  return { revision: writer.update('deputy', id, deputyColumns(deputy), expectedRevision) };
}

/** Changes among deputies (deputy_change) go with the deputy only by the module that keeps them: REFERENCED before. */
export function removeDeputy(writer: RecordWriter, id: number, expectedRevision: number): void {
  const deputy = findDeputy(writer.database, id) ?? missing();
  writer.describe(say.removeDeputy(deputy.name));
  writer.remove('deputy', id, expectedRevision);
}
