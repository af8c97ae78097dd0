import type { OpenData } from '../../storage/opening/open-data';
import type { Core } from '../core';

/** Being built: at opening, papers frozen but not issued are finished or voided. */
export async function settleHalfDone(_core: Core, _data: OpenData): Promise<void> {}
