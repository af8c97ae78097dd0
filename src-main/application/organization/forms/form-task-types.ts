import type { FormOptions, PersonForm } from '../../../domain/organization/forms/person-form';

/** Reading person forms, which others made: in the worker thread only. */
export interface FormTaskTypes {
  readPersonForm: {
    /** `name` is the file's; it names the person where the form does not. */
    input: { bytes: Uint8Array; name: string; options: FormOptions };
    output: PersonForm;
  };
}
