import type { OfficeLevel } from '../organization/office';
import { effectOfAct, type Act, type ActEffect } from './acts';
import { organicAmended } from './laws';
import type { FollowUpKind, PositionRow, Way } from './position-row';
import { congressRows } from './position-rows/congress';
import { governmentRows } from './position-rows/government';
import { judiciaryRows } from './position-rows/judiciary';
import type { PositionKey } from './positions';

/** The position table (domain/appointments.md 1): one row for every post a committee has to do with. */
export const positionTable: Readonly<Record<PositionKey, PositionRow>> = {
  ...congressRows,
  ...governmentRows,
  ...judiciaryRows,
};

/** What a place adds to national law, as its settings say. */
export interface LocalWays {
  /** Posts in which local rules let somebody act: 代理秘书长 (粤8), 代理主任委员 (深10). */
  actingPositions: readonly PositionKey[];
  /** 撤职 of the committee's own staff (深31). */
  dismissesOwnStaff: boolean;
}
export const noLocalWays: LocalWays = { actingPositions: [], dismissesOwnStaff: false };

const waysOf: Record<ActEffect, (row: PositionRow) => readonly Way[]> = {
  confers: (row) => row.confers,
  ends: (row) => row.ends,
  acting: (row) => row.acting,
};

/** Every way the committee has with a post on a day at a level, the usual one first; empty: it has none. */
export function waysWith(
  position: PositionKey,
  effect: ActEffect,
  day: string,
  level: OfficeLevel,
  local: LocalWays = noLocalWays,
): Way[] {
  const row = positionTable[position];
  return waysOf[effect](row).filter(
    (way) =>
      (way.levels === undefined || way.levels.includes(level)) &&
      (!way.local || (way.act === 'dismiss' ? local.dismissesOwnStaff : local.actingPositions.includes(position))) &&
      // 代表资格审查委员会: 通过 before the amendment, 任免 since; 通过 was its only verb before.
      (way.act !== 'approve-members' || position === 'investigation-committee-member' || day < organicAmended),
  );
}

/** The way an act takes with a post; null where the committee cannot do that to it. */
export const wayOf = (
  position: PositionKey,
  act: Act,
  day: string,
  level: OfficeLevel,
  local: LocalWays = noLocalWays,
): Way | null => waysWith(position, effectOfAct[act], day, level, local).find((way) => way.act === act) ?? null;

/** What has to follow once the item has passed; empty where the act does not fit the post. */
export const followUpsOf = (
  position: PositionKey,
  act: Act,
  day: string,
  level: OfficeLevel,
  local: LocalWays = noLocalWays,
): readonly FollowUpKind[] => wayOf(position, act, day, level, local)?.followUps ?? [];
