/** What follows from a post alone: entry by person and post, without typing a verb, a proposer or a law. */
import type { OfficeLevel } from '../organization/office';
import type { OrganCategory } from '../organization/organs/organ';
import type { Act, ActEffect } from './acts';
import type { Provision } from './laws';
import type { HeadCapacity } from './motion';
import { organOfProposer, type FollowUpKind, type Proposer } from './position-row';
import { noLocalWays, waysWith, type LocalWays } from './position-table';
import type { PositionKey } from './positions';

export interface ItemProposal {
  act: Act;
  /** Null: the law names nobody. */
  proposer: Proposer | null;
  /** The organ whose head proposes; null for who resigns, and where the law names nobody. */
  proposerCategory: OrganCategory | null;
  /** In what capacity the motion is signed, unless the head is acting or the deputy presides. */
  headCapacity: HeadCapacity;
  basis: readonly Provision[];
  followUps: readonly FollowUpKind[];
}

/** Every way a post can go in that direction, the usual one first; empty where the committee has none. */
export const proposalsFor = (
  position: PositionKey,
  effect: ActEffect,
  at: { day: string; level: OfficeLevel; local?: LocalWays },
): ItemProposal[] =>
  waysWith(position, effect, at.day, at.level, at.local ?? noLocalWays).map(({ act, proposer, basis, followUps }) => ({
    act,
    proposer,
    proposerCategory: proposer === null ? null : organOfProposer[proposer],
    headCapacity: proposer === 'applicant' ? 'applicant' : 'head',
    basis,
    followUps,
  }));

/** The usual way; null where the committee has none. */
export const proposalFor = (...asked: Parameters<typeof proposalsFor>): ItemProposal | null =>
  proposalsFor(...asked)[0] ?? null;
