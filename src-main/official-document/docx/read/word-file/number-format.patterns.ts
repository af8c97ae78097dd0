/** Characters of Word's number formats (ISO/IEC 29500-1 17.18.59). */
export const chineseDigits = '〇一二三四五六七八九';
export const chineseUnits = ['', '十', '百', '千'];
export const chineseMyriad = '万';
export const legalDigits = '零壹贰叁肆伍陆柒捌玖';
export const legalUnits = ['', '拾', '佰', '仟'];
export const countingZero = '零';
export const heavenlyStems = '甲乙丙丁戊己庚辛壬癸';
export const earthlyBranches = '子丑寅卯辰巳午未申酉戌亥';
export const fullWidthDigits = '０１２３４５６７８９';
export const bracketedIdeographs = '㈠㈡㈢㈣㈤㈥㈦㈧㈨㈩';
/** A mark in brackets or with a stop already: no space follows it before the text. */
export const selfContainedNumber = /[、，。．.）)〕】]$|^[①-⑳㈠-㈩•●■□◆]$/u;
