import type { Attachment, OfficialDocument } from '../model';
import { attachmentMark } from './level-numbers.patterns';
import type { PaperContent } from './paper-facts';

/**
 * A whole text under a paper: 附文 simply follows on a page of its own (the law after its 公告), 附件 is marked, numbered when
 * there are several, and named under the text (GB/T 9704-2012 7.3.4, 7.3.7). What the text has attached itself follows it;
 * the text a paper is made of (原文) brings nothing but that.
 */
export function addAttachment(
  document: OfficialDocument,
  content: PaperContent,
  as: 'original' | 'attached' | 'attachment',
): void {
  const { attachments, attachmentNames } = document;
  const { title, passageNote, blocks } = content;
  const whole: Attachment = { mark: '', number: null, title, passageNote, blocks };
  if (as === 'attachment') {
    attachmentNames.push(title.text);
    attachments.push({ ...whole, mark: attachmentMark });
  } else {
    if (as === 'attached') attachments.push(whole);
    // Names stand under the text they belong to: those of a text that follows are in its own words.
    else attachmentNames.push(...content.attachments.filter(isMarked).map((inner) => inner.title.text));
  }
  attachments.push(...content.attachments);
  if (as === 'attachment') number(attachments);
}

const isMarked = ({ mark }: Pick<Attachment, 'mark'>): boolean => mark.startsWith(attachmentMark);

/** 附件1, 附件2 where there are several of the paper's own. */
function number(attachments: Attachment[]): void {
  const own = attachments.filter(({ mark }) => isMarked({ mark }));
  if (own.length < 2) return;
  own.forEach((attachment, index) => {
    attachment.mark = `${attachmentMark}${index + 1}`;
    attachment.number = index + 1;
  });
}
