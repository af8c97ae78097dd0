import type { ExportedFile } from '../../contract/define';
import { meetingKindNames } from '../../domain/meetings/meeting-name.messages';
import { resolutionKindWords, resolutionStateWords } from '../../domain/resolutions/resolution.messages';
import { matterNumber } from '../../domain/resolutions/titles';
import type { Database } from '../../storage/driver/database';
import { listResolutions, type ResolutionFilter } from '../../storage/resolutions/list-resolutions';
import { spreadsheetFile, writeSpreadsheet, type Spreadsheet } from '../write-spreadsheet';
import { searchesAlike } from '../organization/searches-alike';
import { meetingNames } from './meeting-names';
import { resolutionsMessages as say } from './resolutions.messages';

const widths = [10, 10, 60, 12, 6, 12, 12, 22, 12, 20, 8];
/** More than an office settles in a hundred years. */
const everything = { offset: 0, limit: 1_000_000 };

/** The list as filtered: what stands in its cells. */
export function listForExport(database: Database, filter: ResolutionFilter): Spreadsheet {
  const nameOf = meetingNames(database);
  const { resolutions } = listResolutions(
    database,
    { ...filter, alike: searchesAlike(database, filter.search) },
    everything,
  );
  const rows = resolutions.map((line) => [
    matterNumber(line.year, line.serial),
    resolutionKindWords[line.kind],
    line.title,
    meetingKindNames[line.bodyKind],
    line.term,
    resolutionStateWords[line.state],
    line.stateOn,
    nameOf(line.meeting)?.shortName ?? null,
    line.passedOn,
    line.proposer,
    line.characters,
  ]);
  return { sheet: say.listSheet, head: say.listHead, rows, widths };
}

/** @param today yyyy-mm-dd, for the name of the file */
export async function exportList(sheet: Spreadsheet, today: string): Promise<ExportedFile> {
  const bytes = await writeSpreadsheet(sheet);
  return { fileName: say.listFileName(today), mediaType: spreadsheetFile, bytes };
}
