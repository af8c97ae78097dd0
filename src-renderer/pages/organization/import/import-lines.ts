import type { OutputOf, InputOf } from '@core/contract/contract';
import type { PersonMatch, ReadPerson } from '@core/contract/organization/people-import.contract';

type Keep = InputOf<'organization.keepPeople'>['people'][number];
export type Differences = PersonMatch['differences'];

/** What becomes of a person read; `undecided` until the clerk has said who it is. */
export type Choice =
  { do: 'create' } | { do: 'merge'; person: number; take: string[] } | { do: 'skip' } | { do: 'undecided' };

/** One person read out of a file. */
export interface ImportLine {
  id: number;
  file: string;
  read: ReadPerson;
  matches: PersonMatch[];
  choice: Choice;
  /** The line of the same batch that is the same person. */
  twice: number | null;
}

/** As many as are kept in one change. */
export const mostKept = 2000;

export const matchOf = (line: ImportLine): PersonMatch | null => {
  const { choice } = line;
  return choice.do === 'merge' ? (line.matches.find(({ person }) => person === choice.person) ?? null) : null;
};

/** Fields both have, and differently: one of the two is chosen. A field that is empty in 名册 is filled anyway. */
export const contested = ({ differences }: PersonMatch): Differences =>
  differences.filter(({ present, read }) => present !== '' && read !== '');

/** Merged with all that the form says: it is newer than what is there, and can be taken back. */
export const mergedWith = (match: PersonMatch): Choice => ({
  do: 'merge',
  person: match.person,
  take: contested(match).map(({ field }) => field),
});

function proposed(matches: readonly PersonMatch[], twice: number | null): Choice {
  if (twice !== null) return { do: 'skip' };
  const same = matches.filter(({ certainty }) => certainty === 'same');
  if (same.length === 1) return mergedWith(same[0]!);
  return matches.length === 0 ? { do: 'create' } : { do: 'undecided' };
}

const samePerson = (one: ReadPerson['fields'], other: ReadPerson['fields']): boolean =>
  one.name === other.name && one.born?.slice(0, 7) === other.born?.slice(0, 7);

/** Lines with those of another file behind them; who is read a second time is left out of what is kept. */
export function withFile(
  lines: readonly ImportLine[],
  file: string,
  people: OutputOf<'organization.readPeopleFile'>['people'],
): ImportLine[] {
  const all = [...lines];
  for (const { read, matches } of people) {
    const earlier = all.find((line) => line.choice.do !== 'skip' && samePerson(line.read.fields, read.fields));
    const twice = earlier?.id ?? null;
    const id = (all.at(-1)?.id ?? 0) + 1;
    all.push({ id, file, read, matches, twice, choice: proposed(matches, twice) });
  }
  return all;
}

export interface Counts {
  create: number;
  merge: number;
  skip: number;
  undecided: number;
}

export function countsOf(lines: readonly ImportLine[]): Counts {
  const counts: Counts = { create: 0, merge: 0, skip: 0, undecided: 0 };
  for (const { choice } of lines) counts[choice.do]++;
  return counts;
}

/** What is kept in one press: everything that is decided, and the lines it is of. */
export function decided(lines: readonly ImportLine[]): { people: Keep[]; ids: Set<number> } {
  const people: Keep[] = [];
  const ids = new Set<number>();
  for (const line of lines) {
    const { choice, read } = line;
    if (choice.do === 'undecided' || people.length >= mostKept) continue;
    const match = matchOf(line);
    if (choice.do === 'merge' && match === null) continue;
    ids.add(line.id);
    if (choice.do !== 'merge') people.push({ read, decision: { do: choice.do } });
    else {
      const { person, take } = choice;
      people.push({ read, decision: { do: 'merge', person, take, expectedRevision: match!.revision } });
    }
  }
  return { people, ids };
}

/** What is left after keeping, matched anew: who was created may be the one another line means. */
export function rematched(lines: readonly ImportLine[], matches: readonly PersonMatch[][]): ImportLine[] {
  return lines.map((line, index) => {
    const found = matches[index] ?? [];
    const known = line.matches.flatMap((match) => {
      const now = found.find(({ person }) => person === match.person);
      return now ? [{ ...match, revision: now.revision }] : [];
    });
    const others = found.filter(({ person }) => !known.some((match) => match.person === person));
    return { ...line, matches: [...known, ...others], twice: null };
  });
}
