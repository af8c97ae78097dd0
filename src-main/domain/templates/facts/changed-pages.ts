import { date, list, optionalText, text } from '../fields';
import { officeFacts } from './common';

/** 换页清单: which pages differ between two versions. */
export const changedPagesFacts = {
  ...officeFacts,
  title: text,
  documentNumber: optionalText,
  /** 第1版. */
  fromLabel: text,
  toLabel: text,
  madeOn: date,
  pages: list({
    /** 3, 3—4. */
    page: text,
    /** 替换, 增加, 撤下. */
    action: text,
    /** What is different there; null where nobody said. */
    what: optionalText,
  }),
};
