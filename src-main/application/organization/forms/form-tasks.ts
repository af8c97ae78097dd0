import type { Tasks } from '../../heavy-tasks';
import type { FormTaskTypes } from './form-task-types';
import { readPersonForm } from './read-person-form';

/** Only the worker thread loads this file. */
export const formTasks: Pick<Tasks, keyof FormTaskTypes> = {
  async readPersonForm({ bytes, name, options }) {
    return readPersonForm(bytes, name, options);
  },
};
