/** Somebody who knows the contract and nothing else: what he calls to set up an office and bring a session to its papers. */
import { expect } from 'vitest';
import type { InputOf } from '@core/contract/contract';
import type { Act } from '@core/domain/appointments/acts';
import type { RecordPaperKind } from '@core/domain/documents/record-paper';
import type { CommitteeSeat } from '@core/domain/organization/committee/member';
import { openTestOffice, type TestOffice } from '../test-office';

export interface Place {
  region: string;
  level: 'city' | 'county';
  term: number;
  quota: number;
  /** Who holds what by the congress or from before: name, full title. */
  holders: [name: string, title: string][];
}

const session = { number: 30, beginsOn: '2026-01-07', endsOn: '2026-01-08' };
const seats: CommitteeSeat[] = ['chairperson', 'vice-chairperson', 'vice-chairperson', 'secretary-general'];
const surnames = '赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜';
/** The members of the committee: a name each. */
const memberName = (nth: number): string => `${surnames[nth]}${['正平', '文清', '国栋', '晓岚'][nth % 4]}`;

export class Stranger {
  private readonly people = new Map<string, number>();
  private readonly posts = new Map<string, number>();

  private constructor(
    readonly office: TestOffice,
    readonly place: Place,
  ) {}

  /** The office with its organs by the preset, its committee, and who is in office. */
  static async moveIn(place: Place): Promise<Stranger> {
    const office = await openTestOffice({ empty: true });
    await office.call('organization.establishOffice', {
      fullName: `${place.region}人民代表大会常务委员会`,
      shortName: `${place.region}人大常委会`,
      level: place.level,
      region: place.region,
      secrecy: 'unclassified',
      terms: [{ number: place.term, beginsOn: '2022-02-18', endsOn: null }],
      clerks: [{ name: '顾清和', duty: '', active: true }],
    });
    const { organs } = await office.call('organization.proposeOrgans', {});
    await office.call('organization.addOrgans', { organs });
    const stranger = new Stranger(office, place);
    await stranger.enterPeople();
    return stranger;
  }

  private async enterPeople(): Promise<void> {
    const { office, place } = this;
    await office.call('organization.addQuota', {
      ...{ term: place.term, since: '2022-02-18', quota: place.quota, basis: '' },
    });
    for (let nth = 0; nth < place.quota; nth++)
      await office.call('organization.addMember', {
        ...{ person: await this.person(memberName(nth)), term: place.term, seat: seats[nth] ?? 'member' },
        ...{ beginsOn: '2022-02-20', endsOn: null, endReason: '', actingAs: null, actingSince: null, note: '' },
      });
    for (const [name, title] of place.holders)
      await office.call('organization.addTenure', {
        ...{ person: await this.person(name), post: await this.post(title), acting: false },
        ...{ beginsOn: '2022-03-01', beginKind: 'opening', beginNote: '', dueUntil: null },
      });
    await office.call('organization.declareRoster', { declaredOn: '2026-01-04' });
  }

  async person(name: string): Promise<number> {
    if (!this.people.has(name))
      this.people.set(name, (await this.office.call('organization.addPerson', { name, homonym: false })).id);
    return this.people.get(name)!;
  }

  async post(title: string): Promise<number> {
    if (!this.posts.has(title)) {
      const { posts } = await this.office.call('organization.findPosts', {
        ...{ search: title, on: null, categories: null, limit: 20 },
      });
      const found = posts.find((post) => post.title === title);
      if (!found) throw new Error(`no post ${title}: ${posts.map((post) => post.title).join(' ')}`);
      this.posts.set(title, found.id);
    }
    return this.posts.get(title)!;
  }

  async organ(name: string): Promise<number> {
    const { organs } = await this.office.call('organization.listOrgans', { on: null, withAbolished: false });
    return organs.find((organ) => organ.name === name)!.id;
  }

  /** The session ahead as the program proposes it, with the day and number it really has. */
  async session(): Promise<number> {
    const proposed = await this.office.call('meetings.proposeMeeting', { kind: 'standing-committee' });
    expect(proposed).toMatchObject({ term: this.place.term, quota: this.place.quota, inOffice: this.place.quota });
    return (await this.office.call('meetings.addMeeting', { ...proposed, ...session })).id;
  }

