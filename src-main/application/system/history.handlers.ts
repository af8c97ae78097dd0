import { CallFailure } from '../../contract/errors';
import type { historyContract } from '../../contract/system/history.contract';
import { findChangeSet, listChangeSets, listRemoved, type ChangeRow } from '../../storage/change-set/history';
import { undoChangeSet } from '../../storage/change-set/undo-change-set';
import { openStore, type Core } from '../core';
import { requireVotesUntold } from '../appointments/votes-told';
import { requireSoundMeetingsAfter } from '../meetings/sound-meetings';
import { keepUsedSeries } from '../organization/kept-series';
import { requireNamesOwned, requireNoCorrectionOnFile, requireVotesHold } from '../resolutions/votes-hold';
import { requireSoundAfter } from '../organization/sound-terms';
import type { Handlers } from '../dispatcher';
import { readableChange, titleOf } from './readable-change';
import { recordWords, removedWords } from './record-words.messages';

/** 历史 and 回收站. */
export function historyHandlers(core: Core): Handlers<typeof historyContract> {
  return {
    'system.listChangeSets': (input) => openStore(core).read((database) => listChangeSets(database, input)),
    'system.getChangeSet': ({ id }) =>
      openStore(core).read((database) => {
        const found = findChangeSet(database, id);
        if (!found) throw new CallFailure('NOT_FOUND');
        return {
          changeSet: found.changeSet,
          changes: found.changes.map((change) => readableChange(database, change)),
        };
      }),
    'system.undoChangeSet': ({ id }, writer) => {
      requireNoCorrectionOnFile(writer, id);
      keepUsedSeries(writer.database, () => undoChangeSet(writer, id));
      requireSoundAfter(writer);
      requireVotesHold(writer);
      requireNamesOwned(writer);
      requireSoundMeetingsAfter(writer);
      requireVotesUntold(writer);
      return { id };
    },
    'system.listRemoved': ({ before, limit }) =>
      openStore(core).read((database) => {
        const { removed, more } = listRemoved(database, before, limit);
        return {
          removed: removed.map(({ changeSet, changes }) => {
            const [first] = changes as [ChangeRow, ...ChangeRow[]];
            return {
              changeSet: changeSet.id,
              at: changeSet.at,
              clerk: changeSet.clerk,
              kindName: recordWords[first.table]?.name ?? first.table,
              title: removedWords(titleOf(database, first), changes.length - 1),
            };
          }),
          more,
        };
      }),
  };
}
