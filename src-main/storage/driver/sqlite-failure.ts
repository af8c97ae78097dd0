/** What can go wrong in SQLite and is told apart; the same names over both drivers. */
export const sqliteCauses = [
  'full',
  'read-only',
  'cannot-open',
  'corrupt',
  'not-a-database',
  'busy',
  'foreign-key',
  'unique',
  'check',
  'input-output',
  'other',
] as const;
export type SqliteCause = (typeof sqliteCauses)[number];

/** Result codes of SQLite, primary and extended: https://www.sqlite.org/rescode.html */
const causes: Record<number, SqliteCause> = {
  3: 'read-only',
  5: 'busy',
  6: 'busy',
  8: 'read-only',
  10: 'input-output',
  11: 'corrupt',
  13: 'full',
  14: 'cannot-open',
  23: 'read-only',
  26: 'not-a-database',
  275: 'check',
  787: 'foreign-key',
  1299: 'check',
  1555: 'unique',
  2067: 'unique',
  3091: 'check',
};

/** An error of SQLite. The message quotes no data of the user. */
export class SqliteFailure extends Error {
  constructor(
    readonly reason: SqliteCause,
    options: ErrorOptions & { message?: string },
  ) {
    super(options.message ?? reason, options);
    this.name = 'SqliteFailure';
  }
}

/** By SQLite's own number. */
export function causeOf(resultCode: number): SqliteCause {
  return causes[resultCode] ?? causes[resultCode & 0xff] ?? 'other';
}
