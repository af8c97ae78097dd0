import type { ErrorCode } from './errors';

/** What each error says to the clerk, and what to do about it. */
export const errorMessages: Record<ErrorCode, { message: string; advice: string }> = {
  VALIDATION_FAILED: { message: '填写的内容有误。', advice: '请按提示改正后再试。' },
  NOT_FOUND: { message: '要找的内容不存在，可能已被删除。', advice: '请刷新后再试。' },
  STALE_REVISION: { message: '内容已在别处修改，这次没有保存。', advice: '请刷新，核对后重新修改。' },
  RULE_VIOLATED: { message: '不符合规定，没有执行。', advice: '请查看所列依据，改正后再试。' },
  DUPLICATE_DOCUMENT_NUMBER: { message: '发文字号已被使用。', advice: '请换一个发文字号。' },
  REFERENCED: { message: '其他记录正在使用它，不能删除。', advice: '请先解除引用。' },
  FILE_IN_USE: { message: '文件正被其他程序使用，没有写入。', advice: '请在 Word、WPS 等程序中关闭该文件后再试。' },
  DISK_FULL: { message: '磁盘空间不足，没有写入。', advice: '请清理磁盘或换到其他磁盘后再试。' },
  NO_PERMISSION: { message: '没有读写该位置的权限。', advice: '请换一个文件夹，或请管理员授权。' },
  DATABASE_IN_USE: { message: '数据正被另一个议事台窗口使用。', advice: '请先关闭另一个窗口。' },
  DATABASE_CORRUPT: { message: '数据文件已损坏。', advice: '请从备份恢复；原文件已保留。' },
  DATABASE_FROM_NEWER_VERSION: {
    message: '数据由更新版本的议事台写成。',
    advice: '请改用新版本打开；数据没有被改动。',
  },
  BACKUP_INVALID: { message: '备份校验不通过。', advice: '请换一份备份。' },
  LOCKED: { message: '窗口已锁定。', advice: '请输入启动密码。' },
  OFFICE_NOT_OPEN: { message: '还没有打开本单位的数据。', advice: '请先选择数据文件夹并建立本单位。' },
  IMPORT_REFUSED: { message: '这个文件无法读取，已停止。', advice: '请用 Word 或 WPS 打开它，另存为 .docx 后再试。' },
  CANCELLED: { message: '操作已取消。', advice: '没有任何改动。' },
  TIMED_OUT: { message: '处理时间过长，已停止。', advice: '请减少一次处理的内容后再试。' },
  UNKNOWN_METHOD: { message: '没有这个功能。', advice: '请确认程序版本，重新打开后再试。' },
  FORBIDDEN_SENDER: { message: '请求来源不被允许。', advice: '请从议事台给出的地址重新打开。' },
  INTERNAL: { message: '程序出错，没有完成。', advice: '请记下事件编号，连同日志交给维护人员。' },
};

/** Sentences about single calls. */
export const callMessages = {
  importTooLarge: (limitMb: number) => `文件超过 ${limitMb} MB，没有读取。`,
  importTimedOut: '读取时间过长，文件可能已损坏或经过特殊构造，已停止。',
  importTooHeavy: '读取所需内存过多，文件可能已损坏或经过特殊构造，已停止。',
  importUnreadable: '文件内容无法识别，可能已损坏、加密或不是所支持的格式。',
  fileMissing: '没有收到文件内容。',
  bodyTooLarge: (limitMb: number) => `内容超过 ${limitMb} MB，没有处理。`,
  bodyTooLargeAdvice: '请把文稿分成几份后再试。',
  bodyUnreadable: '请求内容不是有效的 JSON。',
};

/** A refused field, by zod's code of the issue; the English text of zod is not for clerks. */
export function fieldMessage(code: string | undefined): string {
  switch (code) {
    case 'invalid_type':
      return '缺少内容，或类型不对。';
    case 'too_big':
      return '超过允许的上限。';
    case 'too_small':
      return '低于允许的下限，或内容过短。';
    case 'unrecognized_keys':
      return '含有不认识的项目。';
    case 'invalid_value':
    case 'invalid_union':
      return '不在可选的范围内。';
    default:
      return '格式不对。';
  }
}
