import type { ConsistencyCheck } from './consistency';
import { consistencyMessages as say } from './consistency.messages';

/** Numbers of the register that no longer say why: reserved for nothing, voided or given in an emergency without a reason. */
export const numbersWithoutReason: ConsistencyCheck = {
  id: 'numbers-without-reason',
  find: (database) =>
    database
      .prepare(
        `SELECT printed FROM document_number
         WHERE (state = 'reserved' AND purpose = '') OR (state = 'voided' AND reason = '')
            OR (emergency = 1 AND reason = '') OR (state = 'used' AND issued_paper IS NULL AND emergency = 0)
         ORDER BY id`,
      )
      .all()
      .map((row) => say.numberWithoutReason(String(row['printed']))),
};
