/** Invented places in the manner of several cities: an office, a session, one motion, and what its papers say. */
import type { InputOf } from '@core/contract/contract';
import type { Act } from '@core/domain/appointments/acts';
import type { AppointmentSettings } from '@core/domain/appointments/appointment-settings';
import type { PositionKey } from '@core/domain/appointments/positions';
import type { RecordPaperKind } from '@core/domain/documents/record-paper';
import { ownerOf } from '@core/domain/documents/paper-owner';
import type { OfficeLevel } from '@core/domain/organization/office';
import type { OrganCategory, PostPrefix } from '@core/domain/organization/organs/organ';
import type { OfficialDocument } from '@core/official-document/model';
import { writeText } from '@core/official-document/text';
import { aPerson, aTenure } from '../roster-cases';
import { openTestOffice, type TestOffice, type TestOfficeOptions } from '../test-office';
import { anItem, aSession } from './yunling-office';

/** Full title → organ, its category, the post, its row, what stands before its name. */
export type PostPlan = [
  organ: string,
  category: OrganCategory,
  post: string,
  position: PositionKey,
  prefix?: PostPrefix,
];

export interface CityPlan {
  region: string;
  level: OfficeLevel;
  short?: string;
  session?: Partial<InputOf<'meetings.addMeeting'>>;
  posts: PostPlan[];
  list?: Partial<AppointmentSettings['list']>;
  people?: Record<string, Partial<InputOf<'organization.addPerson'>>>;
  /** Who holds what when the session begins. */
  holders?: [name: string, title: string][];
  /** Organ of the proposer, and what differs from what the program proposes. */
  proposer?: string;
  motion?: Partial<InputOf<'appointments.addMotion'>>;
  items: [name: string, act: Act, titles: string[], reason?: string][];
}

export interface City {
  office: TestOffice;
  meeting: number;
  motion: number;
  items: number[];
  ids: { organs: Map<string, number>; posts: Map<string, number>; people: Map<string, number> };
  /** The text of a paper of the motion, of its nth item, or of the meeting. */
  text: (paper: RecordPaperKind, of?: number | 'meeting') => Promise<string>;
  document: (paper: RecordPaperKind, of?: number | 'meeting') => Promise<OfficialDocument>;
}

export async function cityOffice(plan: CityPlan, options: TestOfficeOptions = {}): Promise<City> {
  const office = await openTestOffice({ ...options, empty: true });
  await office.call('organization.establishOffice', {
    fullName: `${plan.region}人民代表大会常务委员会`,
    shortName: plan.short ?? `${plan.region}人大常委会`,
    level: plan.level,
    region: plan.region,
    secrecy: 'unclassified',
    terms: [{ number: 5, beginsOn: '2012-01-01', endsOn: null }],
    clerks: [{ name: '周明远', duty: '', active: true }],
  });
  const organs = new Map<string, number>();
  const posts = new Map<string, number>();
  const people = new Map<string, number>();
  for (const [organ, category, name, position, prefix = 'organ'] of plan.posts) {
    if (!organs.has(organ)) {
      const { id } = await office.call('organization.addOrgan', {
        ...{ category, name: organ, shortName: '', since: null, note: '' },
      });
      organs.set(organ, id);
    }
    const { id } = await office.call('organization.addPost', {
      ...{ organ: organs.get(organ)!, position, name, prefix, singleSeat: false },
      ...{ since: null, untilOn: null, note: '' },
    });
    posts.set(`${prefix === 'organ' ? organ : prefix === 'region' ? plan.region : ''}${name}`, id);
  }
  const person = async (name: string): Promise<number> => {
    if (!people.has(name)) {
      const fields = { ...aPerson(name), ...plan.people?.[name] };
      people.set(name, (await office.call('organization.addPerson', fields)).id);
    }
    return people.get(name)!;
  };
  for (const [name, title] of plan.holders ?? [])
    await office.call(
      'organization.addTenure',
      aTenure(await person(name), posts.get(title)!, { beginsOn: '2013-03-01' }),
    );
  if (plan.list) {
    const { settings } = await office.call('appointments.getAppointmentSettings', {});
    const list = { ...settings.list, ...plan.list };
    await office.call('appointments.saveAppointmentSettings', { settings: { ...settings, list }, expectedRevision: 0 });
  }
  const { id: meeting } = await office.call('meetings.addMeeting', { ...aSession, ...plan.session });
  const proposerOrgan = plan.proposer === undefined ? null : organs.get(plan.proposer)!;
  const proposed = await office.call('appointments.proposeMotion', { proposerOrgan });
  const { id: motion } = await office.call('appointments.addMotion', { ...proposed, meeting, ...plan.motion });
  const items: number[] = [];
  for (const [name, act, titles, reason = ''] of plan.items) {
    const held = titles.map((title) => posts.get(title) ?? Number.NaN);
    const { id } = await office.call('appointments.addItem', {
      ...anItem(await person(name), act, held, { reason }),
      motion,
    });
    items.push(id);
  }
  const document: City['document'] = async (paper, of) => {
    const owner = ownerOf(
      of === 'meeting' ? { meeting } : of === undefined ? { motion } : { motion, item: items[of]! },
    );
    return (await office.call('documents.previewRecordPaper', { owner, paper })).document as OfficialDocument;
  };
  return {
    ...{ office, meeting, motion, items, document, ids: { organs, posts, people } },
    text: async (paper, of) => writeText(await document(paper, of)).trim(),
  };
}