  async motion(meeting: number, proposer: string | null, more: Partial<InputOf<'appointments.addMotion'>> = {}) {
    const proposerOrgan = proposer === null ? null : await this.organ(proposer);
    const proposed = await this.office.call('appointments.proposeMotion', { proposerOrgan });
    expect(proposed.meeting).toBe(meeting);
    return (await this.office.call('appointments.addMotion', { ...proposed, ...more })).id;
  }

  /** Reads a text as published, adds who is new, and puts what it names into a motion. */
  async paste(motion: number, text: string, more: Partial<InputOf<'appointments.addItem'>> = {}): Promise<number[]> {
    const read = await this.office.call('appointments.readListText', { text });
    expect(read.left).toEqual([]);
    const items = [];
    for (const { act, personName, people, titles } of read.items) {
      const posts = titles.map((title) => {
        expect(title.posts, title.title).toHaveLength(1);
        return title.posts[0]!.id;
      });
      items.push({ person: people[0]?.id ?? (await this.person(personName)), act: act as Act, posts, ...more });
    }
    const { revision: expectedRevision } = await this.office.call('appointments.getMotion', { id: motion });
    const added = await this.office.call('appointments.addItems', { motion, items, expectedRevision });
    return added.items.map(({ id }) => id);
  }

  /** Everything the checklist asks for has come. */
  async receiveMaterials(motion: number): Promise<void> {
    const { materials } = await this.office.call('appointments.getMotion', { id: motion });
    for (const { kind, item, required, receivedOn } of materials)
      if (required && receivedOn === null)
        await this.office.call('appointments.saveMaterial', {
          ...{ motion, item, kind, receivedOn: '2026-01-05', remark: '', id: null, expectedRevision: null },
        });
  }

  /** Who holds a post after the session. */
  async holders(title: string): Promise<string[]> {
    const { posts } = await this.office.call('organization.findPosts', {
      ...{ search: title, on: '2026-01-09', categories: null, limit: 20 },
    });
    const { incumbents } = posts.find((post) => post.title === title)!;
    return incumbents.map(({ name, acting }) => (acting ? `${name}（代）` : name));
  }

  /** What stands against a motion: rule and severity, but notes. */
  async against(motion: number): Promise<string[]> {
    const { findings } = await this.office.call('appointments.getMotion', { id: motion });
    return findings.filter(({ severity }) => severity !== 'note').map(({ rule, severity }) => `${severity} ${rule}`);
  }

  /** Every vote of the session as the program plans it, all in favour but one. */
  async vote(meeting: number): Promise<string[]> {
    const { plans, form } = await this.office.call('appointments.planVotes', { meeting, merged: false });
    const { quota } = this.place;
    await this.office.call('appointments.recordItemVotes', {
      votes: plans.map(({ matter, items }) => ({
        ...{ meeting, items, matter, heldOn: session.endsOn, form, members: quota, majorityOf: null },
        ...{ expected: quota, present: quota, inFavour: quota - 1, against: 0, abstained: 1, notPressed: 0 },
        ...{ ballotsIssued: null, ballotsReturned: null, ballotsInvalid: null, tellers: '', note: '' },
      })),
    });
    return plans.map(({ matter }) => matter);
  }

  /** A paper as it is read: title, 题注, a line each paragraph. */
  async text(paper: RecordPaperKind, of: { motion?: number; item?: number; meeting?: number }): Promise<string> {
    const owner = { resolution: null, announcement: null, meeting: null, ...of };
    const { document } = await this.office.call('documents.previewRecordPaper', { owner, paper });
    expect(document).toMatchObject({ signature: null, date: null });
    const { title, passageNote, blocks } = document;
    const paragraphs = blocks.map((block) => ('text' in block ? block.text : block.role));
    return [title.text, passageNote?.text.replaceAll('\n', ''), ...paragraphs].join('\n');
  }
}
