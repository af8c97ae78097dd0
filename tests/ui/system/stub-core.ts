import { vi } from 'vitest';
import type { MethodName } from '@core/contract/contract';
import { failure, type Result } from '@core/contract/result';
import type { ProgramState } from '@core/contract/system/system.contract';

type Answers = Partial<Record<MethodName, (input: never) => Result<unknown> | Promise<Result<unknown>>>>;

/** A core that answers over HTTP what a test says; `asked` keeps the calls in order. */
export function stubCore(answers: Answers): { asked: { method: string; input: unknown }[]; answers: Answers } {
  const asked: { method: string; input: unknown }[] = [];
  vi.stubGlobal('fetch', async (address: string, request: { body: string }) => {
    const method = address.split('/').at(-1) as MethodName;
    const input = JSON.parse(request.body) as never;
    asked.push({ method, input });
    const result = (await answers[method]?.(input)) ?? failure('UNKNOWN_METHOD');
    return new Response(JSON.stringify(result), { headers: { 'content-type': 'application/json' } });
  });
  return { asked, answers };
}

export const ok = (value: unknown): Result<unknown> => ({ ok: true, value });

/** The state of an invented office at work; a test replaces what it is about. */
export function stateAt(stage: ProgramState['stage'], replaced: Partial<ProgramState> = {}): ProgramState {
  return {
    stage,
    dataFolder: '/home/yunling/议事台数据',
    suggestedFolder: '/home/yunling/议事台数据',
    failure: null,
    office: {
      fullName: '云岭市人民代表大会常务委员会',
      shortName: '云岭市人大常委会',
      level: 'city',
      generalOffice: null,
      term: 5,
      termEndsOn: '2027-02-18',
      sample: false,
      secrecy: 'unclassified',
    },
    clerk: { id: 1, name: '周明远' },
    lock: { password: false, idleMinutes: null },
    ...replaced,
  };
}

export const quietData = {
  lastChange: { at: '2026-11-22T02:32:00.000Z', label: '修改本单位' },
  lastBackup: { at: '2026-11-22T01:00:00.000Z', second: false },
  unsavedChanges: 0,
  notices: [],
  backingUp: false,
};
