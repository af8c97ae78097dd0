import { formRefusals } from './form-refused.messages';

export const formRefusalReasons = [
  'empty',
  'too-large',
  'not-a-form',
  'picture',
  'unsafe',
  'damaged',
  'shifted',
  'too-many-people',
  'no-name',
] as const;
export type FormRefusal = (typeof formRefusalReasons)[number];

/** The one thing the reader of person forms throws: `reason` for programs, `message` and `advice` for the clerk. */
export class FormRefused extends Error {
  readonly advice: string;

  constructor(
    readonly reason: FormRefusal,
    options?: ErrorOptions,
  ) {
    super(formRefusals[reason].message, options);
    this.name = 'FormRefused';
    this.advice = formRefusals[reason].advice;
  }
}
