import { pageSize } from './page-size';
import { margins } from './margins';
import { marginsBottomRight } from './margins-bottom-right';
import { typeArea } from './type-area';
import { marginsOtherPages } from './margins-other-pages';
import { landscapeArea } from './landscape-area';
import { documentGrid } from './document-grid';
import { gridType } from './grid-type';
import { recognisedText } from './recognised-text';
import { textInBoxes } from './text-in-boxes';
import { titleFace } from './title-face';
import { noteFace } from './note-face';
import { headingFace } from './heading-face';
import { bodyFace } from './body-face';
import { elementFace } from './element-face';
import { linesAPageCheck } from './lines-a-page';
import { charactersALineCheck } from './characters-a-line';
import { firstLineIndent } from './first-line-indent';
import { listIndent } from './list-indent';
import { widowControl } from './widow-control';
import { lineBreakRules } from './line-break-rules';
import { hangingPunctuation } from './hanging-punctuation';
import { automaticSpacing } from './automatic-spacing';
import { justified } from './justified';
import { quotesFace } from './quotes-face';
import { themeFaces } from './theme-faces';
import { noBold } from './no-bold';
import { fullWidthPunctuation } from './full-width-punctuation';
import { plainDates } from './plain-dates';
import { titleLineLength } from './title-line-length';
import { titleShape } from './title-shape';
import { oddEvenPages } from './odd-even-pages';
import { pageNumberFooters } from './page-number-footers';
import { pageNumberField } from './page-number-field';
import { pageNumberPlace } from './page-number-place';
import { pageNumberFace } from './page-number-face';
import { pageNumberDashes } from './page-number-dashes';
import { pageNumberOtherPages } from './page-number-other-pages';
import { compatibilityMode } from './compatibility-mode';
import { punctuationCompression } from './punctuation-compression';
import { stylesDefined } from './styles-defined';
import type { Check } from '../check';

/** Every check, in the order the clerk reads them: page, text, title, page number, settings. */
export const checks: readonly Check[] = [
  pageSize,
  margins,
  marginsBottomRight,
  typeArea,
  marginsOtherPages,
  landscapeArea,
  documentGrid,
  gridType,
  recognisedText,
  textInBoxes,
  titleFace,
  noteFace,
  headingFace,
  bodyFace,
  elementFace,
  linesAPageCheck,
  charactersALineCheck,
  firstLineIndent,
  listIndent,
  widowControl,
  lineBreakRules,
  hangingPunctuation,
  automaticSpacing,
  justified,
  quotesFace,
  themeFaces,
  noBold,
  fullWidthPunctuation,
  plainDates,
  titleLineLength,
  titleShape,
  oddEvenPages,
  pageNumberFooters,
  pageNumberField,
  pageNumberPlace,
  pageNumberFace,
  pageNumberDashes,
  pageNumberOtherPages,
  compatibilityMode,
  punctuationCompression,
  stylesDefined,
];
