import type { OpeningReason } from '../../contract/system/opening';
import type { Holder } from '../../contract/system/system.contract';

/** A data folder could not be opened; nothing in it was changed. */
export class OpeningRefused extends Error {
  constructor(
    readonly reason: OpeningReason,
    options: ErrorOptions & { holder?: Holder | null } = {},
  ) {
    super(reason, options);
    this.name = 'OpeningRefused';
    this.holder = options.holder ?? null;
  }

  /** Who holds the file, with in-use. */
  readonly holder: Holder | null;
}
