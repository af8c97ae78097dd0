import { searchesAlike } from '../organization/searches-alike';
import type { issuedPapersContract } from '../../contract/documents/issued-papers.contract';
import type { IssuedPaper } from '../../contract/documents/issued-papers.contract';
import { CallFailure } from '../../contract/errors';
import { readFrozen } from '../../storage/documents/frozen-model';
import { findIssuedPaper, listIssuedPapers, listVersions } from '../../storage/documents/issued-papers';
import { arrangePapers, readFromPlace } from '../../storage/documents/paper-folder';
import { pathOfPlace, placeOfPath } from '../../storage/documents/paper-places';
import type { PlacedPaper } from '../../storage/documents/issued-papers';
import type { Database } from '../../storage/driver/database';
import { ContentFiles } from '../../storage/files';
import { openDataOf, openStore, type Core } from '../core';
import type { Handlers } from '../dispatcher';
import { nextNumber } from './choose-number';
import { voidPaper, wordFile } from './finish-paper';
import type { PaperFiling } from './paper-filing';
import { followVersion } from './record-papers/follow-issuing';

/** Papers on file: 存档, the list, the bytes as issued, 作废. */
export function issuedPapersHandlers(core: Core, filing: PaperFiling): Handlers<typeof issuedPapersContract> {
  return {
    'documents.issuePaper': (paper, context) =>
      filing.issue(paper, context, (writer, id) => followVersion(writer, paper.replaces, id)),
    'documents.getNextNumber': ({ series, year }) =>
      openStore(core).read((database) => nextNumber(database, series, year)),
    'documents.listIssuedPapers': (page) =>
      openStore(core).read((database) =>
        listIssuedPapers(database, { ...page, alike: searchesAlike(database, page.search) }),
      ),
    'documents.getIssuedPaper': ({ id }) =>
      openStore(core).read((database) => ({
        paper: paperOf(database, id),
        ...readFrozen(database, id)!,
        versions: listVersions(database, id),
      })),
    'documents.exportIssuedPaper': async ({ id }) => {
      const paper = openStore(core).read((database) => paperOf(database, id));
      return { fileName: paper.fileName, mediaType: wordFile, bytes: await bytesOf(core, placed(paper)) };
    },
    'documents.voidIssuedPaper': ({ id, reason, expectedRevision }, writer) => ({
      revision: voidPaper(writer, id, reason, expectedRevision),
    }),
    'documents.showIssuedPaper': async ({ id }) => {
      const { layout, store } = openDataOf(core);
      const paper = placed(store.read((database) => paperOf(database, id)));
      if (!core.ports.dialogs) throw new CallFailure('UNKNOWN_METHOD');
      // Somebody may have taken it out of the folder: what is shown must be there.
      await arrangePapers(layout, [paper]);
      await core.ports.dialogs.showInFolder(pathOfPlace(layout.papers, paper.place));
      return {};
    },
  };
}

/** The bytes as issued: the copy in 文件 is as good, as long as it is the same. Throws DATABASE_CORRUPT. */
async function bytesOf(core: Core, paper: PlacedPaper): Promise<Uint8Array> {
  const { layout } = openDataOf(core);
  const files = new ContentFiles(layout.files);
  try {
    return await files.read(paper.hash);
  } catch (error) {
    const copy = await readFromPlace(layout, paper);
    if (copy === null) throw error;
    core.ports.logger.error('content-mended', error);
    await files.put(copy);
    return copy;
  }
}

const placed = (paper: IssuedPaper): PlacedPaper => ({ ...paper, place: placeOfPath(paper.path) });

function paperOf(database: Database, id: number): IssuedPaper {
  const paper = findIssuedPaper(database, id);
  if (!paper) throw new CallFailure('NOT_FOUND');
  return paper;
}
