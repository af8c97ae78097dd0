import { readdir, readFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { codeOf, asFileFailure, isUnfinished, moveDurably, writeDurably } from '../durable-file';
import { ContentFiles, hashOf } from '../files';
import type { FolderLayout } from '../folder-layout';
import { folderNames } from '../folder-layout.messages';
import type { OpenData } from '../opening/open-data';
import { listPlacedPapers, type PlacedPaper } from './issued-papers';
import { latestPlace, olderPlace, pathOfPlace, renamed, voidedPlace, type Place } from './paper-places';
import { paperPlaceWords } from './paper-places.messages';

/** What putting papers in their places has done. */
export interface Arranged {
  written: number;
  moved: number;
  /** Files of somebody else that stood in the way and were renamed. */
  setAside: number;
  /** Papers whose bytes are gone or damaged; told by the check of the data. */
  missing: number;
}

/**
 * Brings 文件 into line with the records: every paper on file that is missing, or has another size, is moved from where
 * it lay before or written from the kept bytes. Never removes anything but what was being written when the power went;
 * a file of other content in the place of a paper is kept beside it under another name. Also for a restored office.
 */
export async function rebuildPaperFolder(
  data: Pick<OpenData, 'layout' | 'store'>,
  signal?: AbortSignal,
): Promise<Arranged> {
  await removeUnfinished(data.layout.papers);
  return arrangePapers(data.layout, data.store.read(listPlacedPapers), { signal });
}

/**
 * Puts papers in their places, those in 历史版本 first, so that a new version finds its place free. `exactly`: compares
 * contents, not sizes alone. `signal` stops between two papers.
 */
export async function arrangePapers(
  layout: FolderLayout,
  papers: readonly PlacedPaper[],
  { exactly = false, signal }: { exactly?: boolean; signal?: AbortSignal | undefined } = {},
): Promise<Arranged> {
  const arranged: Arranged = { written: 0, moved: 0, setAside: 0, missing: 0 };
  const isOlder = (paper: PlacedPaper): boolean => paper.place !== latestPlace(paper);
  const files = new ContentFiles(layout.files);
  // Papers of the same bytes: what lies where another one belongs is that one's.
  const belonging = new Map(papers.map(({ place, hash }) => [place.toLowerCase(), hash]));
  const isFree = (place: Place, { hash }: PlacedPaper): boolean => belonging.get(place.toLowerCase()) !== hash;
  for (const paper of [...papers.filter(isOlder), ...papers.filter((paper) => !isOlder(paper))]) {
    signal?.throwIfAborted();
    await putInPlace(layout, files, paper, { exactly, isFree }, arranged);
  }
  return arranged;
}

async function putInPlace(
  { papers }: FolderLayout,
  files: ContentFiles,
  paper: PlacedPaper,
  { exactly, isFree }: { exactly: boolean; isFree: (place: Place, paper: PlacedPaper) => boolean },
  arranged: Arranged,
): Promise<void> {
  const path = pathOfPlace(papers, paper.place);
  const size = await sizeOf(path);
  if (size === paper.bytes && (!exactly || (await hashOfFile(path)) === paper.hash)) return;
  if (size !== null) {
    await moveDurably(path, await freeName(renamed(path, paperPlaceWords.setAside)));
    arranged.setAside += 1;
  }
  for (const earlier of await earlierPlaces(papers, paper)) {
    const from = pathOfPlace(papers, earlier);
    if (!isFree(earlier, paper) || (await sizeOf(from)) !== paper.bytes) continue;
    if ((await hashOfFile(from)) !== paper.hash) continue;
    await moveDurably(from, path);
    arranged.moved += 1;
    return;
  }
  const bytes = await files.read(paper.hash).catch(() => null);
  if (bytes === null) {
    arranged.missing += 1;
    return;
  }
  await writeDurably(path, bytes);
  arranged.written += 1;
}

/** Where a paper may have lain before, with the numbers that were put behind its name where another had the place. */
async function earlierPlaces(papers: string, paper: PlacedPaper): Promise<Place[]> {
  const places: Place[] = [];
  for (const wanted of [latestPlace(paper), olderPlace(paper), voidedPlace(paper)]) {
    places.push(wanted);
    for (let count = 2; ; count += 1) {
      const numbered = renamed(wanted, (stem) => paperPlaceWords.another(stem, count));
      if ((await sizeOf(pathOfPlace(papers, numbered))) === null) break;
      places.push(numbered);
    }
  }
  return places;
}

/** The bytes that lie in a paper's place, where they still are those on file; null otherwise. */
export async function readFromPlace(layout: FolderLayout, paper: PlacedPaper): Promise<Uint8Array | null> {
  const bytes = await readFile(pathOfPlace(layout.papers, paper.place)).catch(() => null);
  return bytes !== null && hashOf(bytes) === paper.hash ? bytes : null;
}

/** Younger ones may be being written now. */
const unfinishedForMs = 10 * 60_000;

/** Takes a file out of a place again that was written for a paper given up; what anybody else put there stays. */
export async function takeFromPlace(layout: FolderLayout, place: string, hash: string): Promise<void> {
  const path = pathOfPlace(layout.papers, place);
  if ((await hashOfFile(path)) === hash) await rm(path, { force: true });
}

async function removeUnfinished(papers: string): Promise<void> {
  for (const year of await namesIn(papers))
    for (const folder of [join(papers, year), join(papers, year, folderNames.olderPapers)])
      for (const name of await namesIn(folder))
        if (isUnfinished(name) && (await ageOf(join(folder, name))) > unfinishedForMs)
          await rm(join(folder, name), { force: true });
}

async function sizeOf(path: string): Promise<number | null> {
  const found = await stat(path).catch((error: unknown) => {
    if (codeOf(error) === 'ENOENT' || codeOf(error) === 'ENOTDIR') return null;
    throw asFileFailure(error);
  });
  // A folder of that name stands in the way as a file of no size would.
  return found && (found.isFile() ? found.size : -1);
}

async function ageOf(path: string): Promise<number> {
  const found = await stat(path).catch(() => null);
  return found ? Date.now() - found.mtimeMs : 0;
}

async function hashOfFile(path: string): Promise<string | null> {
  const bytes = await readFile(path).catch(() => null);
  return bytes && hashOf(bytes);
}

async function freeName(path: string): Promise<string> {
  let free = path;
  for (let count = 2; (await sizeOf(free)) !== null; count += 1)
    free = renamed(path, (stem) => paperPlaceWords.another(stem, count));
  return free;
}

async function namesIn(folder: string): Promise<string[]> {
  return readdir(folder).catch(() => []);
}
