import type { IssuedPaper } from '../../contract/documents/issued-papers.contract';
import { CallFailure } from '../../contract/errors';
import { errorMessages } from '../../contract/errors.messages';
import { findIssuedPaper, listHalfDone, listPlacedPapers } from '../../storage/documents/issued-papers';
import { readFrozen } from '../../storage/documents/frozen-model';
import { arrangePapers, rebuildPaperFolder, takeFromPlace } from '../../storage/documents/paper-folder';
import { ContentFiles, referencedFiles } from '../../storage/files';
import type { RecordWriter } from '../../storage/change-set/record-writer';
import type { OpenData } from '../../storage/opening/open-data';
import type { RecordingName } from '../command-labels.messages';
import { openDataOf, writeRecords, type Core } from '../core';
import type { JobContext } from '../jobs';
import { TaskFailed } from '../ports';
import { finishPaper, givePaperUp, type RenderedPaper } from './finish-paper';
import { freezePaper, type PaperToIssue } from './freeze-paper';
import { runOwn } from './hostile-work';
import { issuingMessages as say } from './issuing.messages';
import { placesOnIssuing } from '../../storage/documents/places-on-issuing';
import { stopUnprintable } from './printable-characters';

/** Contents put for a paper that nobody refers to in the end are swept after so long. */
const forgottenAfterMs = 30 * 24 * 3_600_000;
const steps = 4;

/**
 * Putting papers on file, so that a cut at any moment leaves either no paper or the whole one:
 *
 * 1. (transaction) the model is frozen and the number taken; 2. rendered in the worker; 3. the bytes lie in the content
 * store; 4. and in 文件/<year>; 5. (transaction) the paper counts as issued.
 *
 * What is cut off between 1 and 5 is finished at the next opening, from the frozen model: the same model gives the same
 * bytes. 文件 is changed by one piece of work at a time.
 */
export class PaperFiling {
  #last: Promise<unknown> = Promise.resolve();
  /** Papers that could not even be given up (the disk was full), with the reason: tried again before the next one. */
  readonly #abandoned = new Map<number, { rendered: RenderedPaper | null; error: unknown }>();

  constructor(private readonly core: Core) {}

  /**
   * The job of 存档. Cancelled or failed before step 5, the paper is given up and its number free again.
   * @param frozen what else is written in step 1: the record whose paper it is points at it
   * @param command tells versions that were made in 公文排版 from those a record composed (isMadeInTypesetting)
   */
  async issue(
    paper: PaperToIssue,
    context: JobContext,
    frozen?: (writer: RecordWriter, id: number) => void,
    command: RecordingName = 'documents.issuePaper',
  ): Promise<IssuedPaper> {
    const { core } = this;
    stopUnprintable(paper.document, paper.settings);
    const data = openDataOf(core);
    context.progress(say.freezing, 0, steps);
    for (const [id, { rendered, error }] of [...this.#abandoned])
      await this.#giveUp(data, id, rendered, 'documents.issuePaper', error);
    const id = writeRecords(core, data, command, (writer) => {
      const made = freezePaper(writer, paper, { at: core.ports.clock.now(), papers: data.layout.papers });
      frozen?.(writer, made);
      return made;
    });
    let rendered: RenderedPaper | null = null;
    try {
      rendered = await this.#render(data, id, context);
      return await this.#putOnFile(data, id, rendered, 'documents.issuePaper', context);
    } catch (error) {
      await this.#giveUp(data, id, rendered, 'documents.issuePaper', error);
      throw error;
    }
  }

  /** At opening, in the background: half-done papers are finished or given up, and 文件 brought into line. */
  settle(data: OpenData): void {
    this.#abandoned.clear();
    this.core.jobs.start('system.settleHalfDone', async (context) => {
      for (const id of data.store.read(listHalfDone)) await this.#settleOne(data, id, context);
      await this.#inTurn(async () => {
        this.#expectOpen(data, context.signal);
        const { missing } = await rebuildPaperFolder(data, context.signal);
        if (missing > 0) this.core.ports.logger.info('papers-without-bytes', { missing });
        this.#expectOpen(data, context.signal);
        const before = this.core.ports.clock.now() - forgottenAfterMs;
        await new ContentFiles(data.layout.files).removeForgotten(data.store.read(referencedFiles), before);
      });
    });
  }

  /** After records of papers changed: their files follow, in the background. What cannot be moved now is at opening. */
  arrange(): void {
    this.core.jobs.start('documents.arrangePapers', (context) => this.arrangeNow(context));
  }

