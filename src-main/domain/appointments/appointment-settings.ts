/**
 * What differs from place to place in appointing and removing (domain/appointments.md 2, 4): five regulations read
 * give opposite answers, so none of it stands in code. The defaults are neutral: no local rule.
 */
import { z } from 'zod';
import { voteForms } from '../meetings/vote';
import { organNamings } from './joined-titles';
import { positionKeys, type PositionKey } from './positions';

const positions = z.array(z.enum(positionKeys)).max(positionKeys.length);
const days = z.int().min(1).max(365).nullable();

/** Steps of a motion; an office keeps its own order, names them and leaves out what it does not know. */
export const stageKeys = [
  'party-letter',
  'received',
  'initial-check',
  'law-exam',
  'publicity',
  'party-group',
  'council',
  'submitted',
  'deliberated',
  'speech',
  'voted',
  'notified',
  'published',
  'certificate',
  'oath',
  'filed',
] as const;
export type StageKey = (typeof stageKeys)[number];

export const stageSchema = z.strictObject({
  key: z.enum(stageKeys),
  /** As the office calls it; '' its usual name. */
  name: z.string().trim().max(30),
  used: z.boolean(),
});

export const materialKeys = [
  'form',
  'profile',
  'assessment',
  'grounds',
  'removal-grounds',
  'explanation',
  'founding-document',
  'publicity',
  'exam-result',
  'resignation-letter',
  'dismissal-material',
  'sanction',
] as const;
export type MaterialKey = (typeof materialKeys)[number];
/** What an item asks papers for: being appointed, to a new body, leaving, resigning, being dismissed. */
export const itemNatures = ['appointment', 'new-organ', 'removal', 'resignation', 'dismissal'] as const;
export type ItemNature = (typeof itemNatures)[number];

/** Organs of a list in their order (domain/appointments.md 3.6). */
export const organGroups = ['congress', 'government', 'supervisory-commission', 'courts', 'procuratorates'] as const;
export type OrganGroup = (typeof organGroups)[number];

const once = <Key extends string>(keys: readonly Key[]) => new Set(keys).size === keys.length;

export const appointmentSettingsSchema = z.strictObject({
  submission: z.strictObject({
    /** K days before the session; null: no local rule. */
    days,
    /** 拟任公示 asked for these. */
    publicity: positions,
  }),
  exam: z.strictObject({
    /** Who sits the exam on law: nobody, the posts named, everybody to be appointed. */
    required: z.enum(['none', 'listed', 'all']),
    positions,
    /** How long a pass holds: this term; until the person moves between branches; always. */
    validity: z.enum(['term', 'branch', 'always']),
    /** A fail keeps the person from being put forward (渝16). */
    failureBars: z.boolean(),
  }),
  session: z.strictObject({
    /** Those to be appointed meet the members, or speak. */
    appearance: z.enum(['none', 'meeting', 'speech']),
    /** Posts it is asked of; null: all. */
    positions: positions.nullable(),
    /** Who cannot come speaks in writing (深16). */
    absentInWriting: z.boolean(),
  }),
  votes: z.strictObject({
    /** Null: no local rule. */
    form: z.enum(voteForms).nullable(),
    /** By ballot whatever the form: acting heads, deputy heads (浙24). */
    ballotFor: positions,
    ballotForActing: z.boolean(),
    /** 逐人表决; 'may-merge': the council of chairpersons may merge; 'merged': one vote for a motion. */
    oneByOne: z.enum(['always', 'may-merge', 'merged']),
    /** Merging or not, these are voted one by one (京19). */
    alwaysAlone: positions,
    /** The same post is vacated before it is filled (深19). */
    vacateFirst: z.boolean(),
    /** One person's appointment is voted before his removal (深19). */
    appointBeforeRemoval: z.boolean(),
  }),
  certificates: z.strictObject({
    /** Posts that get a 任命书; null: all that are appointed or decided on. */
    positions: positions.nullable(),
    acting: z.boolean(),
    seal: z.boolean(),
  }),
  organs: z.strictObject({
    /** A body renamed with the same duties; null: no local rule. */
    renaming: z.enum(['reappoint', 'file-only']).nullable(),
    /** A body abolished or merged. */
    abolition: z.enum(['ends-itself', 'remove']).nullable(),
    /** 直属机构 and others whose heads the committee decides on here, as the office names them. */
    furtherBodies: z.array(z.string().trim().min(1).max(100)).max(200),
  }),
  newTerm: z.strictObject({
    /** Appointed anew though nothing changes; members of the government are by law (地方组织法第七十一条). */
    reappointed: positions,
  }),
  oath: z.strictObject({
    /** Working days after the notice; null: 本地无规定. */
    workingDays: days,
    organiser: z.enum(['council', 'proposer', 'council-or-proposer']),
  }),
  notice: z.strictObject({ days }),
  list: z.strictObject({
    order: z.enum(['appointments-first', 'removals-first']),
    /** One list of both, or 任命名单 and 免职名单. */
    lists: z.enum(['one', 'two']),
    /** A list for each motion, or all motions of the session joined. */
    scope: z.enum(['motion', 'session']),
    organOrder: z
      .array(z.enum(organGroups))
      .length(organGroups.length)
      .refine((order) => once(order)),
    people: z.enum(['entered', 'name-strokes', 'surname-strokes']),
    /** 同志 after names. */
    comrade: z.boolean(),
    sexMark: z.boolean(),
    ethnicityMark: z.boolean(),
    /** Names of two characters with a blank between: nowhere, in columns, in running lines as well. */
    nameSpacing: z.enum(['none', 'columns', 'always']),
    /** 因工作变动, before the act. */
    reason: z.boolean(),
    /** 一、 二、 before the groups. */
    numbered: z.boolean(),
    committeeName: z.enum(['full', 'short']),
    /** 副院长、审判委员会委员 of one organ: it is named once, or each time. */
    organNaming: z.enum(organNamings),
  }),
  failures: z.strictObject({
    /** Months until the same person may be put forward for the same post again; null: no local rule. */
    waitMonths: z.int().min(1).max(60).nullable(),
    /** After so many failures not again in this term; null: no local rule. */
    barredAfter: z.int().min(1).max(9).nullable(),
    /** Counted only where they follow one another (渝21). */
    consecutively: z.boolean(),
  }),
  stages: z
    .array(stageSchema)
    .refine((stages) => stages.length === stageKeys.length && once(stages.map(({ key }) => key))),
  materials: z.record(z.enum(itemNatures), z.array(z.enum(materialKeys))),
  acting: z.strictObject({
    /** Who names the one to act: 主任会议 (law), or the head himself as well (深10). */
    proposer: z.enum(['council', 'council-or-head']),
    /** Posts that only local rules let somebody act in: 代理秘书长 (粤8), 代理主任委员 (深10). */
    positions,
  }),
  dismissal: z.strictObject({ ownStaff: z.boolean() }),
});
export type AppointmentSettings = z.infer<typeof appointmentSettingsSchema>;

