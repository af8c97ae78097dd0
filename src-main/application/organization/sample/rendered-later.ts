import type { OfficialDocument } from '../../../official-document/model';
import type { RenderedPaper } from '../../documents/finish-paper';

/** Stands for a file while the steps are tried: nothing of that stays. */
const placeholder: RenderedPaper = { hash: '0'.repeat(64), bytes: 1, pages: 1 };

/**
 * Papers composed of records. Their text is known only when the steps before them were written, and rendering takes time
 * no transaction has: the steps are tried once to learn the texts, then rendered, then written.
 */
export class RenderedLater {
  readonly #documents = new Map<string, OfficialDocument>();
  readonly #rendered = new Map<string, RenderedPaper>();

  /** The rendered paper; its text is noted where it is not rendered yet. */
  take(name: string, document: OfficialDocument): RenderedPaper {
    const made = this.#rendered.get(name);
    if (made) return made;
    this.#documents.set(name, document);
    return placeholder;
  }

  /** Renders whatever was asked for. */
  async render(one: (document: OfficialDocument) => Promise<RenderedPaper>): Promise<void> {
    for (const [name, document] of this.#documents) this.#rendered.set(name, await one(document));
  }
}
