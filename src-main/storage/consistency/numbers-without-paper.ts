import type { ConsistencyCheck } from './consistency';
import { consistencyMessages as say } from './consistency.messages';

/** Numbers that point at no issued paper (a reserved one points at none); one still being issued (frozen) is settled at the next start. */
export const numbersWithoutPaper: ConsistencyCheck = {
  id: 'numbers-without-paper',
  find: (database) =>
    database
      .prepare(
        `SELECT printed FROM document_number
         WHERE issued_paper IS NOT NULL AND (issued_paper NOT IN (SELECT id FROM issued_paper)
            OR issued_paper IN (SELECT id FROM issued_paper WHERE state = 'voided' AND issued_at IS NULL))
         ORDER BY id`,
      )
      .all()
      .map((row) => say.numberWithoutPaper(String(row['printed']))),
};
