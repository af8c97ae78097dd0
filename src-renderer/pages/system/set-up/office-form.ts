import type { InputOf } from '@core/contract/contract';
import { numeralValue } from '@core/domain/documents/chinese-numerals';
import type { OfficeFields, OfficeLevel } from '@core/domain/organization/office';
import { levelOf, regionOf, shortNameOf } from '@core/domain/organization/office-names';
import { faultOfTerms } from '@core/domain/organization/terms';
import { termFaultMessages } from '@core/domain/organization/terms.messages';
import { officeFormMessages as say } from './office-form.messages';

export interface TermRow {
  key: number;
  number: string;
  beginsOn: string | null;
  beginsWrong: boolean;
  endsOn: string | null;
  endsWrong: boolean;
}

export interface ClerkRow {
  key: number;
  name: string;
  duty: string;
}

export interface OfficeForm {
  fullName: string;
  shortName: string;
  region: string;
  level: OfficeLevel | null;
  terms: TermRow[];
  clerks: ClerkRow[];
}

/** Faults by field: fullName, terms.0.number, clerks.1.name, or `terms` and `clerks` for the lists as a whole. */
export type FormFaults = Record<string, string>;

let keys = 0;
export const emptyTerm = (): TermRow => ({
  key: ++keys,
  number: '',
  beginsOn: null,
  beginsWrong: false,
  endsOn: null,
  endsWrong: false,
});
export const emptyClerk = (): ClerkRow => ({ key: ++keys, name: '', duty: '' });
export const emptyForm = (): OfficeForm => ({
  fullName: '',
  shortName: '',
  region: '',
  level: null,
  terms: [emptyTerm()],
  clerks: [emptyClerk()],
});

/**
 * The full name was written: what follows from it is proposed, as long as the clerk has not written something else
 * there. `before` is the full name as it was.
 */
export function propose(form: OfficeForm, before: string): void {
  const follow = (value: string, proposal: (name: string) => string): string =>
    value === '' || value === proposal(before) ? proposal(form.fullName) : value;
  const regionBefore = form.region;
  form.shortName = follow(form.shortName, shortNameOf);
  form.region = follow(form.region, regionOf);
  if (form.level === null || form.level === levelOf(regionBefore)) form.level = levelOf(form.region) ?? form.level;
}

/** The number of a term, written 5, 五 or 第五届; null where it is none of 1 to 99. */
export function termNumber(text: string): number | null {
  const value = numeralValue(text.replace(/[第届\s]/g, ''));
  return value !== null && value >= 1 && value <= 99 ? value : null;
}

/** Five years after the begin (地方组织法第十条): the end proposed of a term. */
export function proposedEnd(beginsOn: string): string {
  const [year, month, day] = beginsOn.split('-').map(Number) as [number, number, number];
  // 29 February has no fifth anniversary; the day before is one.
  const last = new Date(Date.UTC(year + 5, month, 0)).getUTCDate();
  return new Date(Date.UTC(year + 5, month - 1, Math.min(day, last))).toISOString().slice(0, 10);
}

const isBlank = ({ number, beginsOn, beginsWrong, endsOn, endsWrong }: TermRow): boolean =>
  number.trim() === '' && beginsOn === null && endsOn === null && !beginsWrong && !endsWrong;

/** What is missing or wrong; empty when the office can be set up. Rows left blank beside filled ones do not count. */
export function faultsOf(form: OfficeForm): FormFaults {
  const faults: FormFaults = {};
  if (form.fullName.trim() === '') faults['fullName'] = say.fullName;
  if (form.shortName.trim() === '') faults['shortName'] = say.shortName;
  if (form.region.trim() === '') faults['region'] = say.region;
  if (form.level === null) faults['level'] = say.level;
  form.terms.forEach((term, index) => {
    if (isBlank(term) && form.terms.some((other) => !isBlank(other))) return;
    if (termNumber(term.number) === null) faults[`terms.${index}.number`] = say.termNumber;
    if (term.beginsOn === null) faults[`terms.${index}.beginsOn`] = term.beginsWrong ? say.wrongDate : say.beginsOn;
    if (term.endsWrong) faults[`terms.${index}.endsOn`] = say.wrongDate;
  });
  form.clerks.forEach((clerk, index) => {
    if (clerk.name.trim() === '' && clerk.duty.trim() !== '') faults[`clerks.${index}.name`] = say.clerkName;
  });
  if (form.clerks.every((clerk) => clerk.name.trim() === '')) faults['clerks'] = say.clerks;
  const terms = termsOf(form);
  const fault = terms.length > 0 ? faultOfTerms(terms) : null;
  if (fault) {
    const { message, advice } = termFaultMessages[fault.fault](fault);
    faults['terms'] = `${message}${advice}`;
  }
  return faults;
}

function termsOf(form: OfficeForm): { number: number; beginsOn: string; endsOn: string | null }[] {
  return form.terms.flatMap(({ number: text, beginsOn, endsOn }) => {
    const number = termNumber(text);
    return number === null || beginsOn === null ? [] : [{ number, beginsOn, endsOn }];
  });
}

/** The form as the core takes it; only for a form without faults. */
export function inputOf(form: OfficeForm, secrecy: OfficeFields['secrecy']): InputOf<'organization.establishOffice'> {
  return {
    fullName: form.fullName.trim(),
    shortName: form.shortName.trim(),
    region: form.region.trim(),
    level: form.level as OfficeLevel,
    secrecy,
    terms: termsOf(form),
    clerks: form.clerks
      .filter(({ name }) => name.trim() !== '')
      .map(({ name, duty }) => ({ name: name.trim(), duty: duty.trim(), active: true })),
  };
}
