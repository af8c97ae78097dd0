/** Prints the hash of every paper of fixed facts: run by papers-elsewhere.test.ts in processes of their own. */
import { createHash } from 'node:crypto';
import { defaultWordings } from '@core/application/templates/default-wordings';
import { recordPaperKinds, type RecordPaperKind } from '@core/domain/documents/record-paper';
import { checkWording } from '@core/domain/templates/check-wording';
import { composeRecordPaper } from '@core/official-document/compose/compose-paper';
import { sampleFacts } from '@core/official-document/compose/sample-facts.messages';
import { writeWord } from '@core/official-document/docx/write-word';
import { defaultTypesettingSettings } from '@core/official-document/typesetting-settings';

const hashOf = async <Paper extends RecordPaperKind>(paper: Paper): Promise<string> => {
  const { wording } = checkWording(paper, defaultWordings[paper]);
  const { document } = composeRecordPaper(paper, sampleFacts[paper], wording);
  const bytes = await writeWord(document, defaultTypesettingSettings);
  return createHash('sha256').update(bytes).digest('hex');
};

/** By paper; written in the order given, which must not matter. */
export async function paperHashes(order: readonly RecordPaperKind[] = recordPaperKinds): Promise<Map<string, string>> {
  const hashes = new Map<string, string>();
  for (const paper of order) hashes.set(paper, await hashOf(paper));
  return new Map(recordPaperKinds.map((paper) => [paper, hashes.get(paper)!]));
}

if (process.argv[2] === 'print')
  process.stdout.write(JSON.stringify([...(await paperHashes(recordPaperKinds.toReversed()))]));
