import type { Ballots, BallotsPerPage } from '../../../contract/appointments/certificates.contract';
import { CallFailure } from '../../../contract/errors';
import type { ExportedFile } from '../../../contract/define';
import { ballotWords } from '../../../official-document/ballots/ballot-words.messages';
import { layOutBallots } from '../../../official-document/ballots/lay-out-ballots';
import { printedDate } from '../../../official-document/civil-date';
import { writeCertificateWord } from '../../../official-document/docx/certificate-word';
import type { Database } from '../../../storage/driver/database';
import { fileNameOf } from '../../documents/file-name';
import { appointmentBallotFacts } from '../../documents/record-paper-facts/appointments/ballots';
import { factsSource } from '../../documents/record-paper-facts/source';
import { certificateMessages as say } from './certificates.messages';

const wordFile = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** A ballot for each person: the same matters as on the merged one. `today`: yyyy-mm-dd. Throws RULE_VIOLATED. */
export function readBallots(database: Database, meeting: number, today: string): Ballots {
  const collected = appointmentBallotFacts(factsSource(database, today), meeting);
  if ('obstacle' in collected)
    throw new CallFailure('RULE_VIOLATED', { message: collected.obstacle, advice: say.ballotAdvice, rule: 'ballot' });
  const { facts } = collected;
  return {
    title: ballotWords.title(facts.meeting),
    date: facts.voteOn === null ? '' : printedDate(facts.voteOn),
    matters: facts.people.map(({ matter, struck }) => ({ matter, struck })),
  };
}

/** As a Word file with marks to cut it by. */
export function exportBallots(
  database: Database,
  { meeting, perPage }: { meeting: number; perPage: BallotsPerPage },
  today: string,
): ExportedFile {
  const ballots = readBallots(database, meeting, today);
  const bytes = writeCertificateWord(layOutBallots(ballots, perPage), ballots.title);
  return { fileName: fileNameOf(ballots.title, '.docx'), mediaType: wordFile, bytes };
}
