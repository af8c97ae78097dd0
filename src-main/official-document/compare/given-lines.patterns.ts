/** What a paper prints around its elements, and lines by which a new element is known. */
export const attachmentsLabel = '附件：';
export const attachmentWord = '附件';
export const signatoryLabel = '签发人：';
export const mainToLabel = '主送：';
export const signatoryLine = /^签发人[：:]\s*(.+)$/u;
export const printedDateLine = /^(\d{4})年(\d{1,2})月(\d{1,2})日$/;
export const supplementaryLine = /^（.+）$/su;
/** A line that can be an organ or a post under a text: short, and no sentence. */
export const organLine = /^[^，。；：！？、]{2,40}$/u;
/** A head that stands on a line of its own ends in no mark. */
export const headingLine = /^[^。；：！？，]{1,40}$/u;
