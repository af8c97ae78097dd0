import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Database } from '../driver/database';
import { folderNames } from '../folder-layout.messages';
import { paperPlaceWords } from './paper-places.messages';

/**
 * Where a paper lies inside 文件, with forward slashes: the latest version as 2026/….docx, versions it took the place of
 * and voided ones under 2026/历史版本/.
 */
export type Place = string;

export interface PlacedVersion {
  year: number;
  fileName: string;
  version: number;
}

export const latestPlace = ({ year, fileName }: PlacedVersion): Place => `${year}/${fileName}`;
export const olderPlace = (paper: PlacedVersion): Place => inOlder(paper, paperPlaceWords.older);
export const voidedPlace = (paper: PlacedVersion): Place => inOlder(paper, paperPlaceWords.voided);

/** Path relative to the data folder, as the window shows it: 文件/2026/….docx; and back. */
export const pathInData = (place: Place): string => `${folderNames.papers}/${place}`;
export const placeOfPath = (path: string): Place => path.slice(folderNames.papers.length + 1);

/** Absolute path of a place. @param papers <data>/文件 */
export const pathOfPlace = (papers: string, place: Place): string => join(papers, ...place.split('/'));

/**
 * `wanted`, or the same with a number behind it: a place that no paper has, and – unless the disk does not count – no
 * file of somebody else either.
 * @param papers <data>/文件, or null where only papers on file count
 * @param except id of the paper that is being placed
 */
export function freePlace(database: Database, wanted: Place, papers: string | null, except = 0): Place {
  const find = database.prepare(
    `SELECT 1 AS one FROM issued_paper
     WHERE place = ? COLLATE NOCASE AND id <> ? AND (issued_at IS NOT NULL OR state = 'frozen') LIMIT 1`,
  );
  const taken = (place: Place): boolean =>
    find.get([place, except]) !== undefined || (papers !== null && existsSync(pathOfPlace(papers, place)));
  let place = renamed(wanted, (stem) => stem);
  for (let count = 2; taken(place); count += 1) place = renamed(wanted, (stem) => paperPlaceWords.another(stem, count));
  return place;
}

/** Linux takes names of 255 bytes, and a Chinese character is three of them or four. */
const longestNameBytes = 255;

/** The last part of a path or place changed, its ending kept, and shortened where it would be too long for a name. */
export function renamed(path: string, change: (stem: string) => string): string {
  const { folder, stem, ending } = partsOf(path);
  const characters = Array.from(stem);
  const named = (): string => change(characters.join('')) + ending;
  while (Buffer.byteLength(named()) > longestNameBytes) characters.pop();
  return folder + named();
}

export const fileNameOfPlace = (place: Place): string => place.slice(place.lastIndexOf('/') + 1);

function inOlder(paper: PlacedVersion, word: (stem: string, version: number) => string): Place {
  return `${paper.year}/${folderNames.olderPapers}/${renamed(paper.fileName, (stem) => word(stem, paper.version))}`;
}

function partsOf(path: string): { folder: string; stem: string; ending: string } {
  const start = Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1;
  const dot = path.lastIndexOf('.');
  const end = dot > start ? dot : path.length;
  return { folder: path.slice(0, start), stem: path.slice(start, end), ending: path.slice(end) };
}
