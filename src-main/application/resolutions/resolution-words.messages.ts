import { meetingKindNames } from '../../domain/meetings/meeting-name.messages';
import { matterNumber } from '../../domain/resolutions/titles';
import { resolutionKindWords, resolutionStateWords } from '../../domain/resolutions/resolution.messages';

type Row = Readonly<Record<string, unknown>>;
const text = (value: unknown): string => (typeof value === 'string' ? value : '');
const state = (row: Row): string => (resolutionStateWords as Record<string, string>)[text(row['state'])] ?? '';

/** How 决议决定 and what belongs to them are called in the history; see application/system/record-words.messages.ts. */
export const resolutionRecordWords = {
  resolution: {
    name: '事项',
    title: (row: Row) => text(row['title']) || matterNumber(Number(row['year']), Number(row['serial'])),
    columns: {
      kind: '种类',
      title: '标题',
      body_kind: '通过机关',
      term: '届次',
      state: '状态',
      proposer: '提案人',
      source_motion: '议案',
      source_number: '来文号',
      source_on: '来文日期',
      passed_on: '通过日期',
      own_act: '本次会议的行为',
      own_act_by: '根据的决定',
      remark: '备注',
      characters: '正文字数',
    },
  },
  resolution_stage: {
    name: '阶段',
    title: state,
    columns: { state: '阶段', entered_on: '日期', remark: '说明' },
  },
  resolution_text: {
    name: '文稿',
    title: (row: Row) => `第${Number(row['version'] ?? 0)}稿`,
    columns: { version: '稿次', state: '阶段', reason: '来由', label: '说明', clerk: '经办人', characters: '正文字数' },
  },
  correction: {
    name: '更正',
    title: (row: Row) => text(row['reason']),
    columns: { approver: '批准人', approved_on: '批准日期', reason: '原因' },
  },
  former_name: {
    name: '曾用名',
    title: (row: Row) => text(row['name']),
    columns: { name: '名称', until_on: '用到' },
  },
  publication: {
    name: '公布记录',
    title: (row: Row) => text(row['channel']),
    columns: { channel: '载体', published_on: '公布日期', reference: '期号版面' },
  },
  followup_task: {
    name: '任务',
    title: (row: Row) => text(row['content']),
    columns: {
      content: '内容',
      responsible: '责任单位',
      due_on: '期限',
      due_text: '期限原文',
      base_on: '起算日',
      source: '依据',
      state: '状态',
      done_on: '完成日期',
      result: '结果',
    },
  },
  waiver: {
    name: '特批',
    title: (row: Row) => text(row['finding']) || text(row['reason']),
    columns: { finding: '检查意见', approver: '批准人', approved_on: '批准日期', reason: '理由' },
  },
  returned_file: {
    name: '修改稿',
    title: (row: Row) => text(row['file_name']),
    columns: { file_name: '文件', returned_by: '退回人', state: '状态' },
  },
};

/** Codes of theirs, as the forms call them. */
export const resolutionValueWords = {
  'resolution.kind': resolutionKindWords,
  'resolution.body_kind': meetingKindNames,
  'resolution.state': resolutionStateWords,
  'resolution.own_act': { passed: '通过', approved: '批准', revised: '修订', amended: '修正' },
  'resolution_stage.state': resolutionStateWords,
  'resolution_text.state': resolutionStateWords,
  'resolution_text.reason': {
    stage: '进入阶段',
    demand: '手动保存',
    'given-out': '发出征求意见',
    returned: '修改稿返回',
    correction: '更正',
  },
  'returned_file.state': { open: '未处理完', settled: '已处理' },
  'followup_task.state': { open: '办理中', done: '已完成', dropped: '不再办理' },
};
