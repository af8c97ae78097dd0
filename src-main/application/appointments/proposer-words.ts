import type { HeadCapacity, MotionFields } from '../../domain/appointments/motion';
import type { PositionKey } from '../../domain/appointments/positions';
import type { OrganCategory } from '../../domain/organization/organs/organ';
import type { Database } from '../../storage/driver/database';
import { findOrgan, postsOfOrgan, type StoredPost } from '../../storage/organization/roster/organs';
import { incumbentsOfPost } from '../../storage/organization/roster/tenures';
import type { NamesOfDay } from '../../storage/organization/roster/titles';
import { appointmentsMessages as say } from './appointments.messages';

/** Whose heads propose, and who presides while that seat is vacant. */
const headsOf: Partial<Record<OrganCategory, { head: PositionKey; deputy: PositionKey }>> = {
  government: { head: 'government-head', deputy: 'government-deputy-head' },
  'supervisory-commission': { head: 'supervisory-director', deputy: 'supervisory-deputy-director' },
  court: { head: 'court-president', deputy: 'court-vice-president' },
  procuratorate: { head: 'chief-procurator', deputy: 'deputy-chief-procurator' },
};

export interface ProposingHead {
  headName: string;
  headPost: string;
  headCapacity: HeadCapacity;
}
const nobody: ProposingHead = { headName: '', headPost: '', headCapacity: 'head' };

/**
 * Who signs for an organ on a day: its head, who acts for him, or the deputy first in order while the seat is vacant.
 * 主任会议 signs with no name.
 */
export function headOf(database: Database, organ: number, names: NamesOfDay): ProposingHead {
  const rows = headsOf[findOrgan(database, organ)?.category ?? 'congress'];
  if (!rows) return nobody;
  const posts = postsOfOrgan(database, organ);
  const sitting = (position: PositionKey): { post: StoredPost; person: number; acting: boolean } | null => {
    for (const post of posts.filter((each) => each.position === position)) {
      const [incumbent] = incumbentsOfPost(database, post.id, names.day);
      if (incumbent) return { post, person: incumbent.person, acting: incumbent.acting };
    }
    return null;
  };
  const head = sitting(rows.head);
  const found = head ?? sitting(rows.deputy);
  if (!found) return nobody;
  return {
    headName: names.person(found.person),
    headPost: names.title(found.post.id, found.acting),
    headCapacity: head ? (head.acting ? 'acting' : 'head') : 'presiding-deputy',
  };
}

/** 云岭市人民政府, 主任会议, 张三 (who resigns), 常委会组成人员8人联名. */
export function proposerName(
  motion: Pick<MotionFields, 'proposerOrgan' | 'headName' | 'headCapacity' | 'joinedBy'>,
  names: NamesOfDay,
  categoryOf: (organ: number) => OrganCategory | undefined,
): string {
  if (motion.headCapacity === 'members') return say.members(motion.joinedBy);
  if (motion.headCapacity === 'applicant') return motion.headName;
  if (motion.proposerOrgan === null) return motion.headName;
  return categoryOf(motion.proposerOrgan) === 'standing-committee' ? say.council : names.organ(motion.proposerOrgan);
}
