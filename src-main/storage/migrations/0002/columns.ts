/** Parts of columns that stand in many tables. */
export const id = 'id INTEGER PRIMARY KEY AUTOINCREMENT';
export const revision = 'revision INTEGER NOT NULL CHECK (revision >= 1)';

/** A day that exists, or nothing. */
export const date = (column: string): string => `CHECK (${column} IS NULL OR ${column} IS date(${column}))`;