  /** Brings 文件 into line with the records. */
  arrangeNow(context?: JobContext): Promise<void> {
    return this.#inTurn(async () => {
      const { data } = this.core.holding;
      if (!data) return;
      context?.progress(say.arranging);
      await arrangePapers(data.layout, data.store.read(listPlacedPapers), { signal: context?.signal });
    });
  }

  async #settleOne(data: OpenData, id: number, context: JobContext): Promise<void> {
    context.progress(say.settling);
    this.#expectOpen(data, context.signal);
    try {
      const rendered = await this.#render(data, id, context);
      await this.#putOnFile(data, id, rendered, 'system.settleHalfDone', context);
    } catch (error) {
      context.signal.throwIfAborted();
      this.core.ports.logger.error('half-done-paper', error);
      // A full disk or a file that is open elsewhere passes: the next opening tries again.
      if (isLasting(error)) await this.#giveUp(data, id, null, 'system.settleHalfDone', error);
    }
  }

  async #render(data: OpenData, id: number, { signal, progress }: JobContext): Promise<RenderedPaper> {
    progress(say.rendering, 1, steps);
    const frozen = data.store.read((database) => readFrozen(database, id));
    if (!frozen) throw new CallFailure('NOT_FOUND');
    const { bytes, pages } = await runOwn(this.core.ports.heavyWork, 'composeIssued', frozen, signal);
    signal.throwIfAborted();
    progress(say.writing, 2, steps);
    const hash = await new ContentFiles(data.layout.files).put(bytes);
    return { hash, bytes: bytes.byteLength, pages };
  }

  #putOnFile(
    data: OpenData,
    id: number,
    rendered: RenderedPaper,
    command: RecordingName,
    { signal, progress }: JobContext,
  ): Promise<IssuedPaper> {
    return this.#inTurn(async () => {
      this.#expectOpen(data, signal);
      const papers = data.store.read((database) => placesOnIssuing(database, id, rendered));
      await arrangePapers(data.layout, papers, { exactly: true });
      this.#expectOpen(data, signal);
      progress(say.writing, 3, steps);
      const at = this.core.ports.clock.now();
      writeRecords(this.core, data, command, (writer) => finishPaper(writer, id, rendered, at));
      return data.store.read((database) => findIssuedPaper(database, id))!;
    });
  }

  /** Where even this fails the paper stays frozen, and the next opening settles it. */
  async #giveUp(
    data: OpenData,
    id: number,
    rendered: RenderedPaper | null,
    command: RecordingName,
    error: unknown,
  ): Promise<void> {
    this.#abandoned.delete(id);
    if (this.core.holding.data !== data) return;
    try {
      await this.#inTurn(async () => {
        const place = writeRecords(this.core, data, command, (writer) => {
          givePaperUp(writer, id, reasonOf(error));
          const row = writer.find('issued_paper', id);
          return row?.['state'] === 'voided' ? String(row['place']) : null;
        });
        if (place === null || !rendered) return;
        await takeFromPlace(data.layout, place, rendered.hash);
        await arrangePapers(data.layout, data.store.read(listPlacedPapers));
        await new ContentFiles(data.layout.files).discard([rendered.hash], data.store.read(referencedFiles));
      });
    } catch (failure) {
      this.#abandoned.set(id, { rendered, error });
      this.core.ports.logger.error('paper-not-given-up', failure);
    }
  }

  /** The data may have been exchanged or closed while something was waited for. */
  #expectOpen(data: OpenData, signal: AbortSignal): void {
    if (signal.aborted || this.core.holding.data !== data) throw new CallFailure('CANCELLED');
  }

  #inTurn<Value>(work: () => Promise<Value>): Promise<Value> {
    const mine = this.#last.then(work, work);
    this.#last = mine.catch(() => undefined);
    return mine;
  }
}

/** Rendering would fail again, since the same model is rendered. */
const isLasting = (error: unknown): boolean =>
  error instanceof TaskFailed ||
  (error instanceof CallFailure ? error.code === 'TIMED_OUT' : error instanceof Error && error.name === 'ZodError');

function reasonOf(error: unknown): string {
  if (!(error instanceof CallFailure))
    return error instanceof Error && error.name === 'AbortError' ? say.cancelled : say.failed;
  return error.code === 'CANCELLED' ? say.cancelled : (error.detail.message ?? errorMessages[error.code].message);
}