const plainStage = (key: StageKey, used = true) => ({ key, name: '', used });
const unusedAtFirst: readonly StageKey[] = ['law-exam', 'publicity', 'party-group', 'speech'];

export const defaultAppointmentSettings: AppointmentSettings = {
  submission: { days: null, publicity: [] },
  exam: { required: 'none', positions: [], validity: 'term', failureBars: false },
  session: { appearance: 'none', positions: null, absentInWriting: false },
  votes: {
    form: null,
    ballotFor: [],
    ballotForActing: false,
    oneByOne: 'may-merge',
    alwaysAlone: [],
    vacateFirst: false,
    appointBeforeRemoval: false,
  },
  certificates: { positions: null, acting: false, seal: true },
  organs: { renaming: null, abolition: null, furtherBodies: [] },
  newTerm: { reappointed: [] },
  oath: { workingDays: null, organiser: 'council-or-proposer' },
  notice: { days: null },
  list: {
    order: 'appointments-first',
    lists: 'one',
    scope: 'motion',
    organOrder: [...organGroups],
    people: 'entered',
    comrade: false,
    sexMark: false,
    ethnicityMark: false,
    nameSpacing: 'columns',
    reason: false,
    numbered: false,
    committeeName: 'full',
    organNaming: 'once',
  },
  failures: { waitMonths: null, barredAfter: null, consecutively: false },
  stages: stageKeys.map((key) => plainStage(key, !unusedAtFirst.includes(key))),
  materials: {
    appointment: ['form', 'assessment'],
    'new-organ': ['founding-document'],
    removal: ['removal-grounds'],
    resignation: ['resignation-letter'],
    dismissal: ['dismissal-material'],
  },
  acting: { proposer: 'council', positions: [] },
  dismissal: { ownStaff: false },
};

/** Whether somebody appointed to the post gets a 任命书. */
export const getsCertificate = ({ certificates }: AppointmentSettings, position: PositionKey): boolean =>
  certificates.positions === null || certificates.positions.includes(position);

/** The steps in use, in the office's order. */
export const stagesInUse = ({ stages }: AppointmentSettings): AppointmentSettings['stages'] =>
  stages.filter(({ used }) => used);

/** Local additions to the position table. */
export const localWaysOf = ({ acting, dismissal }: AppointmentSettings) => ({
  actingPositions: acting.positions,
  dismissesOwnStaff: dismissal.ownStaff,
});
