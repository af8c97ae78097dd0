/** What the command line says on stderr, and its help. */
export const cliMessages = {
  usage: `用法：npm run -s cli -- 命令 [参数]

  typeset 文件|-  把文字材料排成公文；“-”从标准输入读取
      --out X.docx   写 Word 文件        --text X.txt   写纯文本
      --html X.html  写网页              --json         在标准输出给出识别的结构
      --kind 文种    auto（默认）或 resolution decision opinions agenda schedule notice
                     announcement letter request reply minutes report list rules other
      --profile 版式 common（默认）或 strict
  inspect-format X.docx [--profile 版式] [--json]
                     按 GB/T 9704—2012 检查一份 Word 文件
  check [--data 文件夹] [--full]
                     检查数据有无损坏和矛盾，只报告，不改动；--full 逐条核对索引
  backup [--data 文件夹] [--to 文件夹]
                     立即备份并校验；--to 另存到指定位置
  restore --from 备份 [--data 文件夹]
                     从备份恢复；当前数据先另存一份
  reset-password --data 文件夹
                     清除忘记的启动密码
  sample --data 文件夹
                     在还没有单位的文件夹里载入示例单位（虚构的云岭市）
  call 方法 JSON [--data 文件夹]
                     调用核心的一个方法，结果为 JSON
  serve [--port N] [--data 文件夹] [--no-open]
                     启动本机服务

退出码：0 成功，1 输入有误，2 程序出错`,
  unknownCommand: (name: string) => `没有“${name}”这个命令。`,
  badArguments: '参数有误。',
  missingFile: '缺少要读取的文件。',
  nothingToWrite: '没有指定输出：请给出 --out、--text、--html 或 --json。',
  unreadable: (path: string) => `无法读取 ${path}。`,
  unwritable: (path: string) => `无法写入 ${path}。`,
  notJson: '输入不是有效的 JSON。',
  dataSound: '数据完好，未发现问题。',
  restored: (savedBefore: string | null) =>
    savedBefore === null ? '已恢复。' : `已恢复；恢复前的数据另存为 ${savedBefore}。`,
  passwordGone: '启动密码已清除。',
  sampleLoaded: (papers: number) => `示例单位已载入，存档文件 ${papers} 份。`,
  conform: '未发现不符合之处。',
  found: (count: number) => `发现 ${count} 处：`,
  finding: (level: 'must' | 'should', title: string, message: string, clause: string, remedy: string) =>
    `[${level === 'must' ? '不符合' : '建议'}] ${title}：${message}（${clause}）${remedy}`,
};
