import type { MajorityBase, MeetingKind } from '../meeting';
import { majorityBaseNames, voteFormNames } from '../vote.messages';
import type { VoteForm, VoteOutcome } from '../vote';

const organicLaw = '《地方组织法》第五十一条：决议由常务委员会以全体组成人员的过半数通过。';
const arithmetic = '票数须相互吻合，方能宣布和存档。';

const countNames = {
  inFavour: '赞成',
  against: '反对',
  abstained: '弃权',
  ballotsIssued: '发出表决票',
  ballotsReturned: '收回表决票',
};

const outcomes: Record<VoteOutcome, string> = { passed: '通过', failed: '未通过' };

interface Said {
  base: MajorityBase;
  members: number;
  needed: number;
  outcome: VoteOutcome | null;
}
const reading = ({ base, members, needed, outcome }: Said): string =>
  `按${majorityBaseNames[base]} ${members} 人须 ${needed} 票${outcome === null ? '' : `，${outcomes[outcome]}`}`;

const day = (iso: string): string => {
  const [year, month, date] = iso.split('-').map(Number);
  return `${year}年${month}月${date}日`;
};

/** What each rule of a vote says, and on what it rests. */
export const voteRuleMessages = {
  'present-within-expected': (present: number, expected: number) => ({
    message: `实到 ${present} 人，多于应到 ${expected} 人。`,
    basis: arithmetic,
  }),
  'expected-within-members': (expected: number, members: number) => ({
    message: `应到 ${expected} 人，多于全体组成人员 ${members} 人。`,
    basis: arithmetic,
  }),
  'counts-fit-form': (form: VoteForm) => ({
    message: {
      tacit: '默示通过不计票；有人反对或弃权的，不是默示，请改用举手、表决器或投票。',
      hands: '举手表决没有表决票，也没有“未按”。',
      device: '按表决器表决没有表决票。',
      ballot: '投票表决没有“未按”。',
    }[form],
    basis: `表决方式：${voteFormNames[form]}。`,
  }),
  'counts-complete': (missing: readonly (keyof typeof countNames)[]) => ({
    message: `还没有填${missing.map((name) => countNames[name]).join('、')}。没有人的，填 0。`,
    basis: '只有默示和举手一致通过可以不计票。',
  }),
  'counts-add-up-to-present': (sum: number, present: number) => ({
    message: `赞成、反对、弃权、未按合计 ${sum}，实到 ${present} 人，相差 ${Math.abs(present - sum)}。`,
    basis: arithmetic,
  }),
  'raised-by-all-present': (others: number) => ({
    message: `有 ${others} 人在场而没有举手。`,
    basis: '没有表示意见的不计入赞成。',
  }),
  'ballots-issued-to-present': (issued: number, present: number) => ({
    message: `发出表决票 ${issued} 张，多于实到 ${present} 人。`,
    basis: arithmetic,
  }),
  'ballots-returned-within-issued': (returned: number, issued: number) => ({
    message: `收回表决票 ${returned} 张，多于发出 ${issued} 张，本次投票无效，应当重新投票。`,
    basis: '收回的票数等于或者少于发出的票数，投票有效；多于的，无效。',
  }),
  'ballots-invalid-within-returned': (invalid: number, returned: number) => ({
    message: `废票 ${invalid} 张，多于收回的 ${returned} 张。`,
    basis: arithmetic,
  }),
  'counts-add-up-to-ballots': (sum: number, valid: number) => ({
    message: `赞成、反对、弃权合计 ${sum}，有效票 ${valid} 张，相差 ${Math.abs(valid - sum)}。`,
    basis: arithmetic,
  }),
  quorum: (kind: MeetingKind, present: number, wanted: number, members: number) =>
    kind === 'congress'
      ? {
          message: `实到 ${present} 人，不足全体代表 ${members} 人的三分之二（${wanted} 人）。`,
          basis: '《地方组织法》：代表大会会议有三分之二以上的代表出席，始得举行。',
        }
      : {
          message: `实到 ${present} 人，没有超过全体组成人员 ${members} 人的半数（至少 ${wanted} 人），不能通过。`,
          basis: organicLaw,
        },
  'majority-base-said': (inFavour: number | null, one: Said, other: Said) => ({
    message: `${inFavour === null ? '' : `赞成 ${inFavour} 票：`}${reading(one)}；${reading(other)}。两种算法结果不同，请先确定按哪一种。`,
    basis: '《地方组织法》第五十一条只说“全体组成人员”，没有说是法定名额还是在任人数。',
  }),
  'members-of-meeting': (base: MajorityBase, members: number, said: number) => ({
    message: `这次表决按${majorityBaseNames[base]} ${members} 人计算，会议记录的是 ${said} 人。`,
    basis: '会议期间有任免的，人数可以不同，请核对。',
  }),
  'held-during-meeting': (heldOn: string, beginsOn: string, endsOn: string) => ({
    message: `表决日期${day(heldOn)}不在会议期间（${day(beginsOn)}${endsOn === beginsOn ? '' : `至${day(endsOn)}`}）。`,
    basis: '题注的日期取自表决日期。',
  }),
};
