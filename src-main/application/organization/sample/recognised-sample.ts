import type { OfficialDocument } from '../../../official-document/model';
import { runOwn } from '../../documents/hostile-work';
import type { SampleContext } from './sample-part';
import { sampleText } from './texts';

/** A text of the sample office as the recogniser reads it, in the worker. */
export async function recognisedSample({ core, signal }: SampleContext, name: string): Promise<OfficialDocument> {
  const input = { text: sampleText(name), kind: 'auto' as const };
  return (await runOwn(core.ports.heavyWork, 'recogniseText', input, signal)).document;
}
