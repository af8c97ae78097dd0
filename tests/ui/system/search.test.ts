import { mount } from '@vue/test-utils';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { nextTick, ref } from 'vue';
import { failure, success } from '@core/contract/result';
import type { ResolutionSummary } from '@core/contract/resolutions/resolutions.contract';
import MarkedText from '../../../src-renderer/components/MarkedText.vue';
import { useSearch } from '../../../src-renderer/composables/search';

const core = vi.hoisted(() => ({
  resolutions: [] as unknown[],
  meetings: [] as unknown[],
  issued: [] as unknown[],
  people: [] as unknown[],
  motions: [] as unknown[],
  refuse: false,
}));

vi.mock('../../../src-renderer/api/transport', () => ({
  transport: {
    call: (method: string) => {
      if (method === 'resolutions.listResolutions')
        return Promise.resolve(
          core.refuse
            ? failure('DATABASE_CORRUPT')
            : success({ resolutions: core.resolutions, total: 1, years: [], terms: [] }),
        );
      if (method === 'meetings.listMeetings')
        return Promise.resolve(success({ meetings: core.meetings, more: false, total: 1, years: [] }));
      if (method === 'appointments.listMotions')
        return Promise.resolve(success({ motions: core.motions, total: core.motions.length, years: [] }));
      if (method === 'organization.listPeople')
        return Promise.resolve(success({ people: core.people, total: core.people.length }));
      return Promise.resolve(success(method === 'documents.listDrafts' ? { drafts: [] } : { papers: core.issued }));
    },
  },
}));

const router = { hasRoute: () => false } as never;
const wetland: ResolutionSummary = {
  id: 7,
  matter: '2026-003',
  kind: 'decision',
  title: '关于加强湿地保护的决定',
  bodyKind: 'standing-committee',
  term: 5,
  state: 'council',
  stateOn: '2026-10-13',
  meeting: null,
  passedOn: null,
  characters: 400,
  hits: [{ field: 'title', text: '关于加强湿地保护的决定', marks: [{ from: 4, to: 6 }] }],
  revision: 2,
};

async function found(words: string) {
  const typed = ref('');
  const search = useSearch(typed, router);
  typed.value = words;
  await nextTick();
  await vi.advanceTimersByTimeAsync(500);
  return search;
}

beforeEach(() => {
  vi.useFakeTimers();
  core.resolutions = [wetland];
  core.meetings = [];
  core.issued = [];
  core.people = [];
  core.refuse = false;
  return () => vi.useRealTimers();
});

describe('Ctrl+K', () => {
  test('finds matters by title, with the words marked, and leads to their workspace', async () => {
    const { hits } = await found('湿地');
    expect(hits.value).toMatchObject([
      { kind: 'resolution', title: wetland.title, note: '2026-003 主任会议', marks: [{ from: 4, to: 6 }] },
    ]);
    expect(hits.value[0]!.to).toEqual({ path: '/resolutions/7' });
    expect(hits.value[0]!.piece).toBeUndefined();
  });

  test('finds meetings by name, before the matters', async () => {
    core.meetings = [{ id: 3, name: '云岭市第五届人民代表大会常务委员会第十六次会议', beginsOn: '2026-04-28' }];
    const { hits } = await found('第十六次');
    expect(hits.value.map(({ kind, title, note, to }) => ({ kind, title, note, to }))[0]).toEqual({
      kind: 'meeting',
      title: '云岭市第五届人民代表大会常务委员会第十六次会议',
      note: '2026年4月28日',
      to: { path: '/meetings', query: { meeting: 3 } },
    });
  });

  test('finds people, told from others of their name by birth and post, and leads to 名册', async () => {
    core.resolutions = [];
    core.people = [
      { id: 9, name: '曾国强', born: '1972-11-05', homonymMark: '', posts: ['云岭市财政局局长', '云岭市审计局局长'] },
    ];
    const { hits } = await found('zgq');
    expect(hits.value).toMatchObject([
      {
        kind: 'person',
        title: '曾国强',
        note: '1972-11 云岭市财政局局长',
        to: { path: '/roster/people', query: { person: 9 } },
      },
    ]);
  });

  test('shows the piece of the text where the words stand, when they are not in the title', async () => {
    const piece = { field: 'text' as const, text: '市人民政府应当完成勘界', marks: [{ from: 9, to: 11 }] };
    core.resolutions = [{ ...wetland, hits: [piece] }];
    const { hits } = await found('勘界');
    expect(hits.value[0]).toMatchObject({ marks: [], piece: { text: piece.text, marks: piece.marks } });
  });

  test('tells of papers on file which are void, replaced, or printed ahead of the vote', async () => {
    const paper = {
      title: '决定',
      documentNumber: null,
      year: 2026,
      state: 'issued',
      superseded: false,
      prepared: false,
    };
    core.resolutions = [];
    core.issued = [
      { ...paper, id: 4, state: 'voided' },
      { ...paper, id: 3, superseded: true },
      { ...paper, id: 2, prepared: true, documentNumber: '云人常发〔2026〕1号' },
      { ...paper, id: 1 },
    ];
    const { hits } = await found('决定');
    expect(hits.value.map(({ note }) => note)).toEqual([
      '已作废 2026',
      '已有新版 2026',
      '会前备印 云人常发〔2026〕1号',
      '2026',
    ]);
  });

  test('says that it failed rather than that there is nothing', async () => {
    core.refuse = true;
    const { failed } = await found('湿地');
    expect(failed.value?.code).toBe('DATABASE_CORRUPT');
  });
});

test('a text with marks reads as it is, the words found set apart', () => {
  const text = mount(MarkedText, {
    props: {
      text: '加强湿地和湿地公园',
      marks: [
        { from: 2, to: 4 },
        { from: 5, to: 7 },
      ],
    },
  });
  expect(text.text().replace(/\s/g, '')).toBe('加强湿地和湿地公园');
  expect(text.findAll('mark').map((mark) => mark.text())).toEqual(['湿地', '湿地']);
});
