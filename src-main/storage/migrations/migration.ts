/** One step of the schema. Once released it never changes; what has to change is a new step. */
export interface Migration {
  /** user_version after it. */
  version: number;
  name: string;
  /** Run in order, all pending migrations in one transaction. */
  statements: readonly string[];
}
