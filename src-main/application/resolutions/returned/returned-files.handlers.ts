import type { returnedFilesContract } from '../../../contract/resolutions/returned-files.contract';
import type { Database } from '../../../storage/driver/database';
import { ContentFiles } from '../../../storage/files';
import { clerkAtDesk } from '../../../storage/organization/clerks';
import { resolutionOf } from '../../../storage/resolutions/resolutions';
import { returnedFileOf } from '../../../storage/resolutions/returned-files';
import { keepTextVersion } from '../../../storage/resolutions/text-versions';
import { openDataOf, openStore, type Core } from '../../core';
import type { Handlers } from '../../dispatcher';
import { factsSourceOf } from '../../documents/record-paper-facts/source';
import { decideReturned } from './decide-returned';
import { importReturnedFile, returnedMediaType } from './import-returned';
import { returnedMessages as say } from './returned.messages';
import { returnedLines, returnedView } from './view-returned';

/** 修改稿: texts given out, the files that came back, and what became of each change. */
export function returnedFilesHandlers(core: Core): Handlers<typeof returnedFilesContract> {
  const moment = (database: Database) => ({
    at: core.ports.clock.now(),
    clerk: clerkAtDesk(database)?.name ?? null,
  });
  return {
    'resolutions.giveOut': ({ id, to }, writer) => {
      const { state, document } = resolutionOf(writer.database, id);
      const label = say.given(to);
      const version = keepTextVersion(writer, {
        ...{ resolution: id, state, reason: 'given-out', label, document },
        ...moment(writer.database),
      });
      writer.describe(say.giveOut(version.version, to));
      return { version };
    },
    'resolutions.importReturnedFile': (input, file, { signal }) => importReturnedFile(core, input, file, signal),
    'resolutions.listReturnedFiles': ({ resolution }) => ({
      files: openStore(core).read((database) => returnedLines(database, resolution)),
    }),
    'resolutions.getReturnedFile': ({ id }) => openStore(core).read((database) => returnedView(database, id)),
    'resolutions.exportReturnedFile': async ({ id }) => {
      const { store, layout } = openDataOf(core);
      const { file } = store.read((database) => returnedFileOf(database, id));
      const bytes = await new ContentFiles(layout.files).read(file.file);
      return { fileName: file.fileName, mediaType: returnedMediaType, bytes };
    },
    'resolutions.decideReturnedFile': (input, writer) =>
      decideReturned(writer, factsSourceOf(core, writer.database), input, moment(writer.database)),
    'resolutions.removeReturnedFile': ({ id, expectedRevision }, writer) => {
      writer.describe(say.removed(returnedFileOf(writer.database, id).file.fileName));
      writer.remove('returned_file', id, expectedRevision);
      return {};
    },
  };
}
