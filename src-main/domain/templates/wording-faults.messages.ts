import type { FieldKind } from './fields';
import { mostCharacters, mostNesting, type WordingFault, type WordingRule } from './wording';

/** What kinds of fields are called. */
export const fieldKindNames: Record<FieldKind, string> = {
  text: '文字',
  date: '日期',
  count: '数字',
  flag: '是否',
  content: '全文',
  list: '列表',
};
const kindName = (kind: string): string => fieldKindNames[kind as FieldKind] ?? '';
const howToPrint: Partial<Record<FieldKind, string>> = {
  list: '请用【逐项 …】…【结束】逐项写出。',
  flag: '它只能用在【有 … 时】里，不能直接印出。',
  content: '请让它单独成行，写在“原文：”“附文：”或“附件：”之后。',
};

/** Each fault, and what to do. */
const says: Record<WordingRule, (fault: WordingFault) => { message: string; advice: string }> = {
  'unclosed-field': ({ subject }) => ({
    message: `“${subject}”处的花括号没有收尾。`,
    advice: '请补上“}”；要印出花括号本身，请连写两个“{{”。',
  }),
  'empty-field': () => ({ message: '花括号里没有字段名。', advice: '请从“插入字段”中选一个，或删去花括号。' }),
  'unreadable-mark': ({ subject }) => ({
    message: `“${subject}”不是完整的标记。`,
    advice: '应写成【有 字段 时】【没有 字段 时】【逐项 列表】或【结束】；逐项的“用“、”隔开”只能写在一行之内。',
  }),
  'unclosed-block': ({ subject, detail }) => ({
    message: `【${detail === 'each' ? `逐项 ${subject}` : `有 ${subject} 时`}】没有结束。`,
    advice: '请在这一段的末尾另起一行写【结束】。',
  }),
  'end-without-block': () => ({
    message: '这个【结束】前面没有对应的【有 … 时】或【逐项 …】。',
    advice: '请删去它，或补上开头的标记。写在句中的标记要在同一行里结束。',
  }),
  'block-across-lines': ({ subject, detail }) => ({
    message: `写在句中的【${detail === 'each' ? `逐项 ${subject}` : `有 ${subject} 时`}】没有在本行结束。`,
    advice: '请在本行写上【结束】；要包住几行，请让开头的标记单独成行。',
  }),
  'nested-too-deep': () => ({ message: `标记套得太深，最多${mostNesting}层。`, advice: '请拆开来写。' }),
  'each-in-each': () => ({ message: '【逐项】里面不能再写【逐项】。', advice: '请把里面的一层移到外面。' }),
  'too-long': () => ({
    message: `文字超过${mostCharacters}个字。`,
    advice: '措辞里只写固定用语，全文由“原文：”行带入。',
  }),
  'unknown-field': ({ subject, detail }) => ({
    message: `没有“${subject}”这个字段。`,
    advice: detail === '' ? '请从“插入字段”中选用。' : `是不是“${detail}”？请从“插入字段”中选用。`,
  }),
  'item-field-outside': ({ subject, detail }) => ({
    message: `“${subject}”只能写在【逐项${detail === '' ? '' : ` ${detail}`}】里面。`,
    advice: `请在前后加上【逐项 ${detail === '' ? '…' : detail}】和【结束】。`,
  }),
  'wrong-kind': ({ subject, detail }) => ({
    message: `“${subject}”是${kindName(detail)}字段，不能写在这里。`,
    advice: howToPrint[detail as FieldKind] ?? '请换成合适的字段。',
  }),
  'not-a-list': ({ subject, detail }) => ({
    message: `“${subject}”是${kindName(detail)}字段，不能逐项。`,
    advice: '【逐项 …】后面请写列表字段。',
  }),
  'one-field-only': ({ subject, detail }) => ({
    message: `“${subject}：”后面只能写一个${kindName(detail)}字段。`,
    advice: '请从“插入字段”中选一个，前后不要加别的文字。',
  }),
  'said-twice': ({ subject }) => ({
    message: `“${subject}：”一份文件里只能有一行。`,
    advice: '请只留一行；两种情况各写一行的，请分别放在【有 … 时】和【没有 … 时】里。',
  }),
  'typed-passage-note': () => ({
    message: '题注由会议和表决自动组成，不能自己写。',
    advice: '请写成“题注：{题注}”；要改全称、简称和括号，请到会议的设置里改。',
  }),
  'no-title': () => ({ message: '没有“标题：”行。', advice: '请加一行，例如“标题：{标题}”。' }),
  'no-text': ({ detail }) => ({ message: '没有“原文：”行，全文不会印出。', advice: `请加一行“原文：{${detail}}”。` }),
  'may-be-empty': ({ subject }) => ({
    message: `“${subject}”有时没有内容，句子会缺一块。`,
    advice: `请把有关文字放在【有 ${subject} 时】…【结束】里。`,
  }),
  'empty-paper': () => ({ message: '这里一个字也没有。', advice: '请写出措辞，或恢复默认。' }),
};

export const wordingFaultWords = (fault: WordingFault): { message: string; advice: string } => says[fault.rule](fault);
