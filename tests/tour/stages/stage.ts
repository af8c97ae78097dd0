import type { Page } from 'playwright-core';
import { openWindowOn, type Window } from '../../e2e/browser/window';

/** A window of its own over a data folder in a state of its own: what stands outside the rooms. */
export interface Stage {
  name: string;
  /** The state on the disk, and what the window needs; `undo` after the window was closed, before its folder goes. */
  prepare(): Promise<Ground>;
  reach(page: Page, window: Window): Promise<unknown>;
}

export interface Ground {
  folder: string;
  /** A program with its arguments that runs the host. */
  under?: string[];
  /** Before the host is ended. */
  undo?: () => Promise<void> | void;
}

/** Opens a stage and hands its window over. */
export async function onStage(stage: Stage, work: (window: Window) => Promise<void>): Promise<void> {
  const ground = await stage.prepare();
  try {
    const window = await openWindowOn(ground.folder, undefined, [], { under: ground.under ?? [] });
    try {
      await stage.reach(window.page, window);
      await work(window);
    } finally {
      await ground.undo?.();
      await window.close();
    }
  } catch (error) {
    await ground.undo?.();
    throw error;
  }
}
