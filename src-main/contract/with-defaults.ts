import { z } from 'zod';

/** The shape with what the defaults name made optional. */
export type WithDefaults<Shape extends z.ZodRawShape, Defaults> = {
  [Key in keyof Shape]: Key extends keyof Defaults ? z.ZodDefault<Shape[Key] & z.ZodType> : Shape[Key];
};

/**
 * Fields of a new record of which only the others have to be said. Never for a change of one: what is left out there
 * would be blanked.
 */
export function withDefaults<
  Shape extends z.ZodRawShape,
  Defaults extends { [Key in keyof Shape]?: z.output<Shape[Key]> },
>(shape: Shape, defaults: Defaults): WithDefaults<Shape, Defaults> {
  const given = Object.entries(defaults).map(([key, value]) => [key, (shape[key] as z.ZodType).default(value)]);
  return { ...shape, ...Object.fromEntries(given) } as WithDefaults<Shape, Defaults>;
}
