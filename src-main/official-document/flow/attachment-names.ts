import { attachments } from '../layout';
import type { OfficialDocument } from '../model';
import type { FlowItem } from './flow';
import type { FlowTools } from './flow-of-document';
import { lineUnits } from './paragraphs';

/**
 * 附件说明 (7.3.4): one empty line under the text, 2 characters in, “附件：” and the names, numbered when there are
 * several; wrapped names align under the first character of the name; no mark at the end.
 */
export function flowOfAttachmentNames(document: OfficialDocument, tools: FlowTools): FlowItem[] {
  const names = document.attachmentNames;
  if (names.length === 0) return [];
  const label = '附件：';
  const items: FlowItem[] = Array.from({ length: attachments.emptyLinesAboveNames }, () =>
    tools.paragraphs.empty(true),
  );
  names.forEach((name, index) => {
    const path = `attachmentNames/${index}`;
    const number = names.length > 1 ? `${index + 1}.` : '';
    const start = 2 + (index === 0 ? 0 : lineUnits(label));
    const mark = (index === 0 ? label : '') + number;
    const segments = [...tools.segments.set(mark, 'body', null), ...tools.segments.set(name, 'body', path)];
    items.push(tools.paragraphs.hanging('element', segments, path, start, start + lineUnits(mark)));
  });
  return items;
}
