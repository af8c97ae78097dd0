/** What the clerk reads for each warning of recognition: what is doubtful, and what to do. */
export const recognitionMessages: Record<string, { message: string; advice: string }> = {
  'no-title': { message: '没有认出标题。', advice: '请在正文栏中把标题所在的段落改为“标题”。' },
  'number-out-of-turn': { message: '层次序号不连续。', advice: '请核对原文是否缺项或重号，必要时在结构栏中调整。' },
  'bracket-unpaired': { message: '圆括号不成对。', advice: '请核对原文，补上或删去一个括号。' },
  'book-mark-unpaired': { message: '书名号不成对。', advice: '请核对原文，补上或删去一个书名号。' },
  'quotation-unpaired': { message: '引号不成对。', advice: '请核对原文，补上或删去一个引号。' },
  'straight-quote-left': { message: '有直引号不能判断方向。', advice: '请改为中文引号“ ”。' },
  'half-width-left': { message: '汉字旁仍有半角标点。', advice: '请核对后改为全角标点。' },
};
