import type { ResolutionSummary } from '../../contract/resolutions/resolutions.contract';
import { matterNumber } from '../../domain/resolutions/titles';
import type { Database } from '../../storage/driver/database';
import {
  listResolutions,
  type ListedResolution,
  type ResolutionFilter,
} from '../../storage/resolutions/list-resolutions';
import { wordsOfResolution } from '../../storage/resolutions/resolution-words';
import { searchesAlike } from '../organization/searches-alike';
import { findPlaces } from './find-places';
import { meetingNames } from './meeting-names';

/** A page of the list with the places where the words looked for stand. */
export function listLines(
  database: Database,
  filter: ResolutionFilter,
  page: { offset: number; limit: number },
): { resolutions: ResolutionSummary[]; total: number } {
  const alike = searchesAlike(database, filter.search);
  const { resolutions, total } = listResolutions(database, { ...filter, alike }, page);
  const nameOf = meetingNames(database);
  const hitsOf = ({ id }: ListedResolution): ResolutionSummary['hits'] => {
    if (filter.search.trim() === '') return [];
    const words = wordsOfResolution(database, id);
    return words ? findPlaces(words, [filter.search, ...alike].join(' ')) : [];
  };
  return {
    total,
    resolutions: resolutions.map((line) => {
      const { id, kind, title, bodyKind, term, state, stateOn, passedOn, characters, revision } = line;
      const shown = { id, kind, title, bodyKind, term, state, stateOn, passedOn, characters, revision };
      const { year, serial, meeting } = line;
      return { ...shown, matter: matterNumber(year, serial), meeting: nameOf(meeting), hits: hitsOf(line) };
    }),
  };
}
