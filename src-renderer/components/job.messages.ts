import { sizeText } from './sizes.messages';

/** From here on a count is one of bytes: no job counts so many files. */
const bytesFrom = 1_000_000;

export const jobMessages = {
  cancelling: '正在取消，恢复原状……',
  /** How far a job is; '' while it is not known. */
  count(done: number, total: number): string {
    if (total <= 0) return '';
    return total >= bytesFrom ? `${sizeText(done)} / ${sizeText(total)}` : `${done} / ${total}`;
  },
};
