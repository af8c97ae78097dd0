import { numeralOf } from '../../domain/documents/chinese-numerals';

/** Words of 换届. */
export const newTermMessages = {
  begin: (number: number) => `换届：第${numeralOf(number)}届`,
  termEnded: '换届',
  decide: (title: string) => `换届后提请决定任命：${title}`,
  reappoint: (title: string) => `换届后重新任命：${title}`,
};
