import type { Profile } from '../../layout';

/** Where in the file: number of the paragraph in document order (0-based) and its first characters. */
export interface FindingPlace {
  paragraph: number;
  excerpt: string;
}

/** One check of the standard on one file. Texts are Chinese and shown to the clerk as they are. */
export interface FormatFinding {
  /** English id of the check, e.g. 'page-size'. */
  check: string;
  /** What is checked, in a few characters. */
  title: string;
  ok: boolean;
  /** 'must': the standard asks for it, or pages come out wrong; 'should': good practice. */
  level: 'must' | 'should';
  /** “GB/T 9704-2012 5.2.1”. */
  clause: string;
  /** What is wrong; '' when nothing is. */
  message: string;
  /** What to do about it in Word or WPS; '' when nothing is wrong. */
  remedy: string;
  actual: string;
  expected: string;
  places: FindingPlace[];
}

export interface FormatInspection {
  profile: Profile;
  findings: FormatFinding[];
  /** How many of the findings are wrong, by level. */
  wrong: { must: number; should: number };
}
