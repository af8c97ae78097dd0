import type { RouteLocationRaw } from 'vue-router';

/** Where a draft is opened: 公文排版 with that text on the desk. */
export const placeOfDraft = (id: string): RouteLocationRaw => ({ path: '/documents/typeset', query: { draft: id } });

/** Where a paper on file is shown. */
export const placeOfIssuedPaper = (id: number): RouteLocationRaw => ({
  path: '/documents/issued',
  query: { paper: id },
});

/** Where a resolution is worked on. */
export const placeOfResolution = (id: number): RouteLocationRaw => ({ path: `/resolutions/${id}` });

/** Where a motion of 人事任免 is worked on. */
export const placeOfMotion = (id: number): RouteLocationRaw => ({ path: `/appointments/${id}` });

/** Where the votes on appointments of a session are entered. */
export const placeOfVotes = (meeting: number): RouteLocationRaw => ({ path: `/appointments/votes/${meeting}` });

/** Where a person of 名册 is looked at. */
export const placeOfPerson = (id: number): RouteLocationRaw => ({ path: '/roster/people', query: { person: id } });

/** Where an organ and its posts are looked at. */
export const placeOfOrgan = (id: number): RouteLocationRaw => ({ path: '/roster/organs', query: { organ: id } });

/** Where a meeting is looked at. */
export const placeOfMeeting = (id: number): RouteLocationRaw => ({ path: '/meetings', query: { meeting: id } });
