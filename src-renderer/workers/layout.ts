import { fittedFlow } from '@core/official-document/fitted-flow';
import { fallbackByName } from '@core/official-document/glyph-coverage';
import type { OfficialDocument } from '@core/official-document/model';
import { paginate } from '@core/official-document/paginate/paginate';
import type { Pages } from '@core/official-document/paginate/pages';
import type { TypesettingSettings } from '@core/official-document/typesetting-settings';

export interface LayoutRequest {
  document: OfficialDocument;
  settings: TypesettingSettings;
  /** Names of the faces this PC has, or null while they are not known. */
  installed: string[] | null;
}

/** The pages of a paper. */
export function layOut({ document, settings, installed }: LayoutRequest): Pages {
  const fallback = fallbackByName(settings.faces, installed ?? undefined);
  return paginate(fittedFlow(document, settings, fallback), settings);
}
