import type { Finding, Inspection } from '../../../stores/inspection';

export const inspectMessages = {
  onlyWord: '格式检查只能检查 .docx 文件。其他文件请先用 Word 或 WPS 打开，另存为 .docx。',
  copied: '已复制检查清单。',
};

/** The list as text, to be sent to whoever made the file. */
export function inspectionText(fileName: string, { findings }: Inspection): string {
  const group = (name: string, wanted: Finding['level']): string[] => {
    const wrong = findings.filter((finding) => !finding.ok && finding.level === wanted);
    return wrong.length === 0 ? [] : [`${name}（${wrong.length}）`, ...wrong.map(findingText), ''];
  };
  const all = [...group('必须改正', 'must'), ...group('建议改正', 'should')];
  return [`${fileName}　格式检查`, '', ...(all.length === 0 ? ['各项都符合 GB/T 9704—2012。'] : all)].join('\n');
}

function findingText(finding: Finding, index: number): string {
  const places = finding.places.map((place) => `第${place.paragraph + 1}段“${place.excerpt}”`).join('；');
  return [
    `${index + 1}. ${finding.title}（${finding.clause}）：${finding.message}`,
    `   应为 ${finding.expected}，实际 ${finding.actual}`,
    `   怎么改：${finding.remedy}`,
    ...(places === '' ? [] : [`   位置：${places}`]),
  ].join('\n');
}
