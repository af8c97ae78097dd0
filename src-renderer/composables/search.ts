import { ref, shallowRef, watch, type Ref } from 'vue';
import type { RouteLocationRaw, Router } from 'vue-router';
import type { MotionSummary } from '@core/contract/appointments/motions.contract';
import type { CallError } from '@core/contract/errors';
import type { Draft } from '@core/contract/documents/drafts.contract';
import type { IssuedPaper } from '@core/contract/documents/issued-papers.contract';
import type { Meeting } from '@core/contract/meetings/meetings.contract';
import type { PersonSummary } from '@core/contract/organization/people.contract';
import type { ResolutionSummary } from '@core/contract/resolutions/resolutions.contract';
import { printedDate } from '@core/official-document/civil-date';
import { resolutionStateWords } from '@core/domain/resolutions/resolution.messages';
import type { Result } from '@core/contract/result';
import { transport } from '../api/transport';
import {
  placeOfDraft,
  placeOfIssuedPaper,
  placeOfMeeting,
  placeOfMotion,
  placeOfPerson,
  placeOfResolution,
} from '../places';
import { paperStates, pinyinInitials, roomNames, settingSections } from '../rooms.messages';

export interface Hit {
  key: string;
  kind: 'room' | 'meeting' | 'resolution' | 'motion' | 'person' | 'draft' | 'issued';
  title: string;
  /** 发文字号 and what became of it: what tells two of a name apart. */
  note: string;
  to: RouteLocationRaw;
  /** Where in the title the words stand. */
  marks?: Mark[];
  /** What else of it the words stand in: a former title, a number, a piece of the text. */
  piece?: { text: string; marks: Mark[] };
}
type Mark = ResolutionSummary['hits'][number]['marks'][number];

const mostOfAKind = 8;
/** 会议 is a word of many; the titles looked for shall not be pushed out of sight. */
const mostMeetings = 4;
const pauseMs = 160;
const anyMatter = { year: null, term: null, kind: null, states: [] };
const anyMotion = { year: null, meeting: null, closed: null };
const anybody = { organ: null, inOffice: null, order: 'name-strokes' as const };
const isFailure = (result: Result<unknown>): result is Extract<Result<unknown>, { ok: false }> => !result.ok;

/** Rooms and settings whose name, or the first letters of its pinyin, hold the words. */
export function roomHits(words: string, router: Pick<Router, 'hasRoute' | 'resolve'>): Hit[] {
  const wanted = words.toLowerCase();
  const fits = (key: keyof typeof pinyinInitials, name: string): boolean =>
    wanted === '' || name.toLowerCase().includes(wanted) || pinyinInitials[key].startsWith(wanted);
  const rooms = (Object.entries(roomNames) as [keyof typeof roomNames, string][])
    .filter(([key, name]) => router.hasRoute(key) && fits(key, name))
    .map(([key, title]): Hit => ({ key, kind: 'room', title, note: '', to: router.resolve({ name: key }).path }));
  const sections = (Object.entries(settingSections) as [keyof typeof settingSections, string][])
    .filter(([key, name]) => wanted !== '' && router.hasRoute('settings') && fits(key, name))
    .map(([key, title]): Hit => ({ key, kind: 'room', title, note: roomNames.settings, to: `/settings/${key}` }));
  return [...rooms, ...sections];
}

const meetingHit = ({ id, name, beginsOn }: Meeting): Hit => ({
  key: `meeting-${id}`,
  kind: 'meeting',
  title: name,
  note: printedDate(beginsOn),
  to: placeOfMeeting(id),
});

const resolutionHit = ({ id, title, matter, state, hits }: ResolutionSummary): Hit => {
  const inTitle = hits.find(({ field }) => field === 'title');
  const piece = inTitle ? undefined : hits[0];
  return {
    key: `resolution-${id}`,
    kind: 'resolution',
    title,
    note: `${matter} ${resolutionStateWords[state]}`,
    to: placeOfResolution(id),
    marks: inTitle?.marks ?? [],
    ...(piece && { piece: { text: piece.text, marks: piece.marks } }),
  };
};

