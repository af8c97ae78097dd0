import type { DeputyChangeKind } from '../../domain/appointments/deputy-change';

/** Words of 代表变动. */
export const deputyMessages = {
  kinds: {
    'by-elected': '补选',
    resigned: '辞职',
    recalled: '罢免',
    'moved-away': '迁出或者调离本行政区域',
    died: '去世',
    ended: '代表资格终止',
    suspended: '暂停执行代表职务',
    resumed: '恢复执行代表职务',
    permitted: '许可',
  } satisfies Record<DeputyChangeKind, string>,
  states: { serving: '在任', suspended: '暂停执行代表职务', ended: '已经终止' },
  add: (kind: string, name: string) => `登记代表变动：${name} ${kind}`,
  update: (kind: string, name: string) => `修改代表变动：${name} ${kind}`,
  remove: (kind: string, name: string) => `撤销代表变动：${name} ${kind}`,
  endedWithSeat: '代表职务终止，相应终止',
  committeeSeat: '常委会组成人员',
  contradicts: (name: string, state: string) => ({
    message: `${name}的代表资格${state}，不能登记这项变动。`,
    advice: '请核对代表的状态和变动的种类。',
  }),
  early: { message: '变动日期早于代表资格的起始日期。', advice: '请核对日期。' },
  ofVote: { message: '这项变动由任免表决产生。', advice: '请在“人事任免”的议案中撤销该次表决。' },
  later: { message: '这名代表还有更晚的变动。', advice: '请先撤销最后一次变动。' },
};
