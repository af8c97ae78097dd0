import type { FormRefusal } from './form-refused';

export const formRefusals: Record<FormRefusal, { message: string; advice: string }> = {
  empty: { message: '文件是空的。', advice: '请检查拷贝时是否没有拷完。' },
  'too-large': { message: '文件太大，不像干部任免审批表。', advice: '请核对是否选错文件。' },
  'not-a-form': {
    message: '这不是干部任免审批表（.lrmx 或 .lrm）。',
    advice: '请用干部任免审批表编辑器打开核对；Word、Excel 格式的审批表不能直接读取。',
  },
  picture: {
    message: '这是照片，不是干部任免审批表。',
    advice: '请选择同名的 .lrm 或 .lrmx 文件。',
  },
  unsafe: {
    message: '文件里有不允许的外部声明，可能不安全，已停止读取。',
    advice: '请用干部任免审批表编辑器打开核对内容，另存后再读取。',
  },
  damaged: {
    message: '审批表内容已损坏，或者没有拷贝完整。',
    advice: '请重新拷贝一份；或者用干部任免审批表编辑器打开，另存后再读取。',
  },
  shifted: {
    message: '审批表的项数不对，各项可能错位，已停止读取。',
    advice: '请用干部任免审批表编辑器打开，另存为 .lrmx 后再读取。',
  },
  'too-many-people': { message: '文件里不止一个人。', advice: '请一人一个文件，分别导出后再读取。' },
  'no-name': { message: '审批表里没有姓名。', advice: '请用干部任免审批表编辑器补上姓名后再读取。' },
};