const motionHit = ({ id, title, matter, people }: MotionSummary): Hit => ({
  key: `motion-${id}`,
  kind: 'motion',
  title,
  note: [matter, people.slice(0, 3).join(' ')].filter((part) => part !== '').join(' '),
  to: placeOfMotion(id),
});

/** The birth month and the mark tell people of one name apart. */
const personHit = ({ id, name, born, homonymMark, posts }: PersonSummary): Hit => ({
  key: `person-${id}`,
  kind: 'person',
  title: name,
  note: [homonymMark, born?.slice(0, 7) ?? '', posts[0] ?? ''].filter((part) => part !== '').join(' '),
  to: placeOfPerson(id),
});

const draftHit = ({ id, title, excerpt }: Draft): Hit => ({
  key: id,
  kind: 'draft',
  title: title || excerpt,
  note: '',
  to: placeOfDraft(id),
});

function standingOf({ state, superseded, prepared }: IssuedPaper): string {
  if (state === 'voided') return paperStates.voided;
  if (superseded) return paperStates.superseded;
  return prepared ? paperStates.prepared : '';
}

const issuedHit = (paper: IssuedPaper): Hit => {
  const { id, title, documentNumber, year } = paper;
  return {
    key: `issued-${id}`,
    kind: 'issued',
    title,
    note: `${standingOf(paper)} ${documentNumber ?? year}`.trim(),
    to: placeOfIssuedPaper(id),
  };
};

/** What the words are found in: rooms at once, meetings, matters, drafts and papers on file after a pause in typing. */
export function useSearch(words: Ref<string>, router: Router) {
  const hits = shallowRef<Hit[]>([]);
  const busy = ref(false);
  const failed = shallowRef<CallError | null>(null);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let asked = 0;

  async function look(): Promise<void> {
    const mine = ++asked;
    const search = words.value.trim();
    const [meetings, resolutions, motions, people, drafts, issued] = await Promise.all([
      transport.call('meetings.listMeetings', { search, kind: null, year: null, before: null, limit: mostMeetings }),
      transport.call('resolutions.listResolutions', { ...anyMatter, search, offset: 0, limit: mostOfAKind }),
      transport.call('appointments.listMotions', { ...anyMotion, search, offset: 0, limit: mostOfAKind }),
      transport.call('organization.listPeople', { ...anybody, search, offset: 0, limit: mostOfAKind }),
      transport.call('documents.listDrafts', { removed: false }),
      transport.call('documents.listIssuedPapers', { search, year: null, before: null, limit: mostOfAKind }),
    ]);
    if (mine !== asked) return;
    busy.value = false;
    failed.value = [meetings, resolutions, motions, people, drafts, issued].find(isFailure)?.error ?? null;
    const found = drafts.ok
      ? drafts.value.drafts.filter(({ title, excerpt }) => `${title}${excerpt}`.includes(search))
      : [];
    hits.value = [
      ...roomHits(search, router),
      ...(meetings.ok ? meetings.value.meetings.map(meetingHit) : []),
      ...(resolutions.ok ? resolutions.value.resolutions.map(resolutionHit) : []),
      ...(motions.ok ? motions.value.motions.map(motionHit) : []),
      ...(people.ok ? people.value.people.map(personHit) : []),
      ...found.slice(0, mostOfAKind).map(draftHit),
      ...(issued.ok ? issued.value.papers.map(issuedHit) : []),
    ];
  }

  /** Begins anew: what there is may have changed since the box was last open. */
  function start(): void {
    clearTimeout(timer);
    failed.value = null;
    hits.value = roomHits(words.value.trim(), router);
    asked++;
    busy.value = words.value.trim() !== '';
    if (busy.value) timer = setTimeout(() => void look(), pauseMs);
  }

  watch(words, start);
  return { hits, busy, failed, start };
}
